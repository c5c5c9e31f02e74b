package heard.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Rows 1, 2, 3 and 5: what it costs to answer. */
final class ParticipantBenchmark implements Benchmark {
    private static final int PEOPLE = 64;
    private static final int PAGES = 512;
    private static final int INSERTS = 1_024;

    @Override
    public String name() {
        return "participant";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = folder.resolve("data");
        BenchConsultation.make(data);
        try (var heard = RunningHeard.start(data);
                var client = HttpClient.newHttpClient()) {
            var figures = new ArrayList<Figure>();
            figures.addAll(counted(heard, client, data));
            figures.addAll(timed(heard, client, data));
            return figures;
        }
    }

    private static List<Figure> counted(RunningHeard heard, HttpClient client, Path data) throws Exception {
        new Participant(client, consultation(heard), 0).upTo("/done");
        var someone = new Participant(client, consultation(heard), 1).upTo("/5");
        var count = new StatementCount(data);
        var page = count.of(() -> {
            someone.reload();
            someone.post();
        });
        var whole = count.of(() -> new Participant(client, consultation(heard), 2).upTo("/done"));
        var other = new Participant(client, consultation(heard), 3).upTo("/5");
        return List.of(
                Figure.atMost(3, "SQL statements for a question page GET and POST", page, "statements", 12),
                Figure.aside(3, "SQL statements for a whole response and its indexing", whole, "statements"),
                Figure.atMost(
                        5,
                        "on the wire for a question page and all it needs",
                        PageWeight.of(other) / 1024.0,
                        "KB",
                        14));
    }

    private static List<Figure> timed(RunningHeard heard, HttpClient client, Path data) throws Exception {
        var seeds = new AtomicLong(1_000);
        var inserts = new DurableInserts(data);
        var rounds = Rounds.interleaved(() -> submissions(heard, client, seeds.getAndAdd(PEOPLE)), () ->
                new double[] {INSERTS / inserts.milliseconds(INSERTS) * 1000});
        var ours = rounds.get(0);
        var theirs = rounds.get(1);
        return List.of(
                Figure.atMost(1, "question page GET and last POST with receipt page", ours.median(0), "CPU-ms", 4),
                Figure.aside(1, "of that the question page", ours.median(1), "CPU-ms"),
                Figure.aside(1, "of that the last POST", ours.median(2), "CPU-ms"),
                Figure.aside(1, "of that the receipt page", ours.median(3), "CPU-ms"),
                Figure.shareAtLeast(2, "last POST alone, 16 clients", ours.median(4), "1/s", theirs.median(0), 0.1));
    }

    /** CPU-ms of all three together, of the page, of the POST, of the receipt page; POSTs a second. */
    private static double[] submissions(RunningHeard heard, HttpClient client, long seed) throws Exception {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(i -> new Participant(client, consultation(heard), seed + i))
                .toList();
        Crowd.all(people, each -> each.upTo("/5"));
        var readers =
                IntStream.range(0, PAGES).mapToObj(i -> people.get(i % PEOPLE)).toList();
        var page = processor(heard, () -> Crowd.all(readers, Participant::reload)) / PAGES;
        Crowd.all(people, each -> each.upTo("/consent"));
        Thread.sleep(500);
        var wall = new double[1];
        var post = processor(heard, () -> wall[0] = Crowd.all(people, Participant::post)) / PEOPLE;
        Thread.sleep(1_500);
        var receipt = processor(heard, () -> Crowd.all(people, Participant::follow)) / PEOPLE;
        return new double[] {page + post + receipt, page, post, receipt, PEOPLE / wall[0] * 1000};
    }

    private static double processor(RunningHeard heard, StatementCount.Counted work) throws Exception {
        var before = heard.processorMilliseconds();
        work.run();
        return heard.processorMilliseconds() - before;
    }

    private static URI consultation(RunningHeard heard) {
        return heard.address().resolve("/c/bench/");
    }
}
