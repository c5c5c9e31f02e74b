package heard.questionnaires;

import java.time.DateTimeException;
import java.time.LocalDate;
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

    private static String typed(Map<String, List<String>> form, String field) {
        return TypedText.digits(FormReading.first(form.getOrDefault(field, List.of())));
    }
}
