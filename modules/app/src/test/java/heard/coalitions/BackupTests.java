package heard.coalitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationDestroying;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.evidence.DossierSealing;
import heard.evidence.DossierWriting;
import heard.evidence.FigureChoice;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ReceiptCode;
import heard.responses.ResponseAdding;
import heard.responses.ResponseCollecting;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import heard.vault.CannotUnseal;
import heard.vault.ContactVault;
import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import heard.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Takes a physical backup of the running database, as {@code pg_basebackup} does, restores it as a second PostgreSQL, and
 * reads it with the master key and the folder of keys as it is then.
 */
@HeardTest
class BackupTests {
    private static final String WORDS = "nobody told me where my file went";
    private static final String PHONE = "07700900789";

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationClosing closing;

    @Autowired
    ConsultationDestroying destroying;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ResponseAdding adding;

    @Autowired
    ContactKeeping contacts;

    @Autowired
    ThemeEditing themes;

    @Autowired
    Coding coding;

    @Autowired
    DossierWriting writing;

    @Autowired
    DossierSealing sealing;

    @Autowired
    JdbcClient live;

    @Autowired
    TransactionOperations transaction;

    @Value("${heard.data}")
    Path data;

    @TempDir
    Path folder;

    Coalition coalition;
    ConsultationId consultation;
    ResponseId response;

    private void given() {
        coalition = fixtures.coalition();
        var open = consultations.open(coalition);
        consultation = open.details().id();
        var receipt = ReceiptCode.next();
        var answers = Map.of(
                "avoided", Optional.<Answer>of(new Answer.One("yes")),
                "why", Optional.<Answer>of(new Answer.Text(WORDS)));
        collecting.answer(open, receipt, Language.ENGLISH, answers);
        response = collecting
                .submit(open, receipt, new Consent(true, true, false, true))
                .orElseThrow()
                .id();
        fixtures.in(
                coalition.id(),
                () -> transaction.execute(_ -> {
                    var details = new ContactDetails("", "", PHONE, "", Language.ENGLISH, "", false);
                    contacts.keep(consultation, response, details);
                    return true;
                }));
        othersAndASealedDossier();
    }

    private void othersAndASealedDossier() {
        for (var choice : List.of("yes", "no", "not-sure")) {
            add(Answers.NONE.with("avoided", new Answer.One(choice)));
        }
        add(Answers.NONE);
        var excerpt = fixtures.as(
                coalition,
                Role.ANALYST,
                () -> coding.code(
                        response, "why", 0, WORDS.length(), themes.add(consultation, ThemeForm.named("Not told"))));
        fixtures.as(coalition, Role.POLICY_LEAD, () -> {
            var dossier = writing.create(consultation, Language.ENGLISH, "Where files go");
            writing.front(dossier, 0, "Where files go", "In short.", "We asked.");
            var finding = writing.addFinding(dossier);
            writing.state(dossier, finding, 0, "People are not told.");
            writing.quote(dossier, finding, excerpt);
            writing.addFigure(dossier, finding, FigureChoice.ofQuestion("avoided"));
            return sealing.seal(dossier);
        });
    }

    private void add(Answers answers) {
        var response = new NewResponse(
                1,
                Channel.IMPORT,
                Language.ENGLISH,
                coalition.lead().id(),
                LocalDate.of(2026, 5, 1),
                new Consent(true, false, false),
                answers);
        fixtures.as(coalition, Role.ORGANISER, () -> adding.add(consultation, Collections.nCopies(20, response)));
    }

