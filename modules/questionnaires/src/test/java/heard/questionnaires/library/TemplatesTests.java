package heard.questionnaires.library;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.QuestionnaireTexts;
import heard.questionnaires.Trait;
import heard.shared.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTests {
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, new Language("ar"), new Language("fa"));

    static Stream<Template> templates() {
        return Templates.ALL.stream();
    }

    @Test
    void thereAreWholeQuestionnairesAndQuestionsBySubject() {
        assertThat(templates().filter(Template::whole)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(templates().filter(template -> !template.whole())).hasSizeGreaterThanOrEqualTo(7);
        assertThat(templates().map(Template::name)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateCanBeOpenedAsItIs(Template template) {
        assertThat(QuestionnaireChecks.of(questionnaire(template)))
                .filteredOn(problem -> problem.severity() == Severity.ERROR)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextIsThereInEveryLanguage(Template template) {
        assertThat(QuestionnaireTexts.of(questionnaire(template)))
                .allSatisfy(text -> assertThat(LANGUAGES).allMatch(text.text()::has));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void equalityQuestionsAreNeverRequiredAndCanBeDeclined(Template template) {
        assertThat(template.questions())
                .filteredOn(question -> question.has(Trait.EQUALITY))
                .allMatch(question -> !question.required()
                        && question.has(Trait.RATHER_NOT_SAY)
                        && question.type() != QuestionType.CONTACT);
    }

    private static Questionnaire questionnaire(Template template) {
        return new Questionnaire(Language.ENGLISH, LANGUAGES, template.questions());
    }
}
