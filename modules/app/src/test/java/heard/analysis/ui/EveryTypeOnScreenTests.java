package heard.analysis.ui;

import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import heard.ConsultationFixtures;
import heard.EveryType;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Attached;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ResponseAdding;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every type of question on the screen where responses are read. */
@HeardTest
class EveryTypeOnScreenTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationOpening opening;

    @Autowired
    ResponseAdding adding;

    @Autowired
    ResponseReading responses;

    Coalition coalition;

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private String read(Questionnaire questionnaire, Answers answers) {
        var consultation = consultations.draft(coalition, "c-" + UUID.randomUUID());
        consultations.ask(coalition, consultation, questionnaire);
        var response = new NewResponse(
                1,
                Channel.IMPORT,
                Language.ENGLISH,
                coalition.lead().id(),
                LocalDate.of(2026, 5, 1),
                new Consent(true, true, false),
                answers);
        fixtures.as(coalition, Role.ORGANISER, () -> {
            opening.open(consultation);
            adding.add(consultation, List.of(response));
            return true;
        });
        return fixtures.as(coalition, Role.ANALYST, () -> onScreen(consultation));
    }

    private String onScreen(ConsultationId consultation) {
        var read = responses.rows(consultation, ResponseFilter.ALL, 0, 1).getFirst();
        navigate(AnalysisPlaces.reading(consultation, read.id()), ReadingView.class);
        return $(AnswerSheet.class).single().getElement().getTextRecursively();
    }

    @Test
    void eachStandsUnderItsQuestionInEntriesToo() {
        var answers = Answers.NONE;
        for (var row : EveryType.all()) {
            if (row.answer() == null) continue;
            var file = new Attached(
                    UUID.randomUUID(), row.shown().isEmpty() ? "" : row.shown().getFirst(), "image/jpeg", 9);
            var answer = row.question().type().isAttached() ? new Answer.Files(List.of(file)) : row.answer();
            answers = answers.with(row.isInEntry() ? "person/k3/" + row.name() : row.name(), answer);
        }
        var text = read(EveryType.questionnaire(), answers);
        for (var row : EveryType.all()) {
            if (row.answer() == null) continue;
            var isSilent = row.question().type().isSilent();
            var label = (isSilent ? "" : "Question ") + row.name();
            assertThat(text).as("%s", row).contains(row.isInEntry() ? "Somebody else 1 – " + label : label);
            if (row.question().type() == QuestionType.DATE || row.question().type() == QuestionType.MONTH) continue;
            for (var line : row.shown()) assertThat(text).as("%s", row).contains(withoutWords(line, row.words()));
            assertThat(text).as("%s", row).contains(row.words());
        }
        assertThat(text).contains("31 Mar 2020", "Question monthMarch", "library", "2015");
    }

    /** They stand beside the choice, to be coded. */
    private static String withoutWords(String line, String words) {
        return words.isEmpty() ? line : line.replace(": " + words, "");
    }

    @Test
    void aQuestionThatBringsAnAnswerAlongIsReadWithIt() {
        var questionnaire = new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                List.of(
                        Question.of("town", QuestionType.SHORT_TEXT, both("Town?", "المدينة؟")),
                        Question.of("where", QuestionType.SHORT_TEXT, both("Where in {town}?", "أين في {town}؟"))));
        var text = read(
                questionnaire,
                Answers.NONE.with("town", new Answer.Text("Hull")).with("where", new Answer.Text("At the quay")));
        assertThat(text).contains("Where in \u2068Hull\u2069?").doesNotContain("{town}");
    }
}
