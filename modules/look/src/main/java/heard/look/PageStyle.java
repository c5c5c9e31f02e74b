package heard.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The one style sheet of a page: the tokens and the page's rules together, without comments and indents. */
@Controller
class PageStyle {
    private static final String ADDRESS = "/heard/page.css";

    private final byte[] sheet;
    private final String href;

    PageStyle() throws IOException {
        var text = read("/META-INF/resources/heard/tokens.css") + read("/heard/look/page.css");
        sheet = text.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,]) ?", "$1")
                .getBytes(StandardCharsets.UTF_8);
        var sum = new CRC32();
        sum.update(sheet);
        href = ADDRESS + "?v=" + HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    private static String read(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(PageStyle.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Its address, which changes with its content. */
    String href() {
        return href;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<byte[]> sheet() {
        return ResponseEntity.ok()
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                .body(sheet);
    }
}
