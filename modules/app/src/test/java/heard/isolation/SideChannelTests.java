package heard.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.CoalitionDataSource;
import heard.coalitions.CurrentCoalition;
import heard.evidence.DossierReading;
import heard.responses.ResponseReading;
import heard.shared.CoalitionId;
import heard.shared.DossierId;
import heard.shared.ResponseId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Ways round: time, pooled connections, threads, transactions inside one another. */
@HeardTest
class SideChannelTests {
    private static final int TURNS = 40;
    private static final int SERIES = 3;

    @Autowired
    Worlds worlds;

    @Autowired
    Belongings belongings;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ResponseReading responses;

    @Autowired
    DossierReading dossiers;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Superuser superuser;

    @Autowired
    MockMvcTester browser;

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }

    private List<UUID> coalitionsSeen() {
        return transaction().execute(_ -> database.sql("select coalition_id from responses.response union all"
                        + " select coalition_id from evidence.dossier union all select id from coalitions.coalition")
                .query(UUID.class)
                .list());
    }

    @Test
    void aConnectionFromThePoolRemembersNobody() throws Exception {
        var leaks = new Leaks("the pool", List.of(), Set.of());
        var ids = List.of(
                worlds.attacker().coalition().id(),
                worlds.attacked().coalition().id());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<Boolean>>();
            for (var turn = 0; turn < 300; turn++) {
                var who = turn % 3;
                work.add(() -> who == 2 ? coalitionsSeen().isEmpty() : seesOnly(ids.get(who)));
            }
            for (var done : threads.invokeAll(work)) {
                leaks.tried(1);
                if (!done.get()) leaks.add("a connection", "", "of another coalition");
            }
        }
        assertThat(leaks.end()).isEmpty();
    }

    /** A statement that forgets {@code local} leaves its setting in a pooled connection; nobody after it may profit. */
    @Test
    void aSettingThatWasLeftInAConnectionIsNotTakenOver() throws Exception {
        var theirs = worlds.attacked().coalition().id();
        try (var connection = superuser.connect("heard_app");
                var pool = new CoalitionDataSource(new SingleConnectionDataSource(connection, true))) {
            var apart = new TransactionTemplate(new DataSourceTransactionManager(pool));
            var statements = JdbcClient.create(pool);
            CurrentCoalition.run(
                    theirs,
                    () -> apart.executeWithoutResult(_ -> statements
                            .sql("set heard.coalition = '" + theirs + "'")
                            .update()));
            var seen = apart.execute(_ -> statements
                    .sql("select coalition_id from responses.response union all select id from coalitions.coalition")
                    .query(String.class)
                    .list());
            Probes.count(1, "a setting left in a connection", seen);
            assertThat(seen).isEmpty();
        }
    }

    private boolean seesOnly(CoalitionId id) {
        var seen = CurrentCoalition.<List<UUID>, RuntimeException>in(id, this::coalitionsSeen);
        return !seen.isEmpty() && seen.stream().allMatch(id.value()::equals);
    }

    @Test
    void aTransactionInsideAnotherKeepsToItsOwnCoalition() {
        var mine = worlds.attacker().coalition().id();
        var theirs = worlds.attacked().coalition().id();
        var apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        var seen = CurrentCoalition.<List<List<UUID>>, RuntimeException>in(
                mine, () -> transaction().execute(_ -> {
                    var before = coalitionsSeen();
                    var inside = CurrentCoalition.<List<UUID>, RuntimeException>in(
                            theirs, () -> apart.execute(_ -> coalitionsSeenHere()));
                    return List.of(before, inside, coalitionsSeen());
                }));
        assertThat(seen.get(0)).isNotEmpty().containsOnly(mine.value());
        assertThat(seen.get(1)).isNotEmpty().containsOnly(theirs.value());
        assertThat(seen.get(2)).isEqualTo(seen.get(0));
        Probes.count(3, "transactions inside one another", List.of());
    }

    private List<UUID> coalitionsSeenHere() {
        return database.sql("select coalition_id from responses.response")
                .query(UUID.class)
                .list();
    }

    @Test
    void anotherThreadHasNoCoalition() throws Exception {
        var seen = CurrentCoalition.<List<UUID>, Exception>in(
                worlds.attacked().coalition().id(), () -> {
                    try (var threads = Executors.newSingleThreadExecutor()) {
                        return threads.submit(this::coalitionsSeen).get();
                    }
                });
        Probes.count(1, "another thread", seen.stream().map(UUID::toString).toList());
        assertThat(seen).isEmpty();
    }

    @Test
    void whatIsAnothersTakesAsLongAsWhatIsMissing() {
        var leaks = new Leaks("time", List.of(), Set.of());
        var world = worlds.attacked();
        var mine = worlds.attacker().everybody();
        var response = belongings.called(world, "response").getFirst();
        var dossier = belongings.called(world, "dossier").getFirst();
        alike("a response", response, id -> fixtures.as(mine, () -> responses.one(new ResponseId(id))), leaks);
        alike("a dossier", dossier, id -> fixtures.as(mine, () -> dossiers.find(new DossierId(id))), leaks);
        var hidden = world.hidden();
        alike(
                "an address",
                null,
                id -> browser.get()
                        .uri("/c/" + (id == null ? hidden : "hidden-" + id))
                        .exchange(),
                leaks);
        assertThat(leaks.end()).isEmpty();
    }

    /** What a busy machine does to the clock differs from one series to the next; a way round differs in all. */
    private static void alike(String what, @Nullable UUID foreign, Consumer<@Nullable UUID> look, Leaks leaks) {
        var seen = "";
        for (var series = 0; series < SERIES; series++) {
            seen = difference(foreign, look);
            leaks.tried(2L * TURNS);
            if (seen.isEmpty()) return;
        }
        leaks.add(what, "", seen);
    }

    /** The quick ones of many, in turns: what is there must be of one class with what is missing, not another by half as much again. */
    private static String difference(@Nullable UUID foreign, Consumer<@Nullable UUID> look) {
        var there = new long[TURNS];
        var missing = new long[TURNS];
        for (var turn = -10; turn < TURNS; turn++) {
            var first = time(() -> look.accept(foreign));
            var second = time(() -> look.accept(UUID.randomUUID()));
            if (turn >= 0) {
                there[turn] = first;
                missing[turn] = second;
            }
        }
        Arrays.sort(there);
        Arrays.sort(missing);
        var one = there[TURNS / 4] + 2_000_000.0;
        var other = missing[TURNS / 4] + 2_000_000.0;
        var isSeen = one > 2 * other || other > 2 * one;
        return isSeen ? there[TURNS / 4] + " ns there, " + missing[TURNS / 4] + " ns missing" : "";
    }

    private static long time(Runnable work) {
        var began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
