package heard.look;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code (ISO/IEC 18004), black on white in light and dark, as an address of its picture. */
public final class QrPicture {
    private static final int QUIET = 4;

    private QrPicture() {}

    public static String of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var size = code.size + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
            }
        }
        var picture = "<svg"
                + " xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>".formatted(size, size)
                + "<path d='M0,0h%dv%dh-%dz' fill='#fff'/>".formatted(size, size, size)
                + "<path d='" + path + "' fill='#000' shape-rendering='crispEdges'/></svg>";
        var encoded = Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.UTF_8));
        return "data:image/svg+xml;base64," + encoded;
    }
}
