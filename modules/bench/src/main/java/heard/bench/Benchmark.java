package heard.bench;

import java.nio.file.Path;
import java.util.List;

/** Measures one thing and what it is held against. */
interface Benchmark {
    /** What to call it on the command line. */
    String name();

    /** Runs in an empty folder that is deleted afterwards; stops everything it starts. */
    List<Figure> run(Path folder) throws Exception;
}
