package heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.audit.Action;
import heard.audit.TrailFilter;
import heard.audit.TrailReading;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.questionnaires.Answer;
import heard.responses.AttachmentTaking;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionReason;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import heard.vault.CannotUnseal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class DestructionTests {
    private static final List<String> WHAT_A_BACKUP_HOLDS = List.of(
            "vault.consultation_key",
            "responses.response",
            "responses.attachment",
            "contacts.contact",
            "analysis.excerpt",
            "safeguarding.redaction");

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationClosing closing;

    @Autowired
    ConsultationDestroying destroying;

    @Autowired
    ConsultationReading details;

    @Autowired
    ConsultationChanging changing;

    @Autowired
    RetentionKeeping retention;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ResponseReading reading;

    @Autowired
    ReceiptOpening receipts;

    @Autowired
    ThemeEditing themes;

    @Autowired
    Coding coding;

    @Autowired
    Redacting redacting;

    @Autowired
    TrailReading trail;

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Value("${heard.data}")
    Path data;

    @Autowired
    AttachmentTaking files;

    @Autowired
    ContactKeeping contacts;

    final UUID file = UUID.randomUUID();
    final ReceiptCode receipt = ReceiptCode.next();
    Coalition coalition;
    String slug;
    ConsultationId consultation;
    ResponseId response;

    @BeforeEach
    void aClosedConsultationWithACodedAndRedactedAnswer() {
        coalition = fixtures.coalition();
        var open = consultations.open(coalition);
        consultation = open.details().id();
        slug = open.details().slug();
        collecting.answer(
                open,
                receipt,
                Language.ENGLISH,
                Map.of(
                        "avoided", Optional.of(new Answer.One("yes")),
                        "why", Optional.of(new Answer.Text("Dr Hale passes it on to zanzibarine"))));
        response = collecting
                .submit(open, receipt, new Consent(true, true, false))
                .orElseThrow()
                .id();
        fixtures.as(coalition, Role.ANALYST, () -> {
            var theme = themes.add(consultation, ThemeForm.named("Fear"));
            coding.code(response, "why", 8, 14, theme);
            return redacting.redact(response, "why", 0, 7, RedactionReason.NAME, "");
        });
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(_ -> {
                    files.put(consultation, response, file, "a photo of zanzibarine".getBytes(StandardCharsets.UTF_8));
                    contacts.keep(
                            consultation,
                            response,
                            new ContactDetails("Zan", "zan@example.org", "", "", Language.ENGLISH, "", false));
                }));
        as(Role.ORGANISER, () -> closing.close(consultation));
    }

    private void as(Role role, Runnable work) {
        fixtures.as(coalition, role, () -> {
            work.run();
            return true;
        });
    }

    private long responses() {
        return fixtures.as(coalition, Role.ANALYST, () -> reading.count(consultation, ResponseFilter.ALL));
    }

    private void twoAgree() {
        as(Role.ORGANISER, () -> destroying.ask(consultation));
        as(Role.ADMINISTRATOR, () -> destroying.agree(consultation));
    }

    /** Every row of a table that this coalition sees, as JSON. */
    private List<String> rows(String table) {
        return CurrentCoalition.in(
                coalition.id(),
                () -> transaction.execute(_ -> database.sql("select to_jsonb(t)::text from %s t".formatted(table))
                        .query(String.class)
                        .list()));
    }

    private void restore(String table, List<String> rows) {
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(_ -> rows.forEach(
                        row -> database.sql("insert into %1$s select (jsonb_populate_record(null::%1$s, ?::jsonb)).*"
                                        .formatted(table))
                                .param(row)
                                .update())));
    }

    @Test
    void twoPeopleDestroyTheAnswersAndAllThatCameFromThem() {
        twoAgree();
        assertThat(responses()).isZero();
        assertThat(WHAT_A_BACKUP_HOLDS)
                .allSatisfy(table -> assertThat(rows(table)).isEmpty());
        assertThat(receipts.coalition(receipt)).isEmpty();
        assertThat(browser.get().uri("/c/" + slug).exchange()).bodyText().contains("Its answers were destroyed");
        assertThat(fixtures.as(coalition, Role.ORGANISER, () -> details.require(consultation)
                        .status()))
                .isEqualTo(Status.DESTROYED);
    }

    @Test
    void nobodyAgreesWithThemselvesAndAQuestionCanBeTakenBack() {
        var organiser = fixtures.member(coalition, Role.ORGANISER);
        fixtures.as(organiser, () -> {
            destroying.ask(consultation);
            assertThatThrownBy(() -> destroying.agree(consultation)).isInstanceOf(NotTwoPeople.class);
            destroying.takeBack(consultation);
            return true;
        });
        as(Role.ADMINISTRATOR, () -> assertThatThrownBy(() -> destroying.agree(consultation))
                .isInstanceOf(NotTwoPeople.class));
        assertThat(responses()).isOne();
    }

    @Test
    void aRestoredBackupCannotBeRead() {
        var backup = WHAT_A_BACKUP_HOLDS.stream().collect(Collectors.toMap(table -> table, this::rows));
        assertThat(backup).allSatisfy((_, rows) -> assertThat(rows).isNotEmpty());
        twoAgree();
        WHAT_A_BACKUP_HOLDS.forEach(table -> restore(table, backup.getOrDefault(table, List.of())));

        assertThat(WHAT_A_BACKUP_HOLDS)
                .allSatisfy(table -> assertThat(rows(table)).isNotEmpty());
        as(Role.ANALYST, () -> assertThatThrownBy(() -> reading.one(response)).isInstanceOf(CannotUnseal.class));
        assertThatThrownBy(() -> restored(() -> files.open(consultation, response, file)))
                .isInstanceOf(CannotUnseal.class);
        assertThatThrownBy(() -> restored(() -> contacts.of(response))).isInstanceOf(CannotUnseal.class);
    }

    @Test
    void filesAndContactDetailsCanBeReadBefore() {
        assertThat(restored(() -> files.open(consultation, response, file))).isPresent();
        assertThat(restored(() -> contacts.of(response)))
                .hasValueSatisfying(details -> assertThat(details.email()).isEqualTo("zan@example.org"));
    }

    private <R> R restored(Supplier<R> read) {
        return CurrentCoalition.<R, RuntimeException>in(coalition.id(), () -> transaction.execute(_ -> read.get()));
    }

    @Test
    void whatIsDueIsDestroyedByItselfAndNothingElse() {
        var other = consultations.open(coalition).details().id();
        due(consultation);
        retention.keep();
        retention.keep();

        assertThat(responses()).isZero();
        as(Role.ADMINISTRATOR, () -> {
            assertThat(details.require(consultation).status()).isEqualTo(Status.DESTROYED);
            assertThat(details.require(other).status()).isEqualTo(Status.OPEN);
            assertThat(trail.page(new TrailFilter(null, Action.DESTROY_CONSULTATION, null, null), 0, 10))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.account()).isNull());
        });
    }

    @Test
    void oneWhoChangesTheDateNeitherDestroysAtOnceNorKeepsForLonger() {
        as(Role.ORGANISER, () -> {
            var told = details.require(consultation);
            for (var day :
                    List.of(LocalDate.now(ZoneOffset.UTC), told.retainUntil().plusDays(1))) {
                assertThatThrownBy(() -> changing.change(consultation, told.revision(), keptUntil(told, day)))
                        .isInstanceOf(ConsultationFormNotValid.class);
            }
            var earlier = told.retainUntil().minusDays(1);
            changing.change(consultation, told.revision(), keptUntil(told, earlier));
            assertThat(details.require(consultation).retainUntil()).isEqualTo(earlier);
        });
    }

    private static ConsultationForm keptUntil(ConsultationDetails told, LocalDate day) {
        return new ConsultationForm(
                told.slug(),
                told.organisation(),
                told.title(),
                told.purpose(),
                told.strategy(),
                told.sections(),
                told.opensOn(),
                told.closesOn(),
                day,
                told.source(),
                told.languages());
    }

    @Test
    void theWordsAreGoneFromTheFilesOfTheIndexToo() throws Exception {
        assertThat(eventually(true)).isTrue();
        twoAgree();
        assertThat(eventually(false)).isTrue();
    }

    /** Whether the files of the index come to hold the word of the answer, or not to hold it. */
    private boolean eventually(boolean held) throws Exception {
        for (var tries = 0; tries < 600; tries++) {
            if (indexHolds("zanzibarine") == held) return true;
            Thread.sleep(100);
        }
        return false;
    }

    /** Reads what lies there now: Lucene takes files away while one looks, so a look that was disturbed is begun again. */
    private boolean indexHolds(String word) throws IOException {
        while (true) {
            try (var files = Files.walk(data.resolve("index"))) {
                return files.filter(Files::isRegularFile)
                        .anyMatch(file -> bytes(file).contains(word));
            } catch (UncheckedIOException disturbed) {
                if (!(disturbed.getCause() instanceof NoSuchFileException)) throw disturbed;
            }
        }
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException mergedAwayMeanwhile) {
            return "";
        }
    }

    private void due(ConsultationId id) {
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(_ -> database.sql(
                                "update consultations.consultation set retain_until = current_date where id = ?")
                        .param(id.value())
                        .update()));
    }
}
