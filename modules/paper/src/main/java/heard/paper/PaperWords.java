package heard.paper;

import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Numbering;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.expressions.ConditionSaying;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of a questionnaire and ours, in the language of the paper. */
final class PaperWords implements ConditionSaying.Words {
    private static final String OURS = "questionnaires.answer.";

    private final Questionnaire questionnaire;
    private final Numbering numbering;
    private final Language language;
    private final Texts texts;

    PaperWords(Questionnaire questionnaire, Language language, Texts texts) {
        this.questionnaire = questionnaire;
        this.numbering = Numbering.of(questionnaire);
        this.language = language;
        this.texts = texts;
    }

    Language language() {
        return language;
    }

    Numbering numbering() {
        return numbering;
    }

    /** One of our own texts. */
    String get(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** A text of the questionnaire; where an earlier answer would stand, paper says so. */
    String in(LocalizedText text) {
        return text.in(language).replaceAll("\\{[A-Za-z][A-Za-z0-9_]*}", get("paper.earlier"));
    }

    /** The choices people see, ours among them. */
    List<Choice> choices(Question question) {
        return switch (question.type()) {
            case YES_NO_NOT_SURE -> ours(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE);
            case STATEMENTS -> ours(Answer.One.AGREE, Answer.One.DISAGREE, Answer.One.PASS);
            default -> question.choices();
        };
    }

    /** What can be said instead of an answer, beside the choices. */
    List<String> declined(Question question) {
        return Arrays.stream(Answer.Declined.Reason.values())
                .filter(question::allows)
                .filter(reason ->
                        question.type() != QuestionType.YES_NO_NOT_SURE || reason != Answer.Declined.Reason.NOT_SURE)
                .map(reason -> get(OURS + reason.word()))
                .toList();
    }

    private List<Choice> ours(String... words) {
        return Stream.of(words)
                .map(word -> new Choice(word, LocalizedText.of(language, get(OURS + word))))
                .toList();
    }

    String number(int number) {
        return String.valueOf(number);
    }

    /** When it is asked, as a sentence; empty where it takes more than that. */
    Optional<String> condition(String cel) {
        return ConditionSaying.of(cel, this);
    }

    @Override
    public Optional<String> compared(String place, String how, String value) {
        var name = place.replaceFirst("\\..*", "");
        var number = numbering.number(name);
        var question = questionnaire.question(name);
        if (number.isEmpty() || question.isEmpty()) return Optional.empty();
        var row = place.contains(".") ? Numbering.row(question.get(), place.substring(name.length() + 1)) : 0;
        var shown = number(number.getAsInt()) + (row > 0 ? "." + number(row) : "");
        var label = choices(question.get()).stream()
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .map(choice -> in(choice.label()))
                .or(() -> Arrays.stream(Answer.Declined.Reason.values())
                        .filter(reason -> reason.word().equals(value))
                        .findFirst()
                        .map(reason -> get(OURS + reason.word())))
                .orElse(value);
        return Optional.of(get("paper.condition." + how, shown, label));
    }

    @Override
    public String joined(String how, String left, String right) {
        return get("paper.condition." + how, left, right);
    }
}