    private void destroy() {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            closing.close(consultation);
            destroying.ask(consultation);
            return true;
        });
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            destroying.agree(consultation);
            return true;
        });
    }

    @Test
    void aRestoredBackupIsReadUntilTheAnswersAreDestroyedAndItsDossiersStay() throws Exception {
        given();
        backUp();
        try (var server = new EmbeddedDatabase(folder).start()) {
            try (var restored = restored(server)) {
                assertThat(answer(restored)).contains(WORDS);
                assertThat(contact(restored)).contains(PHONE);
            }
            destroy();
            try (var restored = restored(server)) {
                assertThatThrownBy(() -> answer(restored)).isInstanceOf(CannotUnseal.class);
                assertThatThrownBy(() -> contact(restored)).isInstanceOf(CannotUnseal.class);
                assertThat(dossier(restored.getBean(JdbcClient.class), restored.getBean(TransactionOperations.class)))
                        .contains(WORDS, "Did you avoid it?");
            }
        }
        assertThat(dossier(live, transaction)).contains(WORDS);
    }

    /** The files of the cluster while it runs, between the two calls that PostgreSQL wants around that. */
    private void backUp() throws Exception {
        Files.copy(data.resolve("database.properties"), folder.resolve("database.properties"));
        Files.copy(data.resolve("master.key"), folder.resolve("master.key"));
        Files.createSymbolicLink(folder.resolve("postgresql-binaries"), data.resolve("postgresql-binaries"));
        var from = data.resolve("postgresql");
        var to = folder.resolve("postgresql");
        var port = Files.readAllLines(from.resolve("postmaster.pid")).get(3).strip();
        var address = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?sslmode=disable";
        try (var superuser = DriverManager.getConnection(address, "postgres", password());
                var statement = superuser.createStatement()) {
            statement.execute("select pg_backup_start('test', true)");
            copy(from, to, false);
            try (var label = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
                label.next();
                Files.writeString(to.resolve("backup_label"), label.getString(1));
            }
            copy(from.resolve("pg_wal"), to.resolve("pg_wal"), true);
        }
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
    }

    private String password() throws IOException {
        var passwords = new Properties();
        try (var in = Files.newInputStream(data.resolve("database.properties"))) {
            passwords.load(in);
        }
        return passwords.getProperty("postgres");
    }

    private static void copy(Path from, Path to, boolean journal) throws IOException {
        try (var files = Files.walk(from)) {
            files.forEach(file -> {
                var relative = from.relativize(file);
                var skipped = relative.startsWith("postmaster.pid")
                        || relative.startsWith("postmaster.opts")
                        || !journal && relative.startsWith("pg_wal");
                if (!skipped) copy(file, to.resolve(relative));
            });
        }
    }

    private static void copy(Path file, Path target) {
        try {
            if (Files.isDirectory(file)) Files.createDirectories(target);
            else Files.copy(file, target);
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reads a restored database: the vault, over the folder of keys as it is now. */
    private AnnotationConfigApplicationContext restored(DatabaseServer server) throws IOException {
        FileSystemUtils.deleteRecursively(folder.resolve("keys"));
        FileSystemUtils.copyRecursively(data.resolve("keys"), folder.resolve("keys"));
        var role = DatabaseServer.APPLICATION;
        var source = new CoalitionDataSource(new DriverManagerDataSource(server.url(), role, server.password(role)));
        var manager = new DataSourceTransactionManager(source);
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("restored", Map.of("heard.data", folder.toString())));
        context.registerBean("indexer", DataSource.class, () -> source);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(PlatformTransactionManager.class, () -> manager);
        context.registerBean(TransactionOperations.class, () -> new TransactionTemplate(manager));
        context.registerBean(
                SealedColumn.class,
                () -> new SealedColumn(KeyPurpose.ANSWERS, "responses", "response", "content", "''"));
        context.scan("heard.vault");
        context.refresh();
        return context;
    }

    private String answer(AnnotationConfigApplicationContext restored) {
        return opened(
                restored,
                "select content from responses.response where id = '" + response + "'",
                bytes -> restored.getBean(Vault.class).open(consultation, "response:" + response, bytes));
    }

    private String contact(AnnotationConfigApplicationContext restored) {
        var id = opened(restored, "select convert_to(id::text, 'UTF8') from contacts.contact", bytes -> bytes);
        return opened(restored, "select content from contacts.contact", bytes -> restored.getBean(ContactVault.class)
                .open(consultation, "contact:" + id, bytes));
    }

    private interface Opening {
        byte[] open(byte[] bytes);
    }

    private String opened(AnnotationConfigApplicationContext restored, String sql, Opening opening) {
        return CurrentCoalition.in(coalition.id(), () -> restored.getBean(TransactionOperations.class)
                .execute(_ -> {
                    var bytes = restored.getBean(JdbcClient.class)
                            .sql(sql)
                            .query(byte[].class)
                            .single();
                    return new String(opening.open(bytes), StandardCharsets.UTF_8);
                }));
    }

    private String dossier(JdbcClient database, TransactionOperations in) {
        return CurrentCoalition.in(
                coalition.id(),
                () -> in.execute(_ -> database.sql("select content from evidence.dossier")
                        .query(String.class)
                        .single()));
    }
}
