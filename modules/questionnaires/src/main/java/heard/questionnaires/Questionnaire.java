package heard.questionnaires;

import heard.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Questions in the order in which they are asked.
 *
 * @param source the language in which they are written first
 * @param languages every language a person may choose, the source among them
 */
public record Questionnaire(Language source, List<Language> languages, List<Question> questions) {
    /** No question yet, in English. */
    public static final Questionnaire EMPTY = new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH), List.of());

    public Questionnaire {
        languages = withSource(source, languages);
        questions = List.copyOf(questions);
    }

    /** No question yet. */
    public static Questionnaire empty(Language source, List<Language> languages) {
        return new Questionnaire(source, languages, List.of());
    }

    /** The question of that name. */
    public Optional<Question> question(String name) {
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    public Questionnaire withQuestions(List<Question> changed) {
        return new Questionnaire(source, languages, changed);
    }

    public Questionnaire withLanguages(Language changedSource, List<Language> changed) {
        return new Questionnaire(changedSource, changed, questions);
    }

    private static List<Language> withSource(Language source, List<Language> languages) {
        if (languages.contains(source)) return List.copyOf(languages);
        var all = new ArrayList<Language>();
        all.add(source);
        all.addAll(languages);
        return List.copyOf(all);
    }
}
