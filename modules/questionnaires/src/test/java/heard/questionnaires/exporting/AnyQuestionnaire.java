package heard.questionnaires.exporting;

import heard.questionnaires.Adding;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questionnaires of every shape, with texts that break what is not careful. */
final class AnyQuestionnaire {
    private static final List<Language> LANGUAGES = List.of(Language.ENGLISH, new Language("ar"));
    private static final Arbitrary<String> TEXTS = Arbitraries.of(
            "How are you?",
            "=cmd|'/C calc'!A0",
            "<b onmouseover=alert(1)>bold</b> & \"quoted\"",
            "${name} {name} {{name}}",
            "a\nb\tc",
            "🙂 ‏مرحبا",
            "it's ' \\ \\n",
            "]]>");

    private AnyQuestionnaire() {}

    static Arbitrary<Questionnaire> any() {
        return question().list().ofMinSize(1).ofMaxSize(8).map(AnyQuestionnaire::named);
    }

    private static Questionnaire named(List<Question> questions) {
        var named = new ArrayList<Question>();
        for (int at = 0; at < questions.size(); at++) {
            var question = questions.get(at).withName("q" + at);
            named.add(at % 3 == 2 ? question.withGroup("together") : question);
        }
        var groups = List.of(new Group(
                "together",
                Group.Kind.SECTION,
                text("Together", "معاً"),
                LocalizedText.NONE,
                "answers.q0 == 'yes'",
                null,
                Limits.NONE,
                null));
        return new Questionnaire(Language.ENGLISH, LANGUAGES, named)
                .withGroups(questions.size() > 2 ? groups : List.of());
    }

    private static Arbitrary<Question> question() {
        return Combinators.combine(
                        Arbitraries.of(QuestionType.values()),
                        texts(),
                        texts(),
                        Arbitraries.of(true, false),
                        Arbitraries.of(null, "answers.q0 == 'a'", "!has(answers.q0) || answers.q0 != 'it\\'s'"),
                        choices(),
                        details())
                .as((type, label, hint, required, relevant, choices, details) -> Question.of("q", type, label)
                        .withHint(hint)
                        .withRequired(required)
                        .withRelevant(relevant)
                        .withConstraint(required ? "this != null" : null, label)
                        .withChoices(choices)
                        .withScale(type == QuestionType.SCALE ? new Scale(0, 10, label, hint) : null)
                        .withDetails(details));
    }

    private static Arbitrary<LocalizedText> texts() {
        return Combinators.combine(TEXTS, TEXTS).as(AnyQuestionnaire::text);
    }

    private static LocalizedText text(String english, String arabic) {
        return new LocalizedText(Map.of("en", english, "ar", arabic));
    }

    private static Arbitrary<List<Choice>> choices() {
        var traits = Arbitraries.of(Choice.Trait.values()).set().ofMaxSize(1);
        var columns = Arbitraries.of(Map.<String, String>of(), Map.of("region", "it's \"north\""));
        return Combinators.combine(texts(), traits, columns)
                .as((label, set, said) -> new Choice("c", label, set, said))
                .list()
                .ofMaxSize(4)
                .map(AnyQuestionnaire::numbered);
    }

    private static List<Choice> numbered(List<Choice> choices) {
        var numbered = new ArrayList<Choice>();
        choices.forEach(choice -> numbered.add(choice.withName("c" + numbered.size())));
        return numbered;
    }

    private static Arbitrary<Details> details() {
        var traits = Arbitraries.of(Trait.values()).set().ofMaxSize(3);
        var limits = Arbitraries.of(Limits.NONE, Limits.between(0, 120));
        var values = Arbitraries.of(null, "'yes'", "3");
        var filters = Arbitraries.of(null, "choice.name == 'c0'", "choice.name in answers.q0");
        var addings = Arbitraries.of(null, new Adding(1, 200));
        return Combinators.combine(choices(), traits, limits, values, filters, addings)
                .as((rows, set, between, value, filter, adding) ->
                        new Details(rows, Set.copyOf(set), between, value, List.of(), filter, adding));
    }
}
