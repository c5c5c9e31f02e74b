package heard.bench;

import java.nio.file.Path;
import java.util.List;

/** Rows 1, 2, 3 and 5: what it costs to answer. */
final class ParticipantBenchmark implements Benchmark {
    @Override
    public String name() {
        return "participant";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        return List.of();
    }
}
