package heard.questionnaires;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a date from three fields, in the Gregorian calendar. */
final class DateReading {
    private static final Pattern YEAR = Pattern.compile("(1[89]|2[01])\\d\\d");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}");

    private DateReading() {}

    static AnswerCheck read(Question question, Map<String, List<String>> form) {
        var name = question.name();
        var day = typed(form, name + ".day");
        var month = typed(form, name + ".month");
        var year = typed(form, name + ".year");
        if ((day + month + year).isEmpty()) return FormReading.nothing(question, name + ".day", "date");
        if (!SHORT.matcher(day).matches()) return FormReading.problem(name + ".day", "date.day");
        if (!SHORT.matcher(month).matches()) return FormReading.problem(name + ".month", "date.month");
        if (!YEAR.matcher(year).matches()) return FormReading.problem(name + ".year", "date.year");
        return real(name, Integer.parseInt(day), Integer.parseInt(month), Integer.parseInt(year));
    }

    private static AnswerCheck real(String name, int day, int month, int year) {
        try {
            return new AnswerCheck.Given(new Answer.Date(LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return FormReading.problem(name + ".day", "date.unreal");
        }
    }

    static AnswerCheck month(Question question, Map<String, List<String>> form) {
        var name = question.name();
        var month = typed(form, name + ".month");
        var year = typed(form, name + ".year");
        if ((month + year).isEmpty()) return FormReading.nothing(question, name + ".month", "month");
        if (!SHORT.matcher(month).matches() || !isMonth(Integer.parseInt(month))) {
            return FormReading.problem(name + ".month", "date.month");
        }
        if (!YEAR.matcher(year).matches()) return FormReading.problem(name + ".year", "date.year");
        return new AnswerCheck.Given(new Answer.Month(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))));
    }

    static AnswerCheck year(Question question, String typed) {
        var year = TypedText.digits(typed);
        if (year.isEmpty()) return FormReading.nothing(question, question.name(), "year");
        if (!YEAR.matcher(year).matches()) return FormReading.problem(question.name(), "date.year");
        var number = new BigDecimal(year);
        return FormReading.within(question, number, "year")
                .orElseGet(() -> new AnswerCheck.Given(new Answer.Number(number)));
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= 12;
    }

    private static String typed(Map<String, List<String>> form, String field) {
        return TypedText.digits(FormReading.first(form.getOrDefault(field, List.of())));
    }
}
