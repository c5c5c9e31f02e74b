package heard.figures;

import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Names the groups of a question's answers, in every language there is. */
@Component
class FigureLabels {
    private static final Set<String> STANCES = Set.of(Answer.One.AGREE, Answer.One.DISAGREE, Answer.One.PASS);

    private final Texts texts;

    FigureLabels(Texts texts) {
        this.texts = texts;
    }

    /** From the answer as it is counted to the label of its group, in the order of the questionnaire. */
    Map<String, LocalizedText> of(Question question) {
        var labels = new LinkedHashMap<String, LocalizedText>();
        switch (question.type()) {
            case YES_NO_NOT_SURE -> {
                for (var choice : new String[] {Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE}) {
                    labels.put(choice, text("questionnaires.answer." + choice));
                }
            }
            case ONE_OF, MANY_OF -> {
                for (Choice choice : question.choices()) {
                    var ours = choice.label().isEmpty() && STANCES.contains(choice.name());
                    labels.put(choice.name(), ours ? text("questionnaires.answer." + choice.name()) : choice.label());
                }
            }
            case SCALE -> scale(question, labels);
            case INFORMATION,
                    SHORT_TEXT,
                    LONG_TEXT,
                    NUMBER,
                    DECIMAL,
                    DATE,
                    MONTH,
                    YEAR,
                    GRID,
                    RANKING,
                    STATEMENTS,
                    FILE,
                    PHOTO,
                    AUDIO,
                    CONTACT,
                    HIDDEN,
                    CALCULATED -> throw new IllegalArgumentException(question.name());
        }
        for (var reason : Answer.Declined.Reason.values()) {
            if (question.allows(reason)) labels.put(reason.sent(), text("questionnaires.answer." + reason.word()));
        }
        return labels;
    }

    private static void scale(Question question, Map<String, LocalizedText> labels) {
        var scale = question.scale();
        if (scale == null) throw new IllegalArgumentException("no scale: " + question.name());
        for (int step = scale.from(); step <= scale.to(); step++) {
            var number = String.valueOf(step);
            labels.put(number, numbered(number, scale.label(step)));
        }
    }

    private static LocalizedText numbered(String number, LocalizedText words) {
        if (words.isEmpty()) return new LocalizedText(Map.of("en", number));
        return new LocalizedText(words.texts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, word -> number + " – " + word.getValue())));
    }

    /** How a number is counted. */
    static String step(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    LocalizedText text(String key, Object... arguments) {
        return new LocalizedText(texts.languages().stream()
                .filter(language -> texts.has(language, key))
                .collect(
                        Collectors.toMap(language -> language.tag(), language -> texts.get(language, key, arguments))));
    }
}
