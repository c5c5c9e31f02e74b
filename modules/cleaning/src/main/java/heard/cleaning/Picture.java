package heard.cleaning;

import heard.cleaning.NotDrawable.Reason;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An image that was drawn anew, upright, so that nothing but what it shows is left of the file; of one that moves, its
 * first picture.
 *
 * @param type its media type
 * @param extension of a file of that type
 * @param width in pixels
 * @param height in pixels
 */
public record Picture(String type, String extension, int width, int height, byte[] content) {
    private static final Set<String> KINDS = Set.of("jpeg", "png", "gif", "bmp");
    private static final long MOST_PIXELS = 60_000_000;
    private static final int SCREEN = 2_560;
    private static final int SMALL_DRAWING = 100_000;

    /** A photo as JPEG, no larger than a screen; empty when it is no image. Throws {@link NotDrawable}. */
    public static Optional<Picture> photo(byte[] content) {
        return drawn(content, SCREEN, image -> written(image, "jpg", "image/jpeg"));
    }

    /**
     * An image for a page: lines stay sharp where that costs little. Empty when it is no image. Throws {@link NotDrawable}.
     *
     * @param longest of its sides, in pixels
     */
    public static Optional<Picture> shown(byte[] content, int longest) {
        return drawn(content, longest, image -> {
            var fitting = fitted(image, longest);
            var sharp = written(fitting, "png", "image/png");
            if (sharp.content.length <= SMALL_DRAWING) return sharp;
            var photo = written(fitting, "jpg", "image/jpeg");
            return photo.content.length < sharp.content.length ? photo : sharp;
        });
    }

    private static Optional<Picture> drawn(byte[] content, int longest, Function<BufferedImage, Picture> written) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return Optional.empty();
                reader.setInput(input, true, true);
                return Optional.of(written.apply(upright(read(reader, longest), Orientation.of(content))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof NotDrawable known) throw known;
            throw new NotDrawable(Reason.DAMAGED, damaged);
        }
    }

    /** The size is known before anything is decoded; of a large image only every so many pixels are. */
    private static BufferedImage read(ImageReader reader, int longest) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) throw new NotDrawable(Reason.PIXELS);
        var parameters = reader.getDefaultReadParam();
        int every = longest == SCREEN
                ? (int) Math.max(1, Math.ceilDiv(Math.max(width, height), longest))
                : (int) Math.max(1, Math.max(width, height) / (2L * longest));
        parameters.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        var turned = orientation >= 5;
        var drawn = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        canvas.drawImage(image, turn(orientation, width, height), null);
        canvas.dispose();
        return drawn;
    }

    /** Exif 2.32, 4.6.4: from how the camera was held to how people see it. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static BufferedImage fitted(BufferedImage image, int longest) {
        double scale = (double) longest / Math.max(image.getWidth(), image.getHeight());
        if (scale >= 1) return image;
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = drawn.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(image, 0, 0, width, height, null);
        canvas.dispose();
        return drawn;
    }

    private static Picture written(BufferedImage image, String extension, String type) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, extension, output)) throw new NotDrawable(Reason.DAMAGED);
        } catch (IOException damaged) {
            throw new NotDrawable(Reason.DAMAGED, damaged);
        }
        return new Picture(type, extension, image.getWidth(), image.getHeight(), bytes.toByteArray());
    }
}
