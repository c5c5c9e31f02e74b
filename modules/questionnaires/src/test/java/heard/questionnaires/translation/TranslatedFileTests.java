package heard.questionnaires.translation;

import static heard.questionnaires.Questions.ARABIC;
import static heard.questionnaires.Questions.ENGLISH;
import static heard.questionnaires.Questions.choosing;
import static heard.questionnaires.Questions.text;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.QuestionnaireTexts;
import heard.questionnaires.translation.TranslationMatch.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TranslatedFileTests {
    private static final Questionnaire FORM = new Questionnaire(
            ENGLISH,
            List.of(ENGLISH, ARABIC),
            List.of(choosing("avoided", QuestionType.ONE_OF, "yes & <b>", "no")
                    .withLabel(text("Did you\n\nstay away?").with(ARABIC, "هل ابتعدت؟"))
                    .withHint(text("=1+1\t{name} \u0001“quoted”"))));

    static Stream<TranslatedFile> files() {
        return Stream.of(
                Xliff.read(Xliff.write(FORM, ARABIC, QuestionnaireText::kind)),
                TextsSheet.read(TextsSheet.write(FORM, ARABIC, "What it is", QuestionnaireText::kind)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatGoesOutComesBack(TranslatedFile file) {
        assertThat(file.languages()).isEqualTo(Set.of(ARABIC));
        assertThat(file.texts()).extracting(TranslatedText::id).isEqualTo(ids());
        assertThat(TranslationMatch.of(FORM, ARABIC, file).lines())
                .extracting(TranslationMatch.Line::outcome)
                .containsExactly(Outcome.SAME, Outcome.EMPTY, Outcome.EMPTY, Outcome.EMPTY);
    }

    @Test
    void theFileIsXliffOfTheCurrentVersion() {
        var written = new String(Xliff.write(FORM, ARABIC, QuestionnaireText::kind), UTF_8);
        assertThat(written).contains("version=\"2.1\"", "srcLang=\"en\"", "trgLang=\"ar\"", "state=\"translated\"");
    }

    @Test
    void aTextThatChangedMeanwhileIsTakenAndPointedOut() {
        var file = new TranslatedFile(
                Set.of(ARABIC),
                List.of(
                        new TranslatedText("avoided/label", "Did you stay  away?", "هل بقيت بعيدا؟"),
                        new TranslatedText("avoided/choices/no/label", "never", "أبدا"),
                        new TranslatedText("gone/label", "Gone?", "ذهب؟")));
        var match = TranslationMatch.of(FORM, ARABIC, file);

        assertThat(match.lines())
                .extracting(TranslationMatch.Line::outcome)
                .containsExactly(Outcome.TAKEN, Outcome.SOURCE_CHANGED, Outcome.UNKNOWN);
        assertThat(match.taken())
                .isEqualTo(Map.of("avoided/label", "هل بقيت بعيدا؟", "avoided/choices/no/label", "أبدا"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "<a/>",
                "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><xliff>&e;</xliff>",
                "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' trgLang='ar'><file"
            })
    void whatIsNoXliffIsRefused(String file) {
        assertThatThrownBy(() -> Xliff.read(file.getBytes(UTF_8))).isInstanceOf(TranslationFileNotReadable.class);
    }

    @Test
    void anotherSpreadsheetIsRefused() {
        var sheet = TextsSheet.write(FORM, ARABIC, "What it is", QuestionnaireText::kind);
        var torn = Arrays.copyOf(sheet, sheet.length / 2);
        assertThatThrownBy(() -> TextsSheet.read(torn)).isInstanceOf(TranslationFileNotReadable.class);
    }

    private static List<String> ids() {
        return QuestionnaireTexts.of(FORM).stream().map(QuestionnaireText::id).toList();
    }
}
