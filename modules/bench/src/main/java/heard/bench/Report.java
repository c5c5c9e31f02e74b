package heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows the figures as a table, and keeps them as JSON under {@code target/bench}. */
final class Report {
    private static final String LINE = "| %-2s | %-62s | %10s | %10s | %8s | %8s | %-3s |%n";
    private final Path folder;

    Report(Path folder) {
        this.folder = folder;
    }

    void print(List<Figure> figures) {
        System.out.printf(LINE, "#", "measure", "figure", "against", "ratio", "floor", "");
        System.out.printf(
                LINE, "--", "-".repeat(62), "-".repeat(10), "-".repeat(10), "-".repeat(8), "-".repeat(8), "---");
        for (var each : figures) {
            var against = each.denominator() == null ? "–" : Figure.number(each.denominator());
            var measure = each.measure() + ", " + each.unit();
            var reached = each.floor().equals("–") ? "" : each.reached() ? "yes" : "no";
            System.out.printf(
                    LINE,
                    each.row(),
                    measure,
                    Figure.number(each.value()),
                    against,
                    each.ratio(),
                    each.floor(),
                    reached);
        }
    }

    void keep(String name, List<Figure> figures) throws IOException {
        Files.createDirectories(folder);
        var lines = new ArrayList<String>();
        figures.forEach(each -> lines.add("  " + json(each)));
        Files.writeString(folder.resolve(name + ".json"), "[\n" + String.join(",\n", lines) + "\n]\n");
    }

    private static String json(Figure figure) {
        return String.format(
                Locale.ROOT,
                "{\"row\": %d, \"measure\": \"%s\", \"value\": %.4f, \"unit\": \"%s\", \"denominator\": %s,"
                        + " \"floor\": \"%s\", \"reached\": %s}",
                figure.row(),
                figure.measure(),
                figure.value(),
                figure.unit(),
                figure.denominator() == null ? "null" : String.format(Locale.ROOT, "%.4f", figure.denominator()),
                figure.floor(),
                figure.reached());
    }
}
