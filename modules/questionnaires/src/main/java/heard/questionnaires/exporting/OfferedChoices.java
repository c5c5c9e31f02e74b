package heard.questionnaires.exporting;

import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The choices that people see at a question, those among them that are Heard's own. */
final class OfferedChoices {
    private static final String WORDS = "questionnaires.answer.";

    private final List<Language> languages;
    private final Phrases phrases;

    OfferedChoices(List<Language> languages, Phrases phrases) {
        this.languages = languages;
        this.phrases = phrases;
    }

    /** The organiser's; of a question with yes and no, and of statements, ours. */
    List<Choice> of(Question question) {
        return switch (question.type()) {
            case YES_NO_NOT_SURE -> ours(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE);
            case STATEMENTS -> ours(Answer.One.AGREE, Answer.One.DISAGREE, Answer.One.PASS);
            default -> question.choices();
        };
    }

    /** The same, and what can be said instead of an answer. */
    List<Choice> withDeclined(Question question) {
        var all = new ArrayList<>(of(question));
        Arrays.stream(Answer.Declined.Reason.values())
                .filter(question::allows)
                .filter(reason ->
                        question.type() != QuestionType.YES_NO_NOT_SURE || reason != Answer.Declined.Reason.NOT_SURE)
                .filter(reason -> all.stream().noneMatch(each -> each.name().equals(reason.word())))
                .forEach(reason -> all.add(ours(reason.word()).getFirst().with(Choice.Trait.EXCLUSIVE, true)));
        return all;
    }

    private List<Choice> ours(String... words) {
        return Arrays.stream(words)
                .map(word -> new Choice(word, phrases.in(languages, WORDS + word)))
                .toList();
    }
}
