package heard.demonstration;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Simple images of our own, drawn as they are needed, for questions of the demonstration. */
enum Drawing {
    /** A sheet of paper that goes from one office to another. */
    SHARING,
    /** A closed door, and somebody who stays away from it. */
    DOOR;

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final Color GROUND = new Color(0xF6F2EA);
    private static final Color LINE = new Color(0x23323F);
    private static final Color WALL = new Color(0xBFD3DA);
    private static final Color BRIGHT = new Color(0xE2A33B);

    byte[] png() {
        var drawn = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.setColor(GROUND);
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        draw(canvas);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void draw(Graphics2D canvas) {
        switch (this) {
            case SHARING -> sharing(canvas);
            case DOOR -> door(canvas);
        }
    }

    private static void sharing(Graphics2D canvas) {
        office(canvas, 50);
        office(canvas, 430);
        sheet(canvas);
        canvas.setColor(LINE);
        canvas.drawLine(235, 290, 405, 290);
        canvas.drawLine(405, 290, 380, 270);
        canvas.drawLine(405, 290, 380, 310);
    }

    private static void office(Graphics2D canvas, int left) {
        filled(canvas, new Rectangle2D.Double(left, 130, 160, 180), WALL);
        var roof = new Path2D.Double();
        roof.moveTo(left - 15, 130);
        roof.lineTo(left + 80, 60);
        roof.lineTo(left + 175, 130);
        roof.closePath();
        filled(canvas, roof, GROUND);
        filled(canvas, new Rectangle2D.Double(left + 60, 230, 40, 80), BRIGHT);
        for (var window : new int[] {left + 20, left + 110}) {
            filled(canvas, new Rectangle2D.Double(window, 155, 30, 35), GROUND);
        }
    }

    private static void sheet(Graphics2D canvas) {
        filled(canvas, new Rectangle2D.Double(275, 110, 90, 120), Color.WHITE);
        filled(canvas, new Ellipse2D.Double(290, 125, 24, 24), BRIGHT);
        for (int line = 170; line <= 210; line += 20) canvas.drawLine(292, line, 348, line);
    }

    private static void door(Graphics2D canvas) {
        filled(canvas, new Rectangle2D.Double(60, 40, 260, 280), WALL);
        filled(canvas, new Rectangle2D.Double(130, 110, 120, 210), BRIGHT);
        filled(canvas, new Ellipse2D.Double(222, 210, 14, 14), LINE);
        person(canvas, 500);
        canvas.drawLine(400, 180, 360, 180);
        canvas.drawLine(400, 240, 360, 240);
    }

    private static void person(Graphics2D canvas, int middle) {
        filled(canvas, new Ellipse2D.Double(middle - 32, 70, 64, 64), GROUND);
        filled(canvas, new RoundRectangle2D.Double(middle - 45, 150, 90, 110, 40, 40), BRIGHT);
        canvas.drawLine(middle - 20, 260, middle - 24, 320);
        canvas.drawLine(middle + 20, 260, middle + 24, 320);
    }

    private static void filled(Graphics2D canvas, Shape shape, Color colour) {
        canvas.setColor(colour);
        canvas.fill(shape);
        canvas.setColor(LINE);
        canvas.draw(shape);
    }
}
