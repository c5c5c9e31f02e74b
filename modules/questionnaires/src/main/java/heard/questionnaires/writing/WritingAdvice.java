package heard.questionnaires.writing;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.QuestionnaireTexts;
import heard.shared.Language;
import heard.shared.LocalizedText;
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

    /** The texts above a page or section are read, and ask nothing. */
    private static final Question HEADING = Question.of("heading", QuestionType.INFORMATION, LocalizedText.NONE);

    private final WordList words;
    private Map<Record, Seen> seen = new IdentityHashMap<>();

    public WritingAdvice(WordList words) {
        this.words = words;
    }

    /** All suggestions, in the order of the questions; none where nothing is in English. */
    public List<Suggestion> of(Questionnaire questionnaire) {
        var fresh = new IdentityHashMap<Record, Seen>();
        var abbreviations = new Abbreviations();
        var found = new ArrayList<Suggestion>();
        for (int index = 0; index < questionnaire.questions().size(); index++) {
            for (var part : begun(questionnaire, index, fresh)) {
                var look = seen.getOrDefault(part, null);
                if (look == null) look = look(part);
                fresh.put(part, look);
                for (var each : look.suggestions()) found.add(new Suggestion(index, each.key(), each.arguments()));
                for (var abbreviation : abbreviations.unexplained(english(part))) {
                    found.add(Rules.suggestion(index, "questionnaires.writing.abbreviation", abbreviation));
                }
            }
        }
        seen = fresh;
        return found;
    }

    /** What is read first at a question: the groups that begin there, and the question. */
    private static List<Record> begun(Questionnaire questionnaire, int index, Map<Record, Seen> known) {
        var question = questionnaire.questions().get(index);
        var begun = new ArrayList<Record>(questionnaire.around(question));
        begun.removeIf(known::containsKey);
        begun.add(question);
        return begun;
    }

    /** The reading age, in years, of all English texts that were last looked at together. */
    public OptionalInt readingAge() {
        var all = seen.values().stream().map(Seen::readability).reduce(Readability.NOTHING, Readability::plus);
        return all.saysSomething() ? OptionalInt.of(all.age()) : OptionalInt.empty();
    }

    private Seen look(Record part) {
        var passages = passages(part).toList();
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

    private static Stream<Passage> passages(Record part) {
        var question = part instanceof Question asked ? asked : HEADING;
        var texts = part instanceof Group group
                ? Stream.of(group.title(), group.text())
                : QuestionnaireTexts.of(question).stream().map(QuestionnaireText::text);
        return texts.filter(text -> text.has(Language.ENGLISH))
                .map(text -> new Passage(question.type(), text == question.label(), text.in(Language.ENGLISH)));
    }

    private static String english(Record part) {
        return String.join("\n", passages(part).map(Passage::text).toList());
    }
}
