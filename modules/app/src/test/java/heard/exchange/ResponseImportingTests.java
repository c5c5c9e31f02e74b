package heard.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationDestroying;
import heard.consultations.ConsultationOpening;
import heard.consultations.ConsultationReading;
import heard.exchange.CsvProblem.Kind;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authorization.AuthorizationDeniedException;

@HeardTest
@SuppressWarnings("NullAway.Init")
class ResponseImportingTests {
    private static final String HEAD = "town,said\n";

    @Autowired
    private ConsultationImporting making;

    @Autowired
    private ResponseImporting importing;

    @Autowired
    private CsvReading reading;

    @Autowired
    private ConsultationReading consultations;

    @Autowired
    private ConsultationOpening opening;

    @Autowired
    private ConsultationClosing closing;

    @Autowired
    private ConsultationDestroying destroying;

    @Autowired
    private ResponseReading responses;

    @Autowired
    private Fixtures fixtures;

    @TempDir
    private Path folder;

    private Coalition coalition;

    @BeforeEach
    void coalition() {
        coalition = fixtures.coalition();
    }

    @Test
    void aFileBecomesAConsultationOnce() {
        var file = file(
                "answers-" + UUID.randomUUID(),
                HEAD + "York,one\nYork,two\nLeeds,\"three\nlines\"\nYork,four\nLeeds,five\nYork,six\n");
        var made = make(file).orElseThrow();

        assertThat(made.report()).isEqualTo(new ImportReport(6, 6, 12, 0, List.of(), 0));
        var read = fixtures.as(
                coalition, Role.ORGANISER, () -> responses.rows(made.consultation(), ResponseFilter.ALL, 0, 9));
        assertThat(read).hasSize(6).allSatisfy(each -> {
            assertThat(each.channel()).isEqualTo(Channel.IMPORT);
            assertThat(each.consent()).isEqualTo(new Consent(true, false, false));
            assertThat(each.answers().to("town")).isPresent().get().isInstanceOf(Answer.One.class);
        });
        assertThat(make(file)).isEmpty();
        assertThat(fixtures.in(coalition.id(), consultations::all)).hasSize(1);
    }

    @Test
    void aFileWithABrokenLineLeavesNoConsultationBehind() {
        var text = new StringBuilder(HEAD);
        for (var n = 0; n < 1_200; n++) text.append("York,words ").append(n).append('\n');
        var file = file("broken-" + UUID.randomUUID(), text + "York,\"never closed\n");

        assertThatExceptionOfType(CsvNotReadable.class)
                .isThrownBy(() -> make(file))
                .satisfies(thrown -> assertThat(thrown.problem()).isEqualTo(CsvProblem.of(Kind.BROKEN_QUOTES, 1_202)));
        assertThat(fixtures.in(coalition.id(), consultations::all)).isEmpty();
    }

    @Test
    void aRowThatDoesNotFitStoresNothing() {
        var consultation = consultation();
        var text = new StringBuilder(HEAD);
        for (var n = 0; n < 1_200; n++)
            text.append(n == 1_100 ? "Paris" : "York").append(",words\n");

        assertThatExceptionOfType(ImportRefused.class)
                .isThrownBy(() -> run(consultation, file("more", text.toString()), ImportProgress.NOBODY))
                .satisfies(thrown -> assertThat(thrown.report().problems())
                        .containsExactly(CsvProblem.in(Kind.NO_SUCH_CHOICE, 1_102, "town", "Paris")));
        assertThat(count(consultation)).isEqualTo(6);
    }

    @Test
    void aCancelledImportStoresNothing() {
        var consultation = consultation();
        var file = file("more", HEAD + "York,words\n".repeat(1_200));

        assertThatExceptionOfType(ImportCancelled.class)
                .isThrownBy(() -> run(consultation, file, rows -> rows < 1_000));
        assertThat(count(consultation)).isEqualTo(6);
    }

    @Test
    void theSameFileIsImportedOnce() {
        var consultation = consultation();
        var file = file("more", HEAD + "York,again\n");

        assertThat(run(consultation, file, ImportProgress.NOBODY).responses()).isEqualTo(1);
        assertThatExceptionOfType(AlreadyImported.class)
                .isThrownBy(() -> run(consultation, file, ImportProgress.NOBODY));
        assertThat(count(consultation)).isEqualTo(7);
    }

    @Test
    void aTrialStoresNothing() {
        var consultation = consultation();
        var file = reading.open(file("more", HEAD + "York,again\nParis,new\n"));

        var report = fixtures.as(
                coalition, Role.ORGANISER, () -> importing.check(consultation, file, plan(), ImportProgress.NOBODY));

        assertThat(report.responses()).isEqualTo(1);
        assertThat(report.problemCount()).isEqualTo(1);
        assertThat(count(consultation)).isEqualTo(6);
    }

    @Test
    void nothingIsAddedToAConsultationWhoseAnswersWereDestroyed() {
        var consultation = consultation();
        fixtures.as(coalition, Role.ORGANISER, () -> {
            opening.open(consultation);
            closing.close(consultation);
            destroying.ask(consultation);
            return true;
        });
        fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
            destroying.agree(consultation);
            return true;
        });
        assertThatExceptionOfType(AnswersDestroyed.class)
                .isThrownBy(() -> run(consultation, file("late", HEAD + "York,late\n"), ImportProgress.NOBODY));
    }

    @Test
    void anAnalystMayNotImport() {
        var consultation = consultation();
        var file = reading.open(file("more", HEAD + "York,again\n"));
        assertThatExceptionOfType(AuthorizationDeniedException.class)
                .isThrownBy(() -> fixtures.as(
                        coalition,
                        Role.ANALYST,
                        () -> importing.run(consultation, file, plan(), ImportProgress.NOBODY)));
    }

    private ConsultationId consultation() {
        var text = HEAD + "York,one\nYork,two\nLeeds,three\nYork,four\nLeeds,five\nYork,six\n";
        return make(file("first-" + UUID.randomUUID(), text)).orElseThrow().consultation();
    }

    private ImportReport run(ConsultationId consultation, Path path, ImportProgress progress) {
        return fixtures.as(
                coalition, Role.ORGANISER, () -> importing.run(consultation, reading.open(path), plan(), progress));
    }

    private Optional<ConsultationImporting.Made> make(Path path) {
        return fixtures.as(
                coalition,
                Role.ORGANISER,
                () -> making.makeOnce(path, Language.ENGLISH, coalition.lead().id(), ImportProgress.NOBODY));
    }

    private ImportPlan plan() {
        return new ImportPlan(
                Map.of("town", new ColumnMeaning.AnswersTo("town"), "said", new ColumnMeaning.AnswersTo("said")),
                Language.ENGLISH,
                LocalDate.of(2026, 1, 5),
                coalition.lead().id(),
                false);
    }

    private long count(ConsultationId consultation) {
        return fixtures.as(coalition, Role.ORGANISER, () -> responses.count(consultation, ResponseFilter.ALL));
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name + ".csv"), text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
