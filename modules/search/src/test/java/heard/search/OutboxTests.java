package heard.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.coalitions.CoalitionForming;
import heard.coalitions.CurrentCoalition;
import heard.shared.CoalitionId;
import heard.shared.ResponseId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.FileSystemUtils;

class OutboxTests {
    private static @TempDir Path data;
    private static final RecordInMemory RECORD = new RecordInMemory();

    private static ConfigurableApplicationContext application;
    private Answers answers;
    private CoalitionId coalition;

    @BeforeAll
    static void start() {
        application = started();
    }

    @BeforeEach
    void formACoalition() {
        coalition = bean(CoalitionForming.class)
                .form("Coalition", List.of("Organisation"))
                .id();
        answers = new Answers(bean(AnswerIndex.class), coalition);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static ConfigurableApplicationContext started() {
        return new SpringApplicationBuilder(SearchTestApplication.class)
                .web(WebApplicationType.NONE)
                .initializers(context -> context.getBeanFactory().registerSingleton("record", RECORD))
                .properties(
                        "heard.data=" + data,
                        "spring.flyway.locations=classpath:db/migration",
                        "spring.flyway.schemas=migrations",
                        "spring.jpa.hibernate.ddl-auto=none",
                        "logging.level.root=WARN",
                        "spring.main.banner-mode=off")
                .run();
    }

    @Test
    void aChangeIsFoundOnceItIsCommitted() {
        var response = change("afraid of forms");
        eventually(() -> answers.found("afraid").size() == 1);

        change(response, "glad of help");
        eventually(() -> answers.found("glad").size() == 1);
        assertThat(answers.found("afraid")).isEmpty();

        inTransaction(() -> {
            RECORD.remove(coalition, response);
            bean(SearchOutbox.class).changed(response);
        });
        eventually(() -> answers.found("glad").isEmpty());
        eventually(() -> rows() == 0);
    }

    @Test
    void aChangeThatIsRolledBackLeavesNoRow() {
        assertThatThrownBy(() -> inTransaction(() -> {
                    bean(SearchOutbox.class).changed(ResponseId.next());
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");

        assertThat(rows()).isZero();
    }

    @Test
    void aChangeOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> CurrentCoalition.run(
                        coalition, () -> bean(SearchOutbox.class).changed(ResponseId.next())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutACoalitionNothingIsFound() {
        assertThatThrownBy(() -> bean(AnswerSearching.class).search(AnswerQuery.all()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aResponseThatCannotBeIndexedDoesNotHoldUpOthers() {
        var bad = ResponseId.next();
        RECORD.makeUnreadable(bad);
        inTransaction(() -> bean(SearchOutbox.class).changed(bad));
        change("still found");

        eventually(() -> answers.found("still").size() == 1);
        eventually(() -> attempts(bad) > 0);

        RECORD.makeReadable(bad);
        inTransaction(() -> bean(SearchOutbox.class).changed(bad));
        eventually(() -> rows() == 0);
    }

    @Test
    void whatIsGivenUpIsCountedForTheOperator() {
        var bad = ResponseId.next();
        RECORD.makeUnreadable(bad);
        inTransaction(() -> bean(SearchOutbox.class).changed(bad));
        eventually(() -> attempts(bad) > 0);

        inTransaction(() -> bean(JdbcClient.class)
                .sql("update search.outbox set attempts = 10, due = null")
                .update());

        assertThat(bean(WaitingCoalitions.class).counts().dead()).isEqualTo(1);
        assertThat(bean(WaitingCoalitions.class).now()).doesNotContain(coalition);
        RECORD.makeReadable(bad);
        inTransaction(() -> bean(SearchOutbox.class).changed(bad));
        eventually(() -> bean(WaitingCoalitions.class).counts().dead() == 0);
    }

    @Test
    void theBackgroundRoleSeesWhoseRowsWaitAndNothingElse() {
        var indexer = JdbcClient.create(application.getBean("indexerDataSource", javax.sql.DataSource.class));

        assertThatThrownBy(() -> indexer.sql("select response_id from search.outbox")
                        .query()
                        .listOfRows())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> indexer.sql("delete from search.outbox").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void aLostIndexIsBuiltAnewAtTheNextStart() throws Exception {
        change("built anew");
        eventually(() -> answers.found("anew").size() == 1);
        eventually(() -> rows() == 0);
        application.close();
        FileSystemUtils.deleteRecursively(data.resolve("index"));

        application = started();

        answers = new Answers(bean(AnswerIndex.class), coalition);
        eventually(() -> answers.found("anew").size() == 1);
    }

    @Test
    void aDamagedIndexIsBuiltAnewAtTheNextStart() throws Exception {
        change("repaired again");
        eventually(() -> answers.found("repaired").size() == 1);
        application.close();
        try (var files = java.nio.file.Files.list(data.resolve("index").resolve(AnswerEntry.INDEX))) {
            for (var file : files.filter(each -> each.getFileName().toString().startsWith("segments"))
                    .toList()) {
                java.nio.file.Files.writeString(file, "damaged");
            }
        }

        application = started();

        answers = new Answers(bean(AnswerIndex.class), coalition);
        eventually(() -> answers.found("repaired").size() == 1);
    }

    @Test
    void manyResponsesAreIndexedInSeconds() {
        var begun = Instant.now();
        inTransaction(() -> {
            for (var i = 0; i < 10_931; i++) {
                var response = ResponseId.next();
                RECORD.put(coalition, answers.document(response, "story", "en", "they kept us waiting " + i));
                bean(SearchOutbox.class).changed(response);
            }
        });

        eventually(() -> answers.search(AnswerQuery.all().words("waiting")).total() == 10_931);
        System.out.println("10,931 responses indexed in " + Duration.between(begun, Instant.now()));
    }

    private ResponseId change(String text) {
        var response = ResponseId.next();
        change(response, text);
        return response;
    }

    private void change(ResponseId response, String text) {
        inTransaction(() -> {
            RECORD.put(coalition, answers.document(response, "story", "en", text));
            bean(SearchOutbox.class).changed(response);
        });
    }

    private void inTransaction(Runnable work) {
        CurrentCoalition.run(coalition, () -> bean(TransactionOperations.class).executeWithoutResult(_ -> work.run()));
    }

    private long rows() {
        return count("select count(*) from search.outbox");
    }

    private long attempts(ResponseId response) {
        return count("select coalesce(max(attempts), 0) from search.outbox where response_id = '" + response + "'");
    }

    private long count(String sql) {
        return CurrentCoalition.in(coalition, () -> bean(TransactionOperations.class)
                .execute(_ -> bean(JdbcClient.class).sql(sql).query(Long.class).single()));
    }

    private static <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    private static void eventually(BooleanSupplier condition) {
        var end = Instant.now().plusSeconds(120);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("two minutes have passed").isBefore(end);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }
}
