package heard.exchange;

import heard.questionnaires.QuestionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what stands in a column, to propose a question for it. */
final class ColumnTally {
    private static final int MOST_CHOICES = 60;
    private static final int LONGEST_CHOICE = 80;
    private static final int LONGEST_SHORT_TEXT = 120;

    private final Map<String, Integer> values = new LinkedHashMap<>();
    private boolean manyValues;
    private long filled;
    private int longest;
    private boolean numbers = true;
    private boolean dates = true;
    private boolean rising = true;
    private long last = Long.MIN_VALUE;

    void count(String cell) {
        if (cell.isEmpty()) return;
        filled++;
        longest = Math.max(longest, cell.length());
        numbers = numbers && cell.matches("[-+]?[0-9]{1,15}([.][0-9]{1,6})?");
        dates = dates && CellReading.date(cell).isPresent();
        rising = rising && cell.matches("[0-9]{1,15}") && Long.parseLong(cell) > last;
        if (rising) last = Long.parseLong(cell);
        if (!manyValues) values.merge(cell, 1, Integer::sum);
        if (values.size() > MOST_CHOICES) {
            manyValues = true;
            values.clear();
        }
    }

    /** Whether it only numbers the rows, or is empty: nothing anybody said. */
    boolean saysNothing() {
        return filled == 0 || (rising && filled > 1);
    }

    QuestionType type() {
        if (dates) return QuestionType.DATE;
        if (isChoice()) return QuestionType.ONE_OF;
        if (numbers) return QuestionType.NUMBER;
        return longest > LONGEST_SHORT_TEXT ? QuestionType.LONG_TEXT : QuestionType.SHORT_TEXT;
    }

    /** Few values that come again and again. */
    private boolean isChoice() {
        return !manyValues
                && longest <= LONGEST_CHOICE
                && filled >= 3L * values.size()
                && !(numbers && values.size() > 20);
    }

    /** The different values, the most frequent first. */
    List<String> values() {
        return values.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
