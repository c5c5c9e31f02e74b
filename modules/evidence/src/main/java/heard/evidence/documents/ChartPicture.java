package heard.evidence.documents;

import heard.figures.Cell;
import heard.figures.ProtectedTable;
import heard.shared.Language;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** The bar chart of a figure as a PNG, for formats that take no SVG. */
final class ChartPicture {
    private static final int WIDTH = 1280;
    private static final int ROW = 84;
    private static final int BAR = 40;
    private static final int ROOM_FOR_NUMBER = 300;
    private static final Color BARS = new Color(0x2f6f8f);

    private ChartPicture() {}

    /** The picture; empty when there is nothing to draw. */
    static Optional<byte[]> of(ProtectedTable table, Language language, String suppressed) {
        if (table.saysNothing()) return Optional.empty();
        var image = new BufferedImage(WIDTH, ROW * table.rows().size() + 8, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            draw(canvas, table, language, suppressed);
        } finally {
            canvas.dispose();
        }
        return Optional.of(png(image));
    }

    /** The chart in words. */
    static String description(ProtectedTable table, Language language, Words words) {
        return table.rows().stream()
                .map(row -> row.label().in(language) + ": " + number(row.cell(), words.get("figures.cell.suppressed")))
                .collect(Collectors.joining("; "));
    }

    private static void draw(Graphics2D canvas, ProtectedTable table, Language language, String suppressed) {
        boolean rightToLeft = WordPieces.rightToLeft(language);
        int most =
                table.rows().stream().mapToInt(row -> length(row.cell())).max().orElse(1);
        int y = 4;
        for (var row : table.rows()) {
            int length = (WIDTH - ROOM_FOR_NUMBER) * length(row.cell()) / Math.max(most, 1);
            canvas.setColor(BARS);
            canvas.fillRect(rightToLeft ? WIDTH - length : 0, y + 34, length, BAR);
            canvas.setColor(Color.BLACK);
            text(canvas, row.label().in(language), 0, y + 26, rightToLeft);
            text(canvas, number(row.cell(), suppressed), length + (length == 0 ? 0 : 14), y + 64, rightToLeft);
            y += ROW;
        }
    }

    private static void text(Graphics2D canvas, String text, int start, int y, boolean rightToLeft) {
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 26));
        var fitting = fitting(canvas, text, WIDTH - start);
        int x = rightToLeft ? WIDTH - start - canvas.getFontMetrics().stringWidth(fitting) : start;
        canvas.drawString(fitting, x, y);
    }

    private static String fitting(Graphics2D canvas, String text, int width) {
        var fitting = text;
        while (canvas.getFontMetrics().stringWidth(fitting) > width) {
            fitting = fitting.substring(0, fitting.length() - 2).strip() + "…";
        }
        return fitting;
    }

    private static int length(Cell cell) {
        return cell.number() == null ? 0 : cell.number();
    }

    private static String number(Cell cell, String suppressed) {
        return cell.number() == null ? suppressed : Integer.toString(cell.number());
    }

    private static byte[] png(BufferedImage image) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
