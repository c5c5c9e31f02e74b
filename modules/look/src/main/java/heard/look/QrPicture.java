package heard.look;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code (ISO/IEC 18004), black on white in light and dark. */
public final class QrPicture {
    private static final int QUIET = 4;

    private QrPicture() {}

    /** The picture as an SVG document. */
    public static String svg(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        var size = code.size + 2 * QUIET;
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int length = run(code, x, y);
                if (length == 0) continue;
                path.append('M').append(x + QUIET).append(',').append(y + QUIET);
                path.append('h').append(length).append("v1h-").append(length).append('z');
                x += length;
            }
        }
        return "<svg"
                + " xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %d %d'>".formatted(size, size)
                + "<path d='M0,0h%dv%dh-%dz' fill='#fff'/>".formatted(size, size, size)
                + "<path d='" + path + "' fill='#000' shape-rendering='crispEdges'/></svg>";
    }

    /** How many dark modules there are beside each other from here on. */
    private static int run(QrCode code, int x, int y) {
        int length = 0;
        while (code.getModule(x + length, y)) length++;
        return length;
    }

    /** The picture as an address that holds it whole, for an image of the staff application. */
    public static String address(String text) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(text).getBytes(StandardCharsets.UTF_8));
    }
}
