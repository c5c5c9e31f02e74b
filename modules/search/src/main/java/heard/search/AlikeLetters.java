package heard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Letters that are written in more than one way, from one file for both engines. */
final class AlikeLetters {
    static final String RESOURCE = "heard/search/alike-letters.txt";

    private AlikeLetters() {}

    /** The rules as Elasticsearch wants them: {@code ة=>ہ}, without the quotes of Lucene's file. */
    static String[] rules() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replace("\"", "").replace(" ", ""))
                .toArray(String[]::new);
    }

    private static String text() {
        var loader = Objects.requireNonNull(AlikeLetters.class.getClassLoader());
        try (var file = Objects.requireNonNull(loader.getResourceAsStream(RESOURCE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
