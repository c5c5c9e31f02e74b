package heard.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/** Keeps count of what was tried on the index, and what came through, where {@code ./heard check isolation} adds up. */
final class IndexProbes {
    private static final Path FILE = Path.of("target", "isolation", "probes.txt");

    private IndexProbes() {}

    static void count(long tried, String name, Collection<String> leaks) {
        var lines = new StringBuilder(tried + " " + name + "\n");
        leaks.forEach(leak ->
                lines.append("LEAK ").append(name).append(": ").append(leak).append('\n'));
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
