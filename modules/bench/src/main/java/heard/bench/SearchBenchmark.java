package heard.bench;

import heard.coalitions.CoalitionForming;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.search.AnswerQuery;
import heard.search.AnswerSearching;
import heard.search.SearchOutbox;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** Row 7: a search with coalition filter, highlight and facets against the same clauses in bare Lucene. */
final class SearchBenchmark implements Benchmark {
    private static final int PORTION = 5_000;
    private static final int SEARCHES = 100;
    private static final List<String> SOUGHT = List.of(
            "doctor",
            "afraid doctor",
            "\"the police\"",
            "waited hospital nurse",
            "letter -visa",
            "خوف",
            "ترس",
            "البيانات الطبيب",
            "می‌ترسم دکتر",
            "conberton");

    @Override
    public String name() {
        return "search";
    }

    @Override
    public List<Figure> run(Path folder) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var number : new long[] {10_000, 100_000})
            figures.addAll(measure(folder.resolve("data" + number), number));
        return figures;
    }

    private static List<Figure> measure(Path data, long number) throws Exception {
        try (var application = started(data, number)) {
            var coalition = application
                    .getBean(CoalitionForming.class)
                    .form("Bench", List.of("Bench"))
                    .id();
            var seconds = fill(application, coalition, number);
            return new SearchFigures(number, seconds).of(searches(application, data, coalition));
        }
    }

    /** Seconds until as many answers can be found. */
    private static double fill(ConfigurableApplicationContext application, CoalitionId coalition, long number)
            throws InterruptedException {
        var outbox = application.getBean(SearchOutbox.class);
        var transaction = application.getBean(TransactionOperations.class);
        var begun = System.nanoTime();
        for (var from = 0L; from < number; from += PORTION) {
            var first = from;
            CurrentCoalition.run(
                    coalition,
                    () -> transaction.executeWithoutResult(_ -> {
                        for (var i = 0; i < PORTION; i++) outbox.changed(GeneratedAnswers.response(first + i));
                    }));
        }
        while (found(application, coalition, AnswerQuery.all().page(0, 0)) < number) Thread.sleep(100);
        return (System.nanoTime() - begun) / 1e9;
    }

    private static SearchFigures.Latencies searches(
            ConfigurableApplicationContext application, Path data, CoalitionId coalition) throws Exception {
        try (var bare = new BareLucene(data.resolve("index"), coalition)) {
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            var hits = new ArrayList<Double>();
            for (var round = 0; round <= Rounds.NUMBER; round++) {
                for (var i = 0; i < SEARCHES; i++) {
                    var words = SOUGHT.get(i % SOUGHT.size());
                    var begun = System.nanoTime();
                    var total = found(application, coalition, AnswerQuery.all().words(words));
                    var between = System.nanoTime();
                    bare.search(words);
                    var end = System.nanoTime();
                    if (round == 0) continue;
                    ours.add((between - begun) / 1e6);
                    theirs.add((end - between) / 1e6);
                    hits.add((double) total);
                }
            }
            return new SearchFigures.Latencies(values(ours), values(theirs), values(hits));
        }
    }

    private static long found(ConfigurableApplicationContext application, CoalitionId coalition, AnswerQuery query) {
        var searching = application.getBean(AnswerSearching.class);
        var reader = new Member(AccountId.next(), "Bench", OrganisationId.next(), coalition, Set.of(Role.ANALYST));
        return CurrentMember.in(reader, () -> searching.search(query)).total();
    }

    private static double[] values(List<Double> measured) {
        return measured.stream().mapToDouble(each -> each).toArray();
    }

    private static ConfigurableApplicationContext started(Path data, long number) {
        return new SpringApplicationBuilder(SearchApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(context ->
                        context.getBeanFactory().registerSingleton("generated", new GeneratedAnswers(number)))
                .run("--heard.data=" + data);
    }
}
