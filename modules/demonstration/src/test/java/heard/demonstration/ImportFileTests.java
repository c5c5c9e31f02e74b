package heard.demonstration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.exporting.QuestionnaireJson;
import heard.questionnaires.exporting.SurveyJsWriting;
import heard.questionnaires.exporting.XlsFormWriting;
import heard.shared.CannotStart;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportFileTests {
    private static final Language ENGLISH = Language.ENGLISH;
    private static final LocalizedText TITLE = LocalizedText.of(ENGLISH, "How is it?");
    private static final Questionnaire ASKED =
            new Questionnaire(ENGLISH, List.of(ENGLISH), List.of(Question.of("how", QuestionType.LONG_TEXT, TITLE)));
    private static final String SURVEY = """
            <document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows><row><gid>1</gid></row></rows></groups>
            <questions><rows><row><qid>1</qid><gid>1</gid><parent_qid>0</parent_qid><type>T</type><title>how</title>
            <question>How is it?</question><language>en</language></row></rows></questions></document>""";

    @TempDir
    Path folder;

    @Test
    void aFormIsToldToBeOneAndWhereItIsImported() throws IOException {
        var xlsForm = XlsFormWriting.of(ASKED, "Form", (_, key) -> key).file();
        refuses(xlsForm, "form.xlsx", "an XLSForm");
        refuses(xlsForm, "wrong.csv", "an XLSForm");
        var surveyJs = SurveyJsWriting.of(ASKED, TITLE, (_, key) -> key).file();
        refuses(surveyJs, "survey.json", "a survey of SurveyJS");
        refuses(QuestionnaireJson.write(ASKED), "heard.json", "a questionnaire of Heard");
        refuses(bytes(SURVEY), "survey.lss", "a survey of LimeSurvey");
        refuses(archive(), "survey.lsa", "LimeSurvey");
    }

    private void refuses(byte[] content, String name, String said) throws IOException {
        var file = Files.write(folder.resolve(name), content);
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ImportFile.demand(file))
                .withMessageContaining("holds questions")
                .withMessageContaining(said)
                .withMessageContaining("Import under Questions");
    }

    @Test
    void whatIsNeitherIsToldAsBefore() throws IOException {
        var picture = Files.write(folder.resolve("picture.csv"), bytes("GIF89a"));
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ImportFile.demand(picture))
                .withMessageContaining("not a text file");
        var broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 9});
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ImportFile.demand(broken))
                .withMessageContaining("not a text file");
    }

    @Test
    void answersAreTakenWhateverTheyBeginWith() throws IOException {
        var answers = Files.write(folder.resolve("answers.csv"), bytes("<town>,said\nYork,one\n"));
        assertThatCode(() -> ImportFile.demand(answers)).doesNotThrowAnyException();
        var plain = Files.write(folder.resolve("plain.csv"), bytes("Place,said\nYork,one\n"));
        assertThatCode(() -> ImportFile.demand(plain)).doesNotThrowAnyException();
    }

    private static byte[] archive() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("survey_9.lss"));
            zip.write(bytes(SURVEY));
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
