package heard.bench;

import java.util.List;

/**
 * What the searches come to.
 *
 * @param number answers in the index
 * @param seconds it took to fill it through the outbox
 */
record SearchFigures(long number, double seconds) {
    /** Milliseconds of each search, ours and in bare Lucene, and how many answers each found. */
    record Latencies(double[] ours, double[] bare, double[] hits) {}

    List<Figure> of(Latencies latencies) {
        return List.of(
                against("p50", 0.5, latencies),
                against("p99", 0.99, latencies),
                Figure.aside(7, "answers found, median, among " + number, Rounds.median(latencies.hits()), "answers"),
                Figure.aside(7, "outbox to index, " + number + " answers", number / seconds, "answers/s"));
    }

    private Figure against(String name, double share, Latencies latencies) {
        return Figure.timesAtMost(
                7,
                "search " + name + " at " + number + " answers",
                Rounds.quantile(latencies.ours(), share),
                "ms",
                Rounds.quantile(latencies.bare(), share),
                10);
    }
}
