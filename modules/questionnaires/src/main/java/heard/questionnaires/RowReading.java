package heard.questionnaires;

import heard.questionnaires.AnswerCheck.Given;
import heard.questionnaires.AnswerCheck.NotAnswered;
import heard.questionnaires.AnswerCheck.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what has a field for each row, each statement or each choice that is put in order. */
final class RowReading {
    /** Stands over what is withheld, so that nobody writes it themselves. */
    private static final char WITHHELD = '█';

    private RowReading() {}

    /** A grid is required as a whole: each of its rows must be answered. */
    static AnswerCheck rows(Question question, Map<String, List<String>> form) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var row : question.rows()) {
            switch (FormReading.read(question.asRow(row), form)) {
                case Given(var answer) -> answers.put(row.name(), answer);
                case NotAnswered() -> {}
                case Problem problem -> {
                    return problem;
                }
            }
        }
        return switch (added(question, form)) {
            case Given(Answer.Rows(var ignored, var added)) -> new Given(new Answer.Rows(answers, added));
            case Problem problem -> problem;
            default ->
                answers.isEmpty()
                        ? FormReading.nothing(question, question.name(), "one")
                        : new Given(new Answer.Rows(answers));
        };
    }

    /** The statements that a person adds, as rows without an answer; each is made one line. */
    static AnswerCheck added(Question question, Map<String, List<String>> form) {
        var adding = question.adding().orElse(null);
        if (adding == null) return new NotAnswered();
        var added = new ArrayList<String>();
        for (int number = 1; number <= adding.most(); number++) {
            var field = Adding.field(question.name(), number);
            var typed = FormReading.first(form.getOrDefault(field, List.of()));
            var text = typed.replaceAll("\\s+", " ").replace(WITHHELD, ' ').strip();
            var length = FormReading.length(text);
            if (length > adding.longest()) return FormReading.problem(field, "added.long", length, adding.longest());
            if (!text.isEmpty() && !added.contains(text)) added.add(text);
        }
        return added.isEmpty() ? new NotAnswered() : new Given(new Answer.Rows(Map.of(), added));
    }

    /** Each choice has a field with its place; places need not begin at 1 nor follow each other, but none comes twice. */
    static AnswerCheck ranking(Question question, Map<String, List<String>> form) {
        var places = new TreeMap<Integer, String>();
        var name = question.name();
        for (var choice : question.choices()) {
            var field = name + "." + choice.name();
            var typed = TypedText.digits(FormReading.first(form.getOrDefault(field, List.of())));
            if (typed.isEmpty()) continue;
            if (!typed.matches("\\d{1,3}")) return FormReading.problem(field, "ranking.number");
            if (places.putIfAbsent(Integer.parseInt(typed), choice.name()) != null) {
                return FormReading.problem(field, "ranking.twice", Integer.parseInt(typed));
            }
        }
        if (places.isEmpty()) return FormReading.nothing(question, name, "ranking");
        return counted(question, new ArrayList<>(places.values()));
    }

    private static AnswerCheck counted(Question question, List<String> ranked) {
        var all = question.choices().size();
        var most = question.limits().mostOr(all);
        if (ranked.size() > most) return FormReading.problem(question.name(), "ranking.most", most);
        var least = question.limits().least() == null
                ? Math.min(all, most)
                : Math.min(all, question.limits().leastOrZero());
        if (ranked.size() < least) return FormReading.problem(question.name(), "ranking.least", least);
        return new Given(new Answer.Ranking(ranked));
    }
}
