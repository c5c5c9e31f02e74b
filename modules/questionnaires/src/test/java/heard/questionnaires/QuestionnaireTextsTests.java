package heard.questionnaires;

import static heard.questionnaires.Questions.ARABIC;
import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.question;
import static heard.questionnaires.Questions.questionnaire;
import static heard.questionnaires.Questions.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class QuestionnaireTextsTests {
    @Test
    void everyTextIsNamedByItsPlace() {
        var scale = question("safe", QuestionType.SCALE).withScale(new Scale(1, 5, text("Not at all"), text("Fully")));
        var form = questionnaire(
                choosing("avoided", QuestionType.ONE_OF, "yes", "no").withHint(text("Any service.")), scale);

        assertThat(QuestionnaireTexts.of(form))
                .extracting(QuestionnaireText::id)
                .containsExactly(
                        "avoided/label",
                        "avoided/hint",
                        "avoided/choices/yes/label",
                        "avoided/choices/no/label",
                        "safe/label",
                        "safe/scale/fromLabel",
                        "safe/scale/toLabel");
    }

    @Test
    void whatItsTypeDoesNotShowIsNoTextOfAQuestion() {
        var form = questionnaire(choosing("avoided", QuestionType.ONE_OF, "yes").withType(QuestionType.LONG_TEXT));
        assertThat(QuestionnaireTexts.of(form))
                .extracting(QuestionnaireText::id)
                .containsExactly("avoided/label");
    }

    @Test
    void aChangeTouchesItsOwnTextAlone() {
        var form = questionnaire(choosing("avoided", QuestionType.ONE_OF, "yes", "no"));
        var changed = QuestionnaireTexts.with(form, ARABIC, Map.of("avoided/choices/no/label", "لا"));

        var choices = changed.questions().getFirst().choices();
        assertThat(choices.getLast().label()).isEqualTo(text("no").with(ARABIC, "لا"));
        assertThat(choices.getFirst())
                .isEqualTo(form.questions().getFirst().choices().getFirst());
        assertThat(QuestionnaireTexts.with(changed, ARABIC, Map.of("avoided/choices/no/label", "")))
                .isEqualTo(form);
    }

    @Test
    void questionsOfOneNameAreKeptApart() {
        var form = questionnaire(question("same", QuestionType.NUMBER), question("same", QuestionType.DATE));
        var changed = QuestionnaireTexts.with(form, ARABIC, Map.of("#2/label", "متى؟"));

        assertThat(changed.questions().getFirst()).isEqualTo(form.questions().getFirst());
        assertThat(changed.questions().getLast().label().has(ARABIC)).isTrue();
    }
}
