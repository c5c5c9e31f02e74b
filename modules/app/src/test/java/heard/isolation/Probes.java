package heard.isolation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;

/** Keeps count of what was tried, and what came through, in a file that {@code ./heard check isolation} adds up. */
public final class Probes {
    private static final Path FILE = Path.of("target", "isolation", "probes.txt");

    private Probes() {}

    /** So many were tried under that name, and this leaked. */
    public static void count(long tried, String name, Collection<String> leaks) {
        var lines = new StringBuilder(tried + " " + name + "\n");
        leaks.forEach(leak -> lines.append("LEAK ")
                .append(name)
                .append(": ")
                .append(oneLine(leak))
                .append('\n'));
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
