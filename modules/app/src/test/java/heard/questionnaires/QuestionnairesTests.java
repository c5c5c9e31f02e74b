package heard.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@HeardTest
class QuestionnairesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    QuestionnaireEditing editing;

    @Autowired
    QuestionnairePublishing publishing;

    @Autowired
    QuestionnaireReading reading;

    @Autowired
    ImportUndoing undoing;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private final ConsultationId consultation = ConsultationId.next();
    private final Questionnaire one = asking("avoided");
    private final Questionnaire two = asking("avoided", "why");

    @Test
    void aDraftIsEmptyAtFirstAndThenWhatWasSaved() {
        organising(fixtures.coalition(), () -> {
            assertThat(editing.open(consultation)).isEqualTo(new DraftQuestionnaire(Questionnaire.EMPTY, 0));
            var saved = editing.save(consultation, 0, two);
            assertThat(editing.open(consultation)).isEqualTo(saved);
            return assertThat(reading.draft(consultation)).isEqualTo(two);
        });
    }

    @Test
    void anImportCanBeUndoneUntilAVersionIsPublished() {
        organising(fixtures.coalition(), () -> {
            var first = editing.save(consultation, 0, one);
            var taken = undoing.take(consultation, first.revision(), two);
            assertThat(reading.draft(consultation)).isEqualTo(two);
            assertThat(undoing.before(consultation)).contains(one);
            assertThatThrownBy(() -> undoing.undo(consultation, first.revision(), one))
                    .isInstanceOf(QuestionnaireChanged.class);
            assertThat(undoing.before(consultation)).contains(one);

            var undone = undoing.undo(consultation, taken.revision(), one);
            assertThat(reading.draft(consultation)).isEqualTo(one);
            assertThat(undoing.before(consultation)).isEmpty();

            undoing.take(consultation, undone.revision(), two);
            publishing.publish(consultation);
            return assertThat(undoing.before(consultation)).isEmpty();
        });
    }

    @Test
    void anImportThatComesTooLateKeepsNothing() {
        organising(fixtures.coalition(), () -> {
            editing.save(consultation, 0, one);
            assertThatThrownBy(() -> undoing.take(consultation, 0, two)).isInstanceOf(QuestionnaireChanged.class);
            return assertThat(undoing.before(consultation)).isEmpty();
        });
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndOverwritesNothing() {
        organising(fixtures.coalition(), () -> {
            var seenByBoth = editing.save(consultation, 0, one).revision();
            editing.save(consultation, seenByBoth, two);
            assertThatThrownBy(() -> editing.save(consultation, seenByBoth, one))
                    .isInstanceOf(QuestionnaireChanged.class);
            return assertThat(reading.draft(consultation)).isEqualTo(two);
        });
    }

    @Test
    void ofManyWhoSaveAtOnceOneWins() throws Exception {
        var coalition = fixtures.coalition();
        Callable<Boolean> saving = () -> organising(coalition, () -> {
            try {
                editing.save(consultation, 0, one);
                return true;
            } catch (QuestionnaireChanged lost) {
                return false;
            }
        });
        try (var threads = Executors.newFixedThreadPool(5)) {
            var won = 0;
            for (var each : threads.invokeAll(List.of(saving, saving, saving, saving, saving))) {
                if (each.get()) won++;
            }
            assertThat(won).isEqualTo(1);
        }
    }

    @Test
    void eachPublishingMakesTheNextVersionAndEarlierOnesStay() {
        organising(fixtures.coalition(), () -> {
            var revision = editing.save(consultation, 0, one).revision();
            assertThat(publishing.publish(consultation)).isEqualTo(1);
            assertThat(publishing.publish(consultation)).as("nothing changed").isEqualTo(1);
            editing.save(consultation, revision, two);
            assertThat(publishing.isChanged(consultation)).isTrue();
            assertThat(publishing.publish(consultation)).isEqualTo(2);

            assertThat(reading.version(consultation, 1).questionnaire()).isEqualTo(one);
            assertThat(reading.version(consultation, 2)).isSameAs(reading.version(consultation, 2));
            return assertThat(reading.latest(consultation)).isEqualTo(2);
        });
    }

    @Test
    void aQuestionnaireWithErrorsIsNotPublished() {
        organising(fixtures.coalition(), () -> {
            editing.save(consultation, 0, asking("avoided", "avoided"));
            assertThatThrownBy(() -> publishing.publish(consultation)).isInstanceOf(QuestionnaireNotReady.class);
            return assertThat(reading.latest(consultation)).isZero();
        });
    }

    @Test
    void anotherCoalitionSeesNeitherDraftNorVersion() {
        organising(fixtures.coalition(), () -> {
            editing.save(consultation, 0, one);
            return publishing.publish(consultation);
        });
        organising(fixtures.coalition(), () -> {
            assertThat(reading.draft(consultation).questions()).isEmpty();
            return assertThatThrownBy(() -> reading.version(consultation, 1)).isInstanceOf(NoSuchVersion.class);
        });
    }

    @Test
    void aVersionCannotBeChangedInTheDatabase() {
        organising(fixtures.coalition(), () -> {
            editing.save(consultation, 0, one);
            publishing.publish(consultation);
            return assertThatThrownBy(() -> transaction.executeWithoutResult(
                            status -> jdbc.sql("update questionnaires.version set number = 7")
                                    .update()))
                    .hasStackTraceContaining("permission denied");
        });
    }

    @Test
    void onlyOrganisersWrite() throws Exception {
        fixtures.as(fixtures.coalition(), Role.ANALYST, () -> {
            assertThatThrownBy(() -> editing.save(consultation, 0, one)).isInstanceOf(AccessDeniedException.class);
            return assertThatThrownBy(() -> publishing.publish(consultation)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private <R> R organising(Coalition coalition, ScopedValue.CallableOp<R, RuntimeException> work) {
        return fixtures.as(coalition, Role.ORGANISER, work);
    }

    private static Questionnaire asking(String... names) {
        var arabic = new Language("ar");
        var label = new LocalizedText(Map.of("en", "Did you?", "ar", "هل فعلت؟"));
        var questions = List.of(names).stream()
                .map(name -> Question.of(name, QuestionType.YES_NO_NOT_SURE, label))
                .toList();
        return new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, arabic), questions);
    }
}
