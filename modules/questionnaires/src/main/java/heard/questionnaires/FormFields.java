package heard.questionnaires;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form that would send an answer: the way back from {@link FormReading}. */
final class FormFields {
    private FormFields() {}

    static Map<String, List<String>> of(Answer answer, String question) {
        return switch (answer) {
            case Answer.Text(var text) -> Map.of(question, List.of(text));
            case Answer.One(var choice, var words) -> worded(question, List.of(choice), words);
            case Answer.Many(var choices, var words) -> worded(question, choices, words);
            case Answer.Number(var number) -> Map.of(question, List.of(number.toPlainString()));
            case Answer.Date(var date) ->
                Map.of(
                        question + ".day", List.of(String.valueOf(date.getDayOfMonth())),
                        question + ".month", List.of(String.valueOf(date.getMonthValue())),
                        question + ".year", List.of(String.valueOf(date.getYear())));
            case Answer.Month(var month) ->
                Map.of(
                        question + ".month", List.of(String.valueOf(month.getMonthValue())),
                        question + ".year", List.of(String.valueOf(month.getYear())));
            case Answer.Rows(var rows, var added) -> rows(rows, added, question);
            case Answer.Ranking(var ranked) -> places(ranked, question);
            case Answer.Declined(var reason) -> Map.of(question + ".declined", List.of(reason.sent()));
            case Answer.Files(var files) ->
                Map.of(question, files.stream().map(Attached::name).toList());
            case Answer.Entries _ -> Map.of();
        };
    }

    private static Map<String, List<String>> worded(String question, List<String> choices, String words) {
        return words.isEmpty()
                ? Map.of(question, choices)
                : Map.of(question, choices, question + ".words", List.of(words));
    }

    private static Map<String, List<String>> rows(Map<String, Answer> rows, List<String> added, String question) {
        var fields = new LinkedHashMap<String, List<String>>();
        rows.forEach((row, answer) -> fields.putAll(of(answer, question + "." + row)));
        for (int number = 1; number <= added.size(); number++) {
            fields.put(Adding.field(question, number), List.of(added.get(number - 1)));
        }
        return fields;
    }

    private static Map<String, List<String>> places(List<String> ranked, String question) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (int index = 0; index < ranked.size(); index++) {
            fields.put(question + "." + ranked.get(index), List.of(String.valueOf(index + 1)));
        }
        return fields;
    }
}
