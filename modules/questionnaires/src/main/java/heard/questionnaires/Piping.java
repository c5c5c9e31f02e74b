package heard.questionnaires;

import heard.shared.LocalizedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Puts earlier answers into later texts, where {@code {name}} stands for the answer to that question. What comes of it
 * is text, never markup: whoever shows it escapes it as any other.
 */
public final class Piping {
    static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_]{0,63})\\}");
    private static final String ISOLATE = "\u2068";
    private static final String END = "\u2069";
    private static final int LONGEST = 200;

    private final Questionnaire questionnaire;
    private final Answers answers;
    private final AnswerWording wording;
    private final String nothing;

    /**
     * With the answers of one person.
     *
     * @param answers that apply, and what is worked out from them
     * @param nothing stands where there is no answer
     */
    public Piping(Questionnaire questionnaire, Answers answers, AnswerWording wording, String nothing) {
        this.questionnaire = questionnaire;
        this.answers = answers;
        this.wording = wording;
        this.nothing = nothing;
    }

    /** The text with answers in it; a name that is no question's stays as it is. */
    public String in(String text) {
        if (text.indexOf('{') < 0) return text;
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(
                        questionnaire.question(place.group(1)).map(this::said).orElse(place.group())));
    }

    /** Whether anything stands in the text for an answer. */
    public static boolean isIn(LocalizedText text) {
        return text.texts().values().stream()
                .anyMatch(each -> PLACE.matcher(each).find());
    }

    /** The names for whose answers places stand in the text, in any language. */
    static Stream<String> names(LocalizedText text) {
        return text.texts().values().stream()
                .filter(each -> each.indexOf('{') >= 0)
                .flatMap(each -> PLACE.matcher(each).results())
                .map(place -> place.group(1));
    }

    private String said(Question question) {
        return answers.to(question.name())
                .filter(answer -> !(answer instanceof Answer.Declined))
                .map(answer -> wording.line(question, answer).replace('\n', ' ').strip())
                .filter(line -> !line.isEmpty())
                .map(line -> ISOLATE + shortened(line) + END)
                .orElse(nothing);
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
