package heard.exchange;

import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns the text of a cell into what a form would have sent for the same answer. */
final class CellReading {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})([T ].*)?");
    private static final Map<String, List<String>> WORDS = Map.of(
            Answer.One.YES, List.of("yes", "y", "true", "1", "نعم", "بله"),
            Answer.One.NO, List.of("no", "n", "false", "0", "لا", "نه", "خیر"),
            Answer.One.NOT_SURE, List.of("not-sure", "not sure", "unsure", "don't know", "لست متأكداً", "مطمئن نیستم"));

    private CellReading() {}

    /** The fields of the form; empty when the cell names a choice or a day that there is not. */
    static Optional<Map<String, List<String>>> fields(Question question, String cell) {
        return declined(question, cell).or(() -> answered(question, cell));
    }

    private static Optional<Map<String, List<String>>> declined(Question question, String cell) {
        return Arrays.stream(Answer.Declined.Reason.values())
                .filter(question::allows)
                .filter(reason -> reason.word().equalsIgnoreCase(cell.replace(' ', '-')))
                .findFirst()
                .map(reason -> new Answer.Declined(reason).fields(question.name()));
    }

    private static Optional<Map<String, List<String>>> answered(Question question, String cell) {
        var name = question.name();
        return switch (question.type()) {
            case INFORMATION, CONTACT, CALCULATED, FILE, PHOTO, AUDIO, GRID, STATEMENTS -> Optional.empty();
            case RANKING -> choices(question, cell).map(chosen -> new Answer.Ranking(chosen).fields(name));
            case SHORT_TEXT, LONG_TEXT, HIDDEN, NUMBER, DECIMAL, YEAR, SCALE ->
                Optional.of(Map.of(name, List.of(cell)));
            case ONE_OF -> choice(question, cell).map(choice -> Map.of(name, List.of(choice)));
            case MANY_OF -> choices(question, cell).map(chosen -> Map.of(name, chosen));
            case YES_NO_NOT_SURE -> word(cell).map(word -> Map.of(name, List.of(word)));
            case MONTH -> month(cell).map(month -> new Answer.Month(month).fields(name));
            case DATE -> date(cell).map(date -> new Answer.Date(date).fields(name));
        };
    }

    /** A day as {@code 2025-03-31} or, day first, {@code 31/3/2025}; a time of day after it is left out. */
    static Optional<LocalDate> date(String cell) {
        var yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        var dayFirst = DAY_FIRST.matcher(cell);
        if (dayFirst.matches()) return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        return Optional.empty();
    }

    /** A month as {@code 2025-03} or {@code 3/2025}, or that of a day. */
    private static Optional<YearMonth> month(String cell) {
        var whole = cell.matches("\\d{4}[-/.]\\d{1,2}") ? cell + "-1" : "1-" + cell;
        return date(cell).or(() -> date(whole)).map(YearMonth::from);
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** By its name or by its label in any language, whatever the case. */
    private static Optional<String> choice(Question question, String cell) {
        var named = question.choices().stream()
                .filter(choice -> choice.name().equalsIgnoreCase(cell))
                .findFirst();
        return named.or(() -> question.choices().stream()
                        .filter(choice -> isLabel(choice, cell))
                        .findFirst())
                .map(Choice::name);
    }

    private static boolean isLabel(Choice choice, String cell) {
        return choice.label().texts().values().stream().anyMatch(cell::equalsIgnoreCase);
    }

    /** Several, between semicolons, bars or, where no choice has one itself, commas. */
    private static Optional<List<String>> choices(Question question, String cell) {
        var separator = cell.matches(".*[;|>].*") ? "[;|>]" : ",";
        var whole = choice(question, cell);
        if (whole.isPresent()) return whole.map(List::of);
        var chosen = new ArrayList<String>();
        for (var part : cell.split(separator)) {
            var choice = choice(question, part.strip());
            if (choice.isEmpty()) return Optional.empty();
            chosen.add(choice.get());
        }
        return Optional.of(chosen);
    }

    private static Optional<String> word(String cell) {
        var plain = cell.toLowerCase(Locale.ROOT).replace('’', '\'');
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
