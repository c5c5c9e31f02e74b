package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.List;

/** Questions for tests. */
public final class Questions {
    public static final Language ENGLISH = Language.ENGLISH;
    public static final Language ARABIC = new Language("ar");

    private Questions() {}

    public static Question question(String name, QuestionType type) {
        return Question.of(name, type, text("What about " + name + "?"));
    }

    public static Question choosing(String name, QuestionType type, String... choices) {
        return question(name, type)
                .withChoices(List.of(choices).stream()
                        .map(choice -> new Choice(choice, text(choice)))
                        .toList());
    }

    public static Questionnaire questionnaire(Question... questions) {
        return new Questionnaire(ENGLISH, List.of(ENGLISH), List.of(questions));
    }

    public static LocalizedText text(String english) {
        return LocalizedText.of(ENGLISH, english);
    }
}
