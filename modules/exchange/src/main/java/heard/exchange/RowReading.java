package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads rows as one person's answers each, and counts what becomes of them. */
final class RowReading {
    /** What a row says. */
    record Reading(Answers answers, Language language, LocalDate givenOn) {}

    private static final int LONGEST_TOLD = 40;
    private static final int LONGEST_HIDDEN = 100;

    private final CsvFile file;
    private final ImportPlan plan;
    private final CompiledQuestionnaire questionnaire;
    private final List<CsvProblem> problems = new ArrayList<>();
    private final List<CsvProblem> found = new ArrayList<>();
    private long problemCount;
    private long rows;
    private long responses;
    private long answered;
    private long notAsked;

    RowReading(CsvFile file, ImportPlan plan, CompiledQuestionnaire questionnaire) {
        this.file = file;
        this.plan = plan;
        this.questionnaire = questionnaire;
    }

    /** What the row says; empty when it has no answer or a problem. */
    Optional<Reading> read(CsvRow row) {
        rows++;
        found.clear();
        var sent = new LinkedHashMap<Asked, Sent>();
        var language = plan.language();
        var day = plan.givenOn();
        for (var i = 0; i < file.columns().size(); i++) {
            var cell = new Cell(
                    row.line(), file.columns().get(i), row.cells().get(i).strip());
            if (cell.text().isEmpty()) continue;
            switch (plan.meaning(cell.column())) {
                case ColumnMeaning.LanguageTag() -> language = language(cell);
                case ColumnMeaning.GivenOn() -> day = day(cell);
                case ColumnMeaning.OfEntry(var group, var number, var of) ->
                    take(of, new InEntry(group, String.valueOf(number)), cell, sent);
                case ColumnMeaning meaning -> take(meaning, null, cell, sent);
            }
        }
        var given = answers(sent);
        keep(found);
        return found.isEmpty() ? counted(given, language, day) : Optional.empty();
    }

    /** A cell, and where it stands. */
    private record Cell(long line, String column, String text) {}

    /** A question, or one in an entry of a group that repeats. */
    private record Asked(@Nullable InEntry entry, Question question) {
        String place() {
            return entry == null ? question.name() : entry.place(question.name());
        }
    }

    /** What a form would have sent for one question, from all columns that are about it; the first of them is told. */
    private record Sent(Cell cell, Map<String, List<String>> fields) {}

    private void take(ColumnMeaning meaning, @Nullable InEntry entry, Cell cell, Map<Asked, Sent> sent) {
        var text = cell.text();
        switch (meaning) {
            case ColumnMeaning.AnswersTo(var name) ->
                sent(sent, entry, name, cell, CellReading.fields(question(name), text));
            case ColumnMeaning.WordsTo(var name) ->
                sent(sent, entry, name, cell, Optional.of(Map.of(name + ".words", List.of(text))));
            case ColumnMeaning.AnswersRow(var name, var part) ->
                sent(sent, entry, name, cell, inRow(question(name), part, text));
            case ColumnMeaning.Ignored _,
                    ColumnMeaning.OfEntry _,
                    ColumnMeaning.LanguageTag _,
                    ColumnMeaning.GivenOn _ -> {}
        }
    }

    private void sent(
            Map<Asked, Sent> sent,
            @Nullable InEntry entry,
            String name,
            Cell cell,
            Optional<Map<String, List<String>>> fields) {
        if (fields.isEmpty()) tell(Kind.NO_SUCH_CHOICE, cell);
        else
            sent.computeIfAbsent(new Asked(entry, question(name)), _ -> new Sent(cell, new HashMap<>()))
                    .fields()
                    .putAll(fields.get());
    }

    private static Optional<Map<String, List<String>>> inRow(Question question, String part, String cell) {
        return question.row(part).flatMap(row -> CellReading.fields(question.asRow(row), cell));
    }

    private Question question(String name) {
        return questionnaire.questionnaire().question(name).orElseThrow();
    }

    private Optional<Reading> counted(Answers given, Language language, LocalDate day) {
        var answers = questionnaire.applicable(given);
        var kept = new HashSet<>(given.byPlace().keySet());
        kept.retainAll(answers.byPlace().keySet());
        notAsked += given.byPlace().size() - kept.size();
        if (kept.isEmpty()) return Optional.empty();
        responses++;
        answered += kept.size();
        return Optional.of(new Reading(answers, language, day));
    }

    ImportReport report() {
        return new ImportReport(rows, responses, answered, notAsked, problems, problemCount);
    }

    long rows() {
        return rows;
    }

    /** In the order in which they are asked, since what is offered may depend on answers before. */
    private Answers answers(Map<Asked, Sent> sent) {
        var questions = questionnaire.questionnaire().questions();
        var order = Comparator.comparingInt((Asked asked) -> questions.indexOf(asked.question()));
        var given = Answers.NONE;
        for (var asked : sent.keySet().stream().sorted(order).toList()) {
            given = answer(given, asked, Objects.requireNonNull(sent.get(asked)));
        }
        return given;
    }

    private Answers answer(Answers given, Asked asked, Sent sent) {
        if (asked.question().type() == QuestionType.HIDDEN) return given.with(asked.place(), hidden(sent));
        var within = asked.entry() == null ? questionnaire : questionnaire.in(asked.entry());
        return switch (within.check(asked.question(), sent.fields(), given, plan.language())) {
            case AnswerCheck.Given(var answer) -> given.with(asked.place(), answer);
            case AnswerCheck.NotAnswered() -> given;
            case AnswerCheck.Problem ignored -> {
                tell(Kind.NOT_AN_ANSWER, sent.cell());
                yield given;
            }
        };
    }

    /** What no form asks for, and a link brings along. */
    private static Answer hidden(Sent sent) {
        return new Answer.Text(shortened(sent.cell().text(), LONGEST_HIDDEN));
    }

    private Language language(Cell cell) {
        var known = questionnaire.questionnaire().languages().stream()
                .filter(each -> each.tag().equalsIgnoreCase(cell.text()))
                .findFirst();
        if (known.isEmpty()) tell(Kind.NOT_A_LANGUAGE, cell);
        return known.orElse(plan.language());
    }

    private LocalDate day(Cell cell) {
        var day = CellReading.date(cell.text());
        if (day.isEmpty()) tell(Kind.NOT_A_DATE, cell);
        return day.orElse(plan.givenOn());
    }

    private void tell(Kind kind, Cell cell) {
        var text = cell.text().length() <= LONGEST_TOLD ? cell.text() : shortened(cell.text(), LONGEST_TOLD) + "…";
        found.add(CsvProblem.in(kind, cell.line(), cell.column(), text));
    }

    /** In the order of the columns, however they were found. */
    private void keep(List<CsvProblem> found) {
        problemCount += found.size();
        found.stream()
                .sorted(Comparator.comparingInt(each -> file.columns().indexOf(each.column())))
                .limit(Math.max(0, ImportReport.SHOWN - problems.size()))
                .forEach(problems::add);
    }

    private static String shortened(String text, int longest) {
        return text.substring(0, text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length()))));
    }
}
