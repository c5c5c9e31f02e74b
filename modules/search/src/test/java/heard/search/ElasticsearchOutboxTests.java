package heard.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.coalitions.CoalitionForming;
import heard.coalitions.CurrentCoalition;
import heard.elasticsearch.RealElasticsearch;
import heard.shared.CannotStart;
import heard.shared.ResponseId;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/** The way from the record into an Elasticsearch, as operators set it up. */
class ElasticsearchOutboxTests {
    private static @TempDir Path data;

    private final RecordInMemory record = new RecordInMemory();

    @Test
    void whatIsCommittedIsFoundThereWhatIsTakenBackIsGoneAndALostIndexIsMadeAnew() throws Exception {
        var response = ResponseId.next();
        Answers answers;
        try (var heard = started(RealElasticsearch.address())) {
            var coalition = heard.getBean(CoalitionForming.class).form("Coalition", List.of("One"));
            answers = new Answers(heard.getBean(AnswerIndex.class), coalition.id());
            record.put(coalition.id(), answers.document(response, "story", "en", "the kanarie sang"));
            changed(heard, answers, response);
            eventually(answers, "kanarie", 1);
            assertThat(words())
                    .contains("the kanarie sang")
                    .contains(coalition.id().toString());

            record.remove(coalition.id(), response);
            changed(heard, answers, response);
            eventually(answers, "kanarie", 0);
            assertThat(words()).doesNotContain("kanarie").doesNotContain(response.toString());

            record.put(coalition.id(), answers.document(response, "story", "en", "another kanarie"));
            changed(heard, answers, response);
            eventually(answers, "another", 1);
        }
        ask("DELETE", "/" + AnswerEntry.INDEX + "-000001");
        try (var heard = started(RealElasticsearch.address())) {
            eventually(new Answers(heard.getBean(AnswerIndex.class), answers.coalition), "another", 1);
        }
    }

    @Test
    void anElasticsearchThatIsNotThereStopsTheStartWithASentence() {
        assertThatThrownBy(() -> started("http://127.0.0.1:1").close())
                .hasStackTraceContaining(CannotStart.class.getName())
                .hasStackTraceContaining("analysis-icu");
    }

    private ConfigurableApplicationContext started(String address) {
        return new SpringApplicationBuilder(SearchTestApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("record", record))
                .properties(
                        "heard.data=" + data,
                        "heard.elasticsearch.uris=" + address,
                        "spring.flyway.locations=classpath:db/migration",
                        "spring.flyway.schemas=migrations",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "logging.level.root=OFF",
                        "spring.main.banner-mode=off")
                .run();
    }

    private static void changed(ConfigurableApplicationContext heard, Answers answers, ResponseId response) {
        CurrentCoalition.run(answers.coalition, () -> heard.getBean(TransactionOperations.class)
                .executeWithoutResult(_ -> heard.getBean(SearchOutbox.class).changed(response)));
    }

    /** All that the server holds, asked without Heard. */
    private static String words() throws Exception {
        return ask("GET", "/_all/_search?size=10000");
    }

    private static String ask(String method, String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(RealElasticsearch.address() + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        }
    }

    private static void eventually(Answers answers, String words, int times) {
        eventually(() -> answers.found(words).size() == times);
    }

    private static void eventually(BooleanSupplier condition) {
        var end = Instant.now().plusSeconds(120);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("two minutes have passed").isBefore(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
