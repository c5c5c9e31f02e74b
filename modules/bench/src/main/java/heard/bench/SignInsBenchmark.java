package heard.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Row 20: how many members sign in with a password in a second, held against Argon2id alone with the same parameters. */
final class SignInsBenchmark implements Benchmark {
    private static final int PEOPLE = 64;
    private static final String PASSWORD = "seven violet umbrellas";
    private static final Pattern LINK = Pattern.compile("/welcome/\\S+");

    /** What Heard hashes with: 19 MiB, 2 passes, 1 lane. */
    private static final Argon2PasswordEncoder BARE = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);

    @Override
    public String name() {
        return "signins";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var data = folder.resolve("data");
        try (var heard = RunningHeard.start(data);
                var client = HttpClient.newHttpClient()) {
            new StaffBrowser(client, heard.address().resolve(link(data))).begins(PASSWORD);
            var stored = Objects.requireNonNull(BARE.encode(PASSWORD));
            var rounds = Rounds.interleaved(() -> signIns(heard, client), () -> bare(stored));
            var ours = rounds.get(0);
            var theirs = rounds.get(1);
            return List.of(
                    Figure.shareAtLeast(
                            20, "sign-ins with a password, 16 clients", ours.median(0), "1/s", theirs.median(0), 0.5),
                    Figure.timesAtMost(
                            20,
                            "processor time of a sign-in, against Argon2id alone",
                            ours.median(1),
                            "CPU-ms",
                            theirs.median(1),
                            2));
        }
    }

    /** The link for the first administrator, as the console tells it. */
    private static String link(Path data) throws IOException {
        var found = LINK.matcher(Files.readString(data.resolveSibling(data.getFileName() + ".log")));
        if (!found.find()) throw new IOException("no link for the first administrator");
        return found.group();
    }

    /** Sign-ins a second, and CPU-ms of one. */
    private static double[] signIns(RunningHeard heard, HttpClient client) throws Exception {
        var people = IntStream.range(0, PEOPLE)
                .mapToObj(_ -> new StaffBrowser(client, heard.address().resolve("/sign-in")))
                .toList();
        Crowd.all(people, StaffBrowser::opens);
        var before = heard.processorMilliseconds();
        var wall = Crowd.all(people, person -> person.signsIn(PASSWORD));
        var processor = heard.processorMilliseconds() - before;
        return new double[] {PEOPLE / wall * 1000, processor / PEOPLE};
    }

    /** Passwords checked in a second by as many threads as there are processors, and CPU-ms of one. */
    private static double[] bare(String stored) throws Exception {
        var tries = IntStream.range(0, PEOPLE).boxed().toList();
        var before = ProcessorTime.of(ProcessHandle.current());
        var wall = Crowd.all(tries, Runtime.getRuntime().availableProcessors(), _ -> {
            if (!BARE.matches(PASSWORD, stored)) throw new IllegalStateException("the password is right");
        });
        var processor = ProcessorTime.of(ProcessHandle.current()) - before;
        return new double[] {PEOPLE / wall * 1000, processor / PEOPLE};
    }
}
