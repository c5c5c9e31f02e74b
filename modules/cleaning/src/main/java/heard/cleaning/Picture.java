package heard.responses;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Draws an image anew, upright and no larger than a screen, so that nothing but what it shows is left of the file. */
final class PhotoCleaning {
    private static final Set<String> KINDS = Set.of("jpeg", "png", "gif", "bmp");
    private static final long MOST_PIXELS = 60_000_000;
    private static final int LONGEST_SIDE = 2_560;

    private PhotoCleaning() {}

    /** As JPEG; empty when it is no image. Throws {@link UploadRefused} for one that cannot be drawn. */
    static Optional<byte[]> clean(byte[] content) {
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return Optional.empty();
            var reader = readers.next();
            try {
                if (!KINDS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) return Optional.empty();
                reader.setInput(input, true, true);
                return Optional.of(jpeg(upright(read(reader), Orientation.of(content))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof UploadRefused refused) throw refused;
            throw new UploadRefused("responses.upload.damaged", damaged);
        }
    }

    /** The size is known before anything is decoded; of a large image only every so many pixels are. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        long width = reader.getWidth(0);
        long height = reader.getHeight(0);
        if (width * height > MOST_PIXELS) throw new UploadRefused("responses.upload.pixels");
        var parameters = reader.getDefaultReadParam();
        int every = (int) Math.max(1, Math.ceilDiv(Math.max(width, height), LONGEST_SIDE));
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

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, "jpg", output)) throw new UploadRefused("responses.upload.damaged");
        }
        return bytes.toByteArray();
    }
}
