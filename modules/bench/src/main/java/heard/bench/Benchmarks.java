package heard.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Runs the benchmarks, or those whose name is given. */
public final class Benchmarks {
    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new RowSecurityBenchmark(),
            new ParticipantBenchmark(),
            new SearchBenchmark(),
            new SignInsBenchmark(),
            new ConditionBenchmark(),
            new ImportBenchmark(),
            new DesignerBenchmark());

    private Benchmarks() {}

    public static void main(String[] names) throws IOException {
        var chosen = names.length == 0 ? List.<String>of() : List.of(names);
        var known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(chosen)) {
            System.err.println("There is no such benchmark: choose from " + String.join(", ", known) + ".");
            System.exit(1);
        }
        System.exit(
                run(ALL.stream()
                                .filter(each -> chosen.isEmpty() || chosen.contains(each.name()))
                                .toList())
                        ? 0
                        : 1);
    }

    private static boolean run(List<Benchmark> benchmarks) throws IOException {
        var report = new Report(Path.of("target", "bench"));
        var all = new ArrayList<Figure>();
        var complete = true;
        for (var benchmark : benchmarks) {
            System.out.println("Measuring: " + benchmark.name() + " …");
            try {
                var figures = inFolder(benchmark);
                report.keep(benchmark.name(), figures);
                all.addAll(figures);
            } catch (Exception problem) {
                System.err.println("The benchmark " + benchmark.name() + " did not finish: " + problem);
                problem.printStackTrace();
                complete = false;
            }
        }
        all.sort(Comparator.comparingInt(Figure::row));
        System.out.println(Machine.description());
        report.print(all);
        return complete;
    }

    private static List<Figure> inFolder(Benchmark benchmark) throws Exception {
        var folder = Files.createTempDirectory("heard-bench-" + benchmark.name());
        try {
            return benchmark.run(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }
}
