package heard.questionnaires.writing;

import heard.questionnaires.QuestionType;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One English text of a questionnaire.
 *
 * @param type of the question that it belongs to
 * @param asks whether it is the question itself, rather than help or a choice
 */
record Passage(QuestionType type, boolean asks, String text) {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

    List<String> sentences() {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(text);
        var sentences = new ArrayList<String>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            text.substring(from, to)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> sentences.add(line.strip()));
        }
        return sentences;
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }
}
