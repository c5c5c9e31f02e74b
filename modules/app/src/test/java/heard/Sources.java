package heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files that people wrote, read as text, for rules about how they are written. */
final class Sources {
    static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    static final Path MODULES = ROOT.resolve("modules");

    private static final Pattern LITERALS_AND_COMMENTS = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'|//[^\\n]*|/\\*[\\s\\S]*?\\*/");

    /**
     * One file.
     *
     * @param module the module it belongs to
     * @param path from the top of the project, with slashes
     */
    record Source(String module, String path, String text) {
        /** The texts in quotation marks, each with what stands before it on its line. */
        List<Literal> literals() {
            return LITERALS_AND_COMMENTS
                    .matcher(text)
                    .results()
                    .filter(found -> found.group().startsWith("\""))
                    .map(found -> new Literal(lineBefore(found.start()), unquoted(found.group())))
                    .toList();
        }

        private String lineBefore(int at) {
            return text.substring(text.lastIndexOf('\n', at) + 1, at);
        }

        private static String unquoted(String quoted) {
            var marks = quoted.startsWith("\"\"\"") ? 3 : 1;
            return quoted.substring(marks, quoted.length() - marks);
        }

        boolean isIn(String part) {
            return path.contains(part);
        }
    }

    record Literal(String before, String text) {}

    private Sources() {}

    /** The names of the modules' folders. */
    static List<String> modules() {
        try (var folders = Files.list(MODULES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** The files of all modules below {@code src/main} or {@code src/test} whose names end so. */
    static List<Source> files(String below, String ending) {
        return modules().stream()
                .flatMap(module -> files(module, below, ending))
                .toList();
    }

    private static Stream<Source> files(String module, String below, String ending) {
        var folder = MODULES.resolve(module).resolve("src").resolve(below);
        if (!Files.exists(folder)) return Stream.of();
        try (var found = Files.walk(folder)) {
            return found
                    .filter(file -> file.toString().endsWith(ending))
                    .map(file -> read(module, file))
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Source read(String module, Path file) {
        try {
            return new Source(module, ROOT.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
