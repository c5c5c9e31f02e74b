package heard.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ScaleTests {
    private static final LocalizedText OFTEN = LocalizedText.of(Language.ENGLISH, "often");
    private static final Scale WORDED =
            Scale.ONE_TO_FIVE.withLabel(4, OFTEN).withLabel(1, LocalizedText.of(Language.ENGLISH, "never"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void eachPointSaysWhatItMeans() {
        assertThat(WORDED.label(1).in(Language.ENGLISH)).isEqualTo("never");
        assertThat(WORDED.label(4)).isEqualTo(OFTEN);
        assertThat(WORDED.label(3).isEmpty()).isTrue();
        assertThat(WORDED.labelsBetween()).isTrue();
        assertThat(WORDED.withLabel(4, LocalizedText.NONE).labelsBetween()).isFalse();
    }

    @Test
    void whatWasStoredBeforePointsCouldBeNamedReadsUnchanged() {
        var stored = "{\"from\":1,\"to\":5,\"fromLabel\":{},\"toLabel\":{}}";
        assertThat(JSON.readValue(stored, Scale.class)).isEqualTo(Scale.ONE_TO_FIVE);
        assertThat(JSON.writeValueAsString(Scale.ONE_TO_FIVE)).doesNotContain("points");
        assertThat(JSON.readValue(JSON.writeValueAsString(WORDED), Scale.class)).isEqualTo(WORDED);
    }

    @Test
    void pointsAreTranslatedAsTheEndsAre() {
        var question = Question.of("often", QuestionType.SCALE, OFTEN).withScale(WORDED);
        var questionnaire = Questionnaire.EMPTY.withQuestions(List.of(question));
        var ids = QuestionnaireTexts.of(question).stream()
                .map(QuestionnaireText::id)
                .toList();
        assertThat(ids).contains("often/scale/points/4/label");
        var changed = QuestionnaireTexts.with(
                questionnaire, Language.ENGLISH, Map.of("often/scale/points/4/label", "frequently"));
        assertThat(changed.questions().getFirst().points().label(4).in(Language.ENGLISH))
                .isEqualTo("frequently");
    }
}
