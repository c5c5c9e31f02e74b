package heard.questionnaires.writing;

import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.QuestionnaireTexts;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Looks at the English of a questionnaire while it is written. What did not change since the last look is not read
 * again, so one of these belongs to one writer.
 */
public final class WritingAdvice {
    /** What was seen in one question, at place 0. */
    private record Seen(List<Suggestion> suggestions, Readability readability) {}

    private final WordList words;
    private Map<Question, Seen> seen = new IdentityHashMap<>();

    public WritingAdvice(WordList words) {
        this.words = words;
    }

    /** All suggestions, in the order of the questions; none where nothing is in English. */
    public List<Suggestion> of(Questionnaire questionnaire) {
        var fresh = new IdentityHashMap<Question, Seen>();
        var abbreviations = new Abbreviations();
        var found = new ArrayList<Suggestion>();
        for (int index = 0; index < questionnaire.questions().size(); index++) {
            var question = questionnaire.questions().get(index);
            var look = seen.getOrDefault(question, null);
            if (look == null) look = look(question);
            fresh.put(question, look);
            for (var each : look.suggestions()) found.add(new Suggestion(index, each.key(), each.arguments()));
            for (var abbreviation : abbreviations.unexplained(english(question))) {
                found.add(Rules.suggestion(index, "questionnaires.writing.abbreviation", abbreviation));
            }
        }
        seen = fresh;
        return found;
    }

    /** The reading age, in years, of all English texts that were last looked at together. */
    public OptionalInt readingAge() {
        var all = seen.values().stream().map(Seen::readability).reduce(Readability.NOTHING, Readability::plus);
        return all.saysSomething() ? OptionalInt.of(all.age()) : OptionalInt.empty();
    }

    private Seen look(Question question) {
        var passages = passages(question).toList();
        var suggestions = passages.stream()
                .flatMap(passage -> Stream.concat(Rules.of(passage, 0).stream(), official(passage)))
                .distinct()
                .toList();
        var readability = passages.stream().map(Readability::of).reduce(Readability.NOTHING, Readability::plus);
        return new Seen(suggestions, readability);
    }

    private Stream<Suggestion> official(Passage passage) {
        return words.in(passage.text()).stream().map(word -> {
            var instead = words.words().getOrDefault(word, "");
            return instead.isEmpty()
                    ? Rules.suggestion(0, "questionnaires.writing.word", word)
                    : Rules.suggestion(0, "questionnaires.writing.word.instead", word, instead);
        });
    }

    private static Stream<Passage> passages(Question question) {
        return QuestionnaireTexts.of(question).stream()
                .map(QuestionnaireText::text)
                .filter(text -> text.has(Language.ENGLISH))
                .map(text -> new Passage(question.type(), text == question.label(), text.in(Language.ENGLISH)));
    }

    private static String english(Question question) {
        return String.join("\n", passages(question).map(Passage::text).toList());
    }
}
