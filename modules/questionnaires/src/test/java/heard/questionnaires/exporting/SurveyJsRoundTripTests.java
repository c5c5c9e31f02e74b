package heard.questionnaires.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.questionnaires.importing.FormReader;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is exported for SurveyJS comes back the same, but for what docs/formats.md lists. */
class SurveyJsRoundTripTests {
    private static final Set<QuestionType> AS_CHOICES = Set.of(QuestionType.STATEMENTS, QuestionType.GRID);

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itComesBackTheSame(long seed) {
        var before = Askable.of(seed);
        var exported = exported(before);
        var after = back(exported);
        for (var question : before.questions()) {
            if (question.type() == QuestionType.CONTACT || question.type().isSilent()) continue;
            var returned = after.question(question.name()).orElseThrow();
            assertThat(said(returned)).isEqualTo(said(expected(question)));
        }
        var left = exported.notes().stream()
                .filter(note -> Set.of("relevant", "constraint", "value", "filter")
                        .contains(note.key().replace("questionnaires.export.note.", "")))
                .toList();
        if (left.isEmpty()) new RoundTrip(false).agree(before, after, seed);
    }

    /** What formats.md says comes back otherwise. */
    private static Question expected(Question question) {
        return switch (question.type()) {
            case YEAR, DECIMAL -> question.withType(QuestionType.NUMBER);
            case YES_NO_NOT_SURE ->
                question.withType(QuestionType.ONE_OF)
                        .withChoices(new OfferedChoices(List.of(Language.ENGLISH, Askable.ARABIC), Askable.phrases())
                                .of(question));
            default -> question;
        };
    }

    /** Without what is compared by what it does. */
    private static Question said(Question question) {
        var plain = Askable.withoutFilter(question)
                .withRelevant(null)
                .withConstraint(null, LocalizedText.NONE)
                .withDetails(Askable.withoutFilter(question).details().withValue(null));
        return AS_CHOICES.contains(question.type())
                ? plain.withType(QuestionType.GRID).withChoices(List.of()).withScale(null)
                : plain;
    }

    private static ExportedForm exported(Questionnaire questionnaire) {
        return SurveyJsWriting.of(questionnaire, LocalizedText.NONE, Askable.phrases());
    }

    private static Questionnaire back(ExportedForm exported) {
        var form = FormReader.read(exported.file(), Language.ENGLISH);
        assertThat(form.hasErrors()).as("%s", form.noted()).isFalse();
        return form.questionnaire();
    }

    @Test
    void pagesEntriesScalesAndOwnItemsComeBack() {
        var choices = List.of(
                new Choice("a", Askable.text("A")),
                new Choice("none", Askable.text("None")).with(Choice.Trait.EXCLUSIVE, true),
                new Choice("other", Askable.text("Other")).with(Choice.Trait.WITH_WORDS, true));
        var page = Group.of("page", Group.Kind.PAGE, Askable.text("Page")).withText(Askable.text("Read this"));
        var home = Group.of("home", Group.Kind.REPEAT, Askable.text("A person")).withLimits(Limits.between(1, 4));
        var before = new Questionnaire(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, Askable.ARABIC),
                        List.of(
                                ask("many", QuestionType.MANY_OF)
                                        .withChoices(choices)
                                        .with(Trait.RATHER_NOT_SAY, true)
                                        .with(Trait.NOT_SURE, true)
                                        .withGroup("page"),
                                ask("scale", QuestionType.SCALE)
                                        .withScale(new Scale(1, 7, Askable.text("Never"), Askable.text("Always")))
                                        .withGroup("page")))
                .withGroups(List.of(page));

        assertThat(back(exported(before))).isEqualTo(before);

        var repeated = new Questionnaire(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, Askable.ARABIC),
                        List.of(
                                ask("age", QuestionType.NUMBER)
                                        .withGroup("home")
                                        .withDetails(Details.NONE.withLimits(Limits.between(0, 120))),
                                ask("school", QuestionType.LONG_TEXT)
                                        .withGroup("home")
                                        .withRelevant("answers.age == 6.0")))
                .withGroups(List.of(home));
        assertThat(back(exported(repeated)).groups()).isEqualTo(repeated.groups());
        assertThat(back(exported(repeated)).questions().get(1).relevant()).contains("answers.age == 6");
    }

    @Test
    void whatIsOfferedDependsOnAnswersThereToo() throws Exception {
        var region = ask("region", QuestionType.ONE_OF)
                .withChoices(List.of(new Choice("north", Askable.text("N")), new Choice("south", Askable.text("S"))));
        var towns = List.of(
                new Choice("hull", Askable.text("Hull")).with("region", "north"),
                new Choice("dover", Askable.text("Dover")).with("region", "south"),
                new Choice("other", Askable.text("Other")).with(Choice.Trait.WITH_WORDS, true));
        var town = ask("town", QuestionType.ONE_OF)
                .withChoices(towns)
                .withDetails(Details.NONE.withFilter("choice.name in ['other'] || choice.region == answers.region"));
        var seen = ask("seen", QuestionType.MANY_OF).withChoices(towns);
        var best = ask("best", QuestionType.RANKING)
                .withChoices(towns)
                .withDetails(Details.NONE.withFilter("choice.name in answers.seen"));
        var exported = exported(new Questionnaire(
                Language.ENGLISH, List.of(Language.ENGLISH, Askable.ARABIC), List.of(region, town, seen, best)));

        var elements = JsonMapper.shared().readTree(exported.file()).path("elements");
        assertThat(elements.path(1).path("showOtherItem").booleanValue()).isTrue();
        assertThat(elements.path(1).path("choices").path(0).path("visibleIf").asString())
                .isEqualTo("{region} = 'north'");
        assertThat(elements.path(3).path("choicesVisibleIf").asString()).isEqualTo("{seen} contains {item}");
        assertThat(elements.path(3).path("hideIfChoicesEmpty").booleanValue()).isTrue();
        assertThat(exported.notes()).extracting(note -> note.key()).doesNotContain("questionnaires.export.note.filter");
        assertThat(back(exported).question("best").orElseThrow().filter()).contains("choice.name in answers.seen");
    }

    private static Question ask(String name, QuestionType type) {
        return Question.of(name, type, Askable.text(name));
    }
}
