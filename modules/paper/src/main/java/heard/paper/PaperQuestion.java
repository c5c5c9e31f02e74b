package heard.paper;

import heard.questionnaires.Adding;
import heard.questionnaires.Choice;
import heard.questionnaires.Numbering;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a question is answered on paper: boxes to tick, lines to write on. */
final class PaperQuestion {
    private static final int LONG = 6;

    private final Sheet sheet;
    private final PaperWords words;
    private final GoingOn going;

    PaperQuestion(Sheet sheet, PaperWords words, GoingOn going) {
        this.sheet = sheet;
        this.words = words;
        this.going = going;
    }

    void answer(Question question) {
        switch (question.type()) {
            case SHORT_TEXT -> sheet.lines(1);
            case LONG_TEXT -> sheet.lines(LONG);
            case NUMBER, DECIMAL, YEAR -> number(question);
            case DATE -> written("paper.date");
            case MONTH -> written("paper.month");
            case ONE_OF, YES_NO_NOT_SURE -> ticks(question, "paper.one");
            case MANY_OF -> ticks(question, "paper.many");
            case RANKING -> ranking(question);
            case SCALE -> scale(question);
            case GRID, STATEMENTS -> rows(question);
            case FILE, PHOTO, AUDIO -> sheet.add("Hint", words.get("paper.attached"));
            case CONTACT -> sheet.add("Hint", words.get("paper.contact"));
            case INFORMATION, HIDDEN, CALCULATED -> {}
        }
        words.declined(question).forEach(each -> sheet.add("Tick", tick(each)));
    }

    private static String tick(String label) {
        return Marks.BOX + "\u2002" + label;
    }

    private void number(Question question) {
        sheet.add("Hint", words.in(question.limits().unit())).lines(1);
    }

    private void written(String key) {
        sheet.add("Hint", words.get(key)).lines(1);
    }

    private void ticks(Question question, String how) {
        sheet.add("Hint", words.get(how));
        for (var choice : words.choices(question)) {
            sheet.add("Tick", tick(words.in(choice.label()) + onward(question, choice)));
            if (choice.takesWords() && question.type().hasChoices())
                sheet.add("Hint", words.get("paper.words")).lines(1);
        }
    }

    /** "→ go to question 7". */
    private String onward(Question question, Choice choice) {
        var order = words.numbering().order();
        return going.after(question, choice)
                .map(at -> {
                    var arrow = sheet.isRightToLeft() ? Marks.LEFTWARDS : Marks.RIGHTWARDS;
                    var next = order.subList(at, order.size()).stream()
                            .flatMapToInt(each -> words.numbering().number(each.name()).stream())
                            .findFirst();
                    return "  "
                            + (next.isPresent()
                                    ? words.get("paper.go", arrow, words.number(next.getAsInt()))
                                    : words.get("paper.end", arrow));
                })
                .orElse("");
    }

    private void ranking(Question question) {
        sheet.add("Hint", words.get("paper.ranking"));
        for (var choice : question.choices()) sheet.add("Tick", "____\u2002" + words.in(choice.label()));
    }

    private void scale(Question question) {
        var scale = question.points();
        var points = IntStream.rangeClosed(scale.from(), scale.to())
                .mapToObj(words::number)
                .toList();
        sheet.add("Hint", words.get("paper.one"));
        meanings(scale);
        sheet.table(points, List.of(points.stream().map(_ -> Marks.BOX).toList()));
    }

    /** What its points mean, those that mean something. */
    private void meanings(Scale scale) {
        for (int point = scale.from(); point <= scale.to(); point++) {
            var meaning = words.in(scale.label(point));
            if (!meaning.isEmpty()) sheet.add("Hint", words.number(point) + " = " + meaning);
        }
    }

    private void rows(Question question) {
        var isMany = question.type() == QuestionType.GRID && question.has(Trait.MANY_A_ROW);
        sheet.add("Hint", words.get(isMany ? "paper.rows" : "paper.statements"));
        var hasChoices = question.type() == QuestionType.STATEMENTS || question.hasChoicesInRows();
        var scale = question.points();
        if (!hasChoices) meanings(scale);
        var columns = hasChoices
                ? words.choices(question).stream()
                        .map(each -> words.in(each.label()))
                        .toList()
                : IntStream.rangeClosed(scale.from(), scale.to())
                        .mapToObj(words::number)
                        .toList();
        var head = Stream.concat(Stream.of(""), columns.stream()).toList();
        var body = question.rows().stream()
                .map(row -> row(question, row, columns.size()))
                .toList();
        sheet.table(head, body);
        question.adding().ifPresent(this::own);
    }

    /** Room for statements of the person's own, and who will read them. */
    private void own(Adding adding) {
        sheet.add("Hint", words.get("paper.adding", words.number(adding.longest())))
                .lines(adding.most());
    }

    private List<String> row(Question question, Choice row, int columns) {
        var cells = new ArrayList<String>();
        var number = words.numbering().number(question.name());
        var place = (number.isPresent() ? words.number(number.getAsInt()) + "." : "")
                + words.number(Numbering.row(question, row.name()));
        cells.add(words.get("paper.row", place, words.in(row.label())));
        for (int each = 0; each < columns; each++) cells.add(Marks.BOX);
        return cells;
    }
}
