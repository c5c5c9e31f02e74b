package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in one language what was answered. */
public final class AnswerWording {
    /** The words and signs of the reader's language. */
    public interface Signs {
        /** The text of {@code questionnaires.answer.…}, for example of {@code agree}. */
        String answer(String word);

        String number(BigDecimal number);

        String date(LocalDate date);

        String month(YearMonth month);
    }

    private final Language language;
    private final Signs signs;

    public AnswerWording(Language language, Signs signs) {
        this.language = language;
        this.signs = signs;
    }

    /** Line by line: one for each choice, row or file. */
    public List<String> lines(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Text(var text) -> List.of(text);
            case Answer.One(var choice, var said) -> List.of(chosen(question, choice, said));
            case Answer.Many(var choices, var said) ->
                choices.stream().map(choice -> chosen(question, choice, said)).toList();
            case Answer.Number(var number) -> List.of(number(question, number));
            case Answer.Date(var date) -> List.of(signs.date(date));
            case Answer.Month(var month) -> List.of(signs.month(month));
            case Answer.Rows(var rows, var added) -> rows(question, rows, added);
            case Answer.Ranking(var ranked) ->
                IntStream.range(0, ranked.size())
                        .mapToObj(place ->
                                signs.number(BigDecimal.valueOf(place + 1)) + ". " + label(question, ranked.get(place)))
                        .toList();
            case Answer.Files(var files) -> files.stream().map(Attached::name).toList();
            case Answer.Declined(var reason) -> List.of(signs.answer(reason.word()));
            case Answer.Entries(var entries) -> List.of(signs.number(BigDecimal.valueOf(entries.size())));
        };
    }

    /** All of it on one line. */
    public String line(Question question, Answer answer) {
        return String.join(" · ", lines(question, answer));
    }

    private List<String> rows(Question question, Map<String, Answer> rows, List<String> added) {
        var known = question.rows().stream().filter(row -> rows.containsKey(row.name()));
        var gone = rows.keySet().stream()
                .filter(row -> question.row(row).isEmpty())
                .map(row -> new Choice(row, LocalizedText.NONE));
        var answered =
                Stream.concat(known, gone).map(row -> row(question, row, Optional.ofNullable(rows.get(row.name()))));
        var own = added.stream().map(text -> signs.answer("added") + ": " + text);
        return Stream.concat(answered, own).toList();
    }

    private String row(Question question, Choice row, Optional<Answer> answer) {
        var label = row.label().in(language);
        var said = answer.map(given -> lines(question, given).stream().collect(Collectors.joining(", ")));
        return before(label.isBlank() ? unnamed(row) : label) + said.orElse("");
    }

    /** A row may be a whole sentence, or a question. */
    private static String before(String label) {
        if (label.endsWith("?") || label.endsWith("؟")) return label + " ";
        return (label.endsWith(".") ? label.substring(0, label.length() - 1) : label) + ": ";
    }

    /** A statement of a participant that is shown no more, here or where the response came from, has no words left. */
    private String unnamed(Choice row) {
        return row.isGone() || row.name().startsWith(AddedStatements.NAME) ? signs.answer("gone") : row.name();
    }

    private String number(Question question, BigDecimal number) {
        if (question.type() == QuestionType.SCALE || question.type() == QuestionType.GRID)
            return point(question, number);
        var shown = question.type() == QuestionType.YEAR ? number.toPlainString() : signs.number(number);
        var unit = question.type().isNumber() ? question.limits().unit().in(language) : "";
        return unit.isEmpty() ? shown : shown + " " + unit;
    }

    private String point(Question question, BigDecimal number) {
        var meaning = question.points().label(number.intValue()).in(language);
        return meaning.isEmpty() ? signs.number(number) : signs.number(number) + " – " + meaning;
    }

    private String chosen(Question question, String choice, String said) {
        var words = question.choice(choice).filter(Choice::takesWords).isPresent() ? said : "";
        var label = label(question, choice);
        return words.isEmpty() ? label : label + ": " + words;
    }

    private String label(Question question, String choice) {
        return question.choice(choice)
                .map(each -> each.label().in(language))
                .orElseGet(() -> isOurs(choice) ? signs.answer(choice) : choice);
    }

    private static boolean isOurs(String choice) {
        return switch (choice) {
            case Answer.One.YES,
                    Answer.One.NO,
                    Answer.One.NOT_SURE,
                    Answer.One.AGREE,
                    Answer.One.DISAGREE,
                    Answer.One.PASS -> true;
            default -> false;
        };
    }
}
