package heard.responses.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import heard.Fixtures;
import heard.HeardTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks in every table and every log line of a journey for what must not be there. */
@HeardTest
class TracesTests {
    private static final String WORDS = "the harbour office kept my papers";
    private static final String PHONE = "07700900456";
    private static final String NAME = "Halima of the harbour";

    @Autowired
    MockMvcTester browser;

    @Autowired
    AskingEverything asking;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private AskingEverything.Open open;

    @Test
    void noAddressNoUserAgentNoWordAndNoReceiptStaysAnywhere() {
        open = asking.open();
        var log = new ListAppender<ILoggingEvent>();
        var receipt = logged(log, this::journey);
        var secrets = List.of(
                Participant.ADDRESS, Participant.USER_AGENT, WORDS, PHONE, NAME, receipt, receipt.replace(" ", ""));
        assertThat(log.list).extracting(ILoggingEvent::getFormattedMessage).allSatisfy(line -> assertThat(line)
                .doesNotContain(secrets));
        var rows = rows();
        assertThat(rows).hasSizeGreaterThan(10);
        for (var secret : secrets) {
            var hex = HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8));
            assertThat(rows).noneMatch(row -> row.contains(secret) || row.contains(hex));
        }
    }

    private String journey() {
        var person =
                new Participant(browser).opens(open.address()).follows("Start").follows("Continue");
        person.sends().sends("avoided", "yes").sends("why", WORDS).sends("town", "Leeds");
        person.opens(open.address() + "/7").sends("age", "ninety");
        person.opens(open.address() + "/check").sends().sends("count", "true", "contact", "true");
        person.sends("name", NAME, "phone", PHONE);
        var receipt = person.receipt();
        person.opens("/nowhere")
                .opens("/receipt")
                .sends("number", "1".repeat(20))
                .sends("number", receipt);
        assertThat(person.heading()).isEqualTo("Your answers");
        return receipt;
    }

    private static String logged(ListAppender<ILoggingEvent> appender, Supplier<String> work) {
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var before = root.getLevel();
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.INFO);
        try {
            return work.get();
        } finally {
            root.setLevel(before);
            root.detachAppender(appender);
        }
    }

    /** Every row of every table that the application sees in this coalition, as text. */
    private List<String> rows() {
        return fixtures.in(
                open.coalition().id(),
                () -> transaction.execute(_ -> {
                    var rows = new ArrayList<String>();
                    var tables = database.sql("""
                            select format('%I.%I', n.nspname, c.relname)
                              from pg_class c
                              join pg_namespace n on n.oid = c.relnamespace
                             where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                               and has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select')""").query(String.class).list();
                    assertThat(tables).contains("responses.response", "responses.receipt");
                    for (var table : tables) {
                        rows.addAll(database.sql("select t::text from " + table + " t")
                                .query(String.class)
                                .list());
                    }
                    return rows;
                }));
    }
}
