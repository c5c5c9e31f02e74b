package heard.notices;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ChangedSettings;
import heard.HeardTest;
import heard.MailServer;
import heard.shared.Language;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class NoticeOutboxTests {
    private static final String SECRET = "/welcome/a-secret";

    @Autowired
    NoticeSending sending;

    @Autowired
    OutboxDelivery delivery;

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    final UUID about = UUID.randomUUID();
    final String to = about + "@example.org";

    private Notice notice(String address) {
        return new Notice(
                about,
                address,
                new Language("ar"),
                "موضوع",
                List.of("فقرة <b>", "أخرى"),
                new Notice.Link("اتبع", MailServer.ADDRESS + SECRET),
                Instant.now().plus(Duration.ofHours(1)));
    }

    private String row(String what) {
        return transaction.execute(
                _ -> database.sql("select coalesce(max(" + what + ")::text, '') from notices.outbox where about = ?")
                        .param(about)
                        .query(String.class)
                        .single());
    }

    private void change(String what) {
        transaction.executeWithoutResult(_ -> database.sql("update notices.outbox set " + what + " where about = ?")
                .param(about)
                .update());
        delivery.ring();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(50);
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Test
    void aLetterComesInTheReadersLanguageAndFetchesNothing() throws Exception {
        try (var server = new MailServer(environment)) {
            assertThat(sending.send(notice(to))).isTrue();
            var letter = server.letters(to, 1).getFirst();
            assertThat(MailServer.recipient(letter)).isEqualTo(to);
            assertThat(letter.getSubject()).isEqualTo("موضوع");
            assertThat(letter.getFrom()[0].toString()).isEqualTo("Heard <heard@example.org>");
            assertThat(letter.getMessageID()).endsWith("@example.org>");
            await(() -> row("about::text").isEmpty());
        }
        assertThat(Letters.plain(notice(to))).contains("فقرة <b>").contains(SECRET);
        assertThat(Letters.html(notice(to)))
                .contains("dir=\"rtl\"")
                .contains("فقرة &lt;b&gt;")
                .doesNotContain("src=")
                .doesNotContain("<style")
                .doesNotContain("<script");
    }

    @Test
    void whatIsUndoneIsNotSentAndWithoutAServerNothingIs() {
        assertThat(sending.isSetUp()).isFalse();
        assertThat(sending.send(notice(to))).isFalse();
        try (var server = new MailServer(environment)) {
            transaction.executeWithoutResult(status -> {
                sending.send(notice(to));
                status.setRollbackOnly();
            });
            assertThat(row("about::text")).isEmpty();
            assertThat(server.to(to)).isZero();
        }
    }

    @Test
    void whatWaitsIsSealedAndIsTriedAgain() throws Exception {
        try (var _ = new ChangedSettings(environment, MailServer.settings(closedPort()))) {
            sending.send(notice(to));
            await(() -> row("attempts").equals("1"));
            assertThat(row("failure")).isEqualTo("MailConnectException");
            var sealed = transaction.execute(_ -> database.sql("select sealed from notices.outbox where about = ?")
                    .param(about)
                    .query(byte[].class)
                    .single());
            assertThat(new String(sealed, ISO_8859_1)).doesNotContain(SECRET).doesNotContain(to);
        }
        try (var server = new MailServer(environment)) {
            change("due = now()");
            assertThat(MailServer.recipient(server.letters(to, 1).getFirst())).isEqualTo(to);
        }
    }

    @Test
    void afterManyFailuresItIsGivenUpAndItsSecretForgotten() throws Exception {
        try (var _ = new ChangedSettings(environment, MailServer.settings(closedPort()))) {
            sending.send(notice(to));
            await(() -> row("attempts").equals("1"));
            assertThat(sending.givenUp(List.of(about))).isEmpty();
            change("attempts = 11, due = now()");
            await(() -> sending.givenUp(List.of(about)).contains(about));
            assertThat(row("encode(sealed, 'hex')")).isEmpty();
        }
    }

    @Test
    void anAddressThatIsNoneIsGivenUpAtOnce() throws Exception {
        try (var _ = new MailServer(environment)) {
            sending.send(notice("no address at all"));
            await(() -> sending.givenUp(List.of(about)).contains(about));
        }
    }

    @Test
    void whatNobodyNeedsAnyMoreIsNotSent() throws Exception {
        try (var _ = new ChangedSettings(environment, MailServer.settings(closedPort()))) {
            sending.send(notice(to));
            await(() -> row("attempts").equals("1"));
        }
        change("good_until = now() - interval '1 second', due = now()");
        await(() -> sending.givenUp(List.of(about)).contains(about));
    }
}
