package heard.questionnaires.ui;

import com.vaadin.flow.component.Component;
import heard.questionnaires.Answer;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a condition as a sentence: “Did you avoid it?” is “Yes”, and “How old are you?” is at least 18. */
final class ConditionWords {
    private final Component reader;
    private final Questionnaire questionnaire;

    ConditionWords(Component reader, Questionnaire questionnaire) {
        this.reader = reader;
        this.questionnaire = questionnaire;
    }

    /** The expression itself when it says more than sentences can. */
    String of(String condition) {
        if (condition.isBlank()) return reader.getTranslation("questionnaires.condition.words.always");
        return Sentences.parse(condition).map(this::of).orElse(condition);
    }

    private String of(Sentences sentences) {
        var joiner = reader.getTranslation("questionnaires.condition.words." + (sentences.all() ? "and" : "or"));
        return sentences.sentences().stream().map(this::of).collect(Collectors.joining(" " + joiner + " "));
    }

    private String of(Sentence sentence) {
        var question = questionnaire.question(sentence.question());
        var title = question.map(this::title).orElse(sentence.question());
        var says = reader.getTranslation(sentence.operator().key());
        if (!sentence.operator().hasValue()) {
            return reader.getTranslation("questionnaires.condition.words.plain", title, says);
        }
        var value = question.flatMap(each -> label(each, sentence.value())).orElse(sentence.value());
        return reader.getTranslation("questionnaires.condition.words.value", title, says, value);
    }

    private String title(Question question) {
        var label = question.label().in(questionnaire.source());
        return label.isBlank() ? question.name() : label;
    }

    private Optional<String> label(Question question, String value) {
        var declined = Arrays.stream(Answer.Declined.Reason.values())
                .filter(question::allows)
                .anyMatch(reason -> reason.word().equals(value));
        if (declined || question.type() == QuestionType.YES_NO_NOT_SURE) {
            return Optional.of(reader.getTranslation("questionnaires.answer." + value));
        }
        return question.choice(value)
                .map(choice -> choice.label().in(questionnaire.source()))
                .filter(label -> !label.isBlank());
    }
}
