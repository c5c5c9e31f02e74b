package heard.questionnaires.surveyjs;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.questionnaires.Trait;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.questionnaires.importing.ImportedForm;
import heard.shared.Language;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyJsImportingTests {
    private static final String SURVEY = """
            {"title": "Services", "locale": "en", "pages": [
              {"name": "first", "title": {"default": "About services", "ar": "عن الخدمات"}, "elements": [
                {"type": "radiogroup", "name": "avoided", "title": {"default": "Have you avoided one?", "ar": "هل تجنبت خدمة؟"},
                 "choices": ["yes", {"value": "no", "text": "No"}], "showOtherItem": true, "showRefuseItem": true, "isRequired": true},
                {"type": "checkbox", "name": "which ones", "visibleIf": "{avoided} = 'yes'",
                 "choices": ["doctor", "police"], "showNoneItem": true, "maxSelectedChoices": 2},
                {"type": "text", "inputType": "number", "name": "age", "min": 1, "max": 120,
                 "validators": [{"type": "expression", "expression": "{age} >= 18", "text": "Adults only"}]},
                {"type": "comment", "name": "why", "title": "You said {avoided}. Why?",
                 "visibleIf": "{which ones} contains 'doctor' or ({age} >= 18 and {which ones} notempty)"},
                {"type": "rating", "name": "trust", "rateMax": 5, "minRateDescription": "None"},
                {"type": "matrix", "name": "grid", "columns": ["good", "bad"], "rows": ["a", "b"]},
                {"type": "text", "name": "after", "visibleIf": "{grid.a} = 'good' and {trust} > 3"},
                {"type": "signaturepad", "name": "sign", "title": "Sign here"}]},
              {"name": "second", "visibleIf": "{age} > 20", "elements": [
                {"type": "paneldynamic", "name": "household", "title": "A person", "minPanelCount": 1, "maxPanelCount": 4,
                 "templateElements": [
                   {"type": "text", "name": "name"},
                   {"type": "boolean", "name": "child", "visibleIf": "{panel.name} notempty"}]}]}]}
            """;

    @Test
    void groupsThatRepeatAreTakenOffThePageAndOutOfOneAnother() {
        var form = read("""
                {"elements": [
                  {"type": "paneldynamic", "name": "people", "title": "A person", "templateElements": [
                    {"type": "text", "name": "nick"},
                    {"type": "paneldynamic", "name": "pets", "title": "A pet", "minPanelCount": 1, "templateElements": [
                      {"type": "text", "name": "animal"}]}]}],
                 "pages": [{"name": "home", "elements": [
                  {"type": "text", "name": "street"},
                  {"type": "paneldynamic", "name": "cars", "title": "A car", "templateElements": [
                    {"type": "text", "name": "colour"}]}]},
                 {"name": "rest", "elements": [{"type": "text", "name": "a"}, {"type": "text", "name": "b"}]}]}""");
        var questionnaire = form.questionnaire();
        assertThat(questionnaire.groups())
                .filteredOn(group -> group.kind() == Group.Kind.REPEAT)
                .extracting(Group::name)
                .containsExactly("people", "cars");
        assertThat(questionnaire.group("pets").orElseThrow())
                .returns(Group.Kind.SECTION, Group::kind)
                .returns(Limits.NONE, Group::limits);
        assertThat(questionnaire.group("rest").orElseThrow().kind()).isEqualTo(Group.Kind.PAGE);
        assertThat(questionnaire.groups())
                .noneMatch(group -> group.name().equals("home") && group.kind() == Group.Kind.PAGE);
        assertThat(QuestionnaireChecks.of(questionnaire)).noneMatch(problem -> problem.severity() == Severity.ERROR);
        assertThat(form.lines())
                .flatExtracting(ImportLine::notes)
                .extracting(ImportLine.Note::key)
                .contains("questionnaires.import.group.repeat.page", "questionnaires.import.group.repeat.inner");
    }

    @Test
    void questionsOfAllKindsComeOver() {
        var form = read(SURVEY);
        assertThat(form.format()).isEqualTo(FormFormat.SURVEYJS);
        assertThat(form.hasErrors()).isFalse();
        assertThat(form.questionnaire().questions())
                .extracting(Question::type)
                .containsExactly(
                        QuestionType.ONE_OF,
                        QuestionType.MANY_OF,
                        QuestionType.NUMBER,
                        QuestionType.LONG_TEXT,
                        QuestionType.SCALE,
                        QuestionType.GRID,
                        QuestionType.SHORT_TEXT,
                        QuestionType.SHORT_TEXT,
                        QuestionType.YES_NO_NOT_SURE);
        assertThat(form.count(Thing.QUESTION)).isEqualTo(11);
        assertThat(form.noted().stream()
                        .filter(line -> line.outcome() == Outcome.LEFT_OUT && line.thing() == Thing.QUESTION))
                .extracting(ImportLine::subject)
                .containsExactly("signaturepad sign");
    }

    @Test
    void choicesKeepWhatSetsThemApart() {
        var form = read(SURVEY);
        assertThat(asked(form, "avoided").worded()).map(Choice::name).contains("other");
        assertThat(asked(form, "avoided").has(Trait.RATHER_NOT_SAY)).isTrue();
        assertThat(asked(form, "avoided").label().in(new Language("ar"))).isEqualTo("هل تجنبت خدمة؟");
        assertThat(asked(form, "which_ones").choices())
                .extracting(Choice::standsAlone)
                .containsExactly(false, false, true);
        assertThat(asked(form, "which_ones").limits().most()).isEqualByComparingTo("2");
        assertThat(asked(form, "why").label().in(Language.ENGLISH)).isEqualTo("You said {avoided}. Why?");
    }

    @Test
    void conditionsDecideAsInTheSurvey() {
        var form = read(SURVEY);
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var answers = Answers.NONE
                .with("avoided", new Answer.One("yes"))
                .with("which_ones", new Answer.Many(List.of("doctor")))
                .with("age", new Answer.Number(BigDecimal.valueOf(19)));

        assertThat(form.noted()).extracting(ImportLine::thing).doesNotContain(Thing.CONDITION);
        assertThat(compiled.relevant(Answers.NONE))
                .extracting(Question::name)
                .containsExactly("avoided", "age", "trust", "grid");
        assertThat(compiled.relevant(answers))
                .extracting(Question::name)
                .containsExactly("avoided", "which_ones", "age", "why", "trust", "grid");
        assertThat(asked(form, "age").constraint()).isEqualTo("this >= 18");
        assertThat(asked(form, "after").relevant()).isEqualTo("answers.grid['a'] == 'good' && answers.trust > 3");
    }

    @Test
    void choicesAndRowsThatDependOnEarlierAnswersAreOfferedAsThere() {
        var form = read("""
                {"elements": [
                  {"type": "checkbox", "name": "used", "choices": ["bus", "tram", "train"]},
                  {"type": "radiogroup", "name": "best", "choices": ["bus", "tram", "train"], "showOtherItem": true,
                   "choicesVisibleIf": "{used} contains {item}"},
                  {"type": "dropdown", "name": "worst", "choicesFromQuestion": "used", "choicesFromQuestionMode": "unselected"},
                  {"type": "radiogroup", "name": "why", "choices": ["slow", {"value": "full", "visibleIf": "{best} = 'bus'"}]},
                  {"type": "matrix", "name": "how", "columns": ["well", "badly"], "rows": ["bus", "tram"],
                   "rowsVisibleIf": "{used} contains {item}"}]}""");

        assertThat(form.noted()).isEmpty();
        assertThat(asked(form, "best").filter()).isEqualTo("choice.name in ['other'] || choice.name in answers.used");
        assertThat(asked(form, "worst").filter()).isEqualTo("!(has(answers.used) && choice.name in answers.used)");
        assertThat(asked(form, "worst").choices()).hasSize(3);
        assertThat(asked(form, "why").filter()).isEqualTo("choice.name != 'full' || answers.best == 'bus'");
        assertThat(asked(form, "how").filter()).isEqualTo("choice.name in answers.used");
    }

    /** As SurveyJS's own functions do: the day counts from 1, the distance of two days has no sign. */
    @Test
    void datesAreCountedAsThere() {
        var form = read("""
                {"elements": [
                  {"type": "text", "inputType": "date", "name": "d"},
                  {"type": "text", "name": "first", "visibleIf": "day({d}) = 1 and month({d}) = 2"},
                  {"type": "text", "name": "far", "visibleIf": "diffDays({d}, getDate('2026-02-11')) = 10"},
                  {"type": "text", "name": "week", "visibleIf": "dateAdd({d}, 7) = getDate('2026-02-08')"},
                  {"type": "text", "name": "sunday", "visibleIf": "weekday({d}) = 0"}]}""");
        assertThat(form.noted()).isEmpty();
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var answers = Answers.NONE.with("d", new Answer.Date(LocalDate.of(2026, 2, 1)));
        assertThat(compiled.relevant(answers))
                .extracting(Question::name)
                .containsExactly("d", "first", "far", "week", "sunday");
    }

    @Test
    void entriesAreAddedUpAndCalledByAnAnswer() {
        var form = read("""
                {"elements": [
                  {"type": "paneldynamic", "name": "people", "title": "A person", "templateTitle": "{panel.nick}",
                   "templateElements": [
                    {"type": "text", "name": "nick"}, {"type": "text", "inputType": "number", "name": "age"}]},
                  {"type": "text", "name": "old", "visibleIf": "sumInArray({people}, 'age') > 100"},
                  {"type": "text", "name": "more", "visibleIf": "maxInArray({people}, 'age') > 64"}]}""");
        assertThat(form.noted()).isEmpty();
        assertThat(form.questionnaire().group("people").orElseThrow().labelledBy())
                .isEqualTo("nick");
        var compiled = CompiledQuestionnaire.of(form.questionnaire());
        var answers = Answers.NONE
                .with("people/a/age", new Answer.Number(BigDecimal.valueOf(40)))
                .with("people/b/age", new Answer.Number(BigDecimal.valueOf(65)));
        assertThat(compiled.relevant(answers)).extracting(Question::name).containsExactly("nick", "old", "more");
    }

    @Test
    void pagesAndPanelsBecomeGroups() {
        var form = read(SURVEY);
        assertThat(form.questionnaire().groups())
                .extracting(Group::kind)
                .containsExactly(Group.Kind.PAGE, Group.Kind.SECTION, Group.Kind.REPEAT);
        assertThat(form.questionnaire().repeat(asked(form, "name")))
                .map(group -> group.limits().mostOr(99))
                .contains(4);
        assertThat(asked(form, "child").relevant()).isEqualTo("has(answers.name)");
    }

    private static ImportedForm read(String json) {
        return FormReader.read(json.getBytes(StandardCharsets.UTF_8), Language.ENGLISH);
    }

    private static Question asked(ImportedForm form, String name) {
        return form.questionnaire().question(name).orElseThrow();
    }
}
