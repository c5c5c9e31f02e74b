package heard.questionnaires.importing;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Group;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.xform.XFormWriting;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Forms as large as the World Health Organization's come over whole, from every format. */
class LargeFormsTests {
    private static final int QUESTIONS = 485;
    private static final int CONDITIONS = 420;
    private static final LargeForms FORMS = new LargeForms(QUESTIONS, CONDITIONS, 7);

    @Test
    void anXlsFormComesOverWhole() {
        var form = whole(FORMS.xlsForm(), FormFormat.XLSFORM);
        assertThat(repeats(form)).isEqualTo(12);
        assertThat(form.questionnaire().groups()).hasSize(12 + 13 + 12);
    }

    @Test
    void anXFormComesOverWhole() {
        var xform = XFormWriting.of(Spreadsheet.read(FORMS.xlsForm()));
        var form = read(xform.getBytes(StandardCharsets.UTF_8));
        accounted(form, FormFormat.XFORM);
        assertThat(repeats(form)).isEqualTo(12);
    }

    @Test
    void aLimeSurveyComesOverWhole() {
        whole(FORMS.limeSurvey(), FormFormat.LIMESURVEY);
    }

    @Test
    void aSurveyOfSurveyJsComesOverWhole() {
        var form = whole(FORMS.surveyJs(), FormFormat.SURVEYJS);
        assertThat(repeats(form)).isEqualTo(12);
    }

    private static long repeats(ImportedForm form) {
        return form.questionnaire().groups().stream()
                .filter(group -> group.kind() == Group.Kind.REPEAT)
                .count();
    }

    private static ImportedForm whole(byte[] file, FormFormat format) {
        var form = read(file);
        accounted(form, format);
        assertThat(form.questionnaire().languages()).hasSize(3);
        return form;
    }

    private static void accounted(ImportedForm form, FormFormat format) {
        assertThat(form.format()).isEqualTo(format);
        assertThat(form.questionnaire().questions()).hasSize(QUESTIONS);
        assertThat(form.count(Thing.CONDITION)).isEqualTo(CONDITIONS);
        assertThat(form.questionnaire().questions())
                .filteredOn(question -> question.relevant() != null)
                .hasSize(CONDITIONS);
        assertThat(form.lines())
                .filteredOn(line -> line.thing() == Thing.QUESTION || line.thing() == Thing.CONDITION)
                .filteredOn(
                        line -> !line.subject().endsWith("instanceID")) // what a device writes into every form of ODK
                .noneMatch(line -> line.outcome() == Outcome.LEFT_OUT || line.outcome() == Outcome.ERROR);
        assertThat(QuestionnaireChecks.of(form.questionnaire()))
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    private static ImportedForm read(byte[] file) {
        return FormReader.read(file, Language.ENGLISH);
    }
}
