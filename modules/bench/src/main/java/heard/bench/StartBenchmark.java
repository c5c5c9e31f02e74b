package heard.bench;

import java.nio.file.Path;
import java.util.List;

/** Row 18: from the command to the first page, on an empty folder; and again on the same folder. */
final class StartBenchmark implements Benchmark {
    private static final int TIMES = 3;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var first = new double[TIMES];
        var again = new double[TIMES];
        for (var i = 0; i < TIMES; i++) {
            var data = folder.resolve("data" + i);
            first[i] = seconds(data);
            again[i] = seconds(data);
        }
        return List.of(
                Figure.atMost(18, "start on an empty folder to the first page", Rounds.median(first), "s", 25),
                Figure.aside(18, "start on a folder in use to the first page", Rounds.median(again), "s"));
    }

    private static double seconds(Path data) throws Exception {
        try (var heard = RunningHeard.start(data)) {
            return heard.start().toMillis() / 1000.0;
        }
    }
}
