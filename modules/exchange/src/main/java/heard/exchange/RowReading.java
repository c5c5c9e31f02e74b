package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads rows as one person's answers each, and counts what becomes of them. */
final class RowReading {
    /** What a row says. */
    record Reading(Answers answers, Language language, LocalDate givenOn) {}

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
        var sent = new LinkedHashMap<String, Sent>();
        var language = plan.language();
        var day = plan.givenOn();
        for (var i = 0; i < file.columns().size(); i++) {
            var column = file.columns().get(i);
            var cell = row.cells().get(i).strip();
            if (cell.isEmpty()) continue;
            switch (plan.meaning(column)) {
                case ColumnMeaning.Ignored() -> {}
                case ColumnMeaning.AnswersTo(var name) ->
                    sent(sent, name, row, column, cell, CellReading.fields(question(name), cell));
                case ColumnMeaning.WordsTo(var name) ->
                    sent(sent, name, row, column, cell, Optional.of(Map.of(name + ".words", List.of(cell))));
                case ColumnMeaning.AnswersRow(var name, var part) ->
                    sent(sent, name, row, column, cell, inRow(question(name), part, cell));
                case ColumnMeaning.LanguageTag() -> language = language(row, column, cell);
                case ColumnMeaning.GivenOn() -> day = day(row, column, cell);
            }
        }
        var given = answers(sent, row);
        keep(found);
        return found.isEmpty() ? counted(given, language, day) : Optional.empty();
    }

    /** What a form would have sent for one question, from all columns that are about it; the first of them is told. */
    private record Sent(String column, String cell, Map<String, List<String>> fields) {}

    private void sent(
            Map<String, Sent> sent,
            String name,
            CsvRow row,
            String column,
            String cell,
            Optional<Map<String, List<String>>> fields) {
        if (fields.isEmpty()) tell(CsvProblem.in(Kind.NO_SUCH_CHOICE, row.line(), column, shortened(cell)));
        else
            sent.computeIfAbsent(name, _ -> new Sent(column, cell, new HashMap<>()))
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
        notAsked += given.byQuestion().size() - answers.byQuestion().size();
        if (answers.byQuestion().isEmpty()) return Optional.empty();
        responses++;
        answered += answers.byQuestion().size();
        return Optional.of(new Reading(answers, language, day));
    }

    ImportReport report() {
        return new ImportReport(rows, responses, answered, notAsked, problems, problemCount);
    }

    long rows() {
        return rows;
    }

    private Answers answers(Map<String, Sent> sent, CsvRow row) {
        var given = Answers.NONE;
        for (var each : sent.entrySet()) given = answer(given, question(each.getKey()), each.getValue(), row);
        return given;
    }

    private Answers answer(Answers given, Question question, Sent sent, CsvRow row) {
        return switch (questionnaire.check(question, sent.fields(), given, plan.language())) {
            case AnswerCheck.Given(var answer) -> given.with(question.name(), answer);
            case AnswerCheck.NotAnswered() -> given;
            case AnswerCheck.Problem ignored -> {
                tell(CsvProblem.in(Kind.NOT_AN_ANSWER, row.line(), sent.column(), shortened(sent.cell())));
                yield given;
            }
        };
    }

    private Language language(CsvRow row, String column, String cell) {
        var known = questionnaire.questionnaire().languages().stream()
                .filter(each -> each.tag().equalsIgnoreCase(cell))
                .findFirst();
        if (known.isEmpty()) tell(CsvProblem.in(Kind.NOT_A_LANGUAGE, row.line(), column, shortened(cell)));
        return known.orElse(plan.language());
    }

    private LocalDate day(CsvRow row, String column, String cell) {
        var day = CellReading.date(cell);
        if (day.isEmpty()) tell(CsvProblem.in(Kind.NOT_A_DATE, row.line(), column, shortened(cell)));
        return day.orElse(plan.givenOn());
    }

    private void tell(CsvProblem problem) {
        found.add(problem);
    }

    /** In the order of the columns, however they were found. */
    private void keep(List<CsvProblem> found) {
        problemCount += found.size();
        found.stream()
                .sorted(Comparator.comparingInt(each -> file.columns().indexOf(each.column())))
                .limit(Math.max(0, ImportReport.SHOWN - problems.size()))
                .forEach(problems::add);
    }

    private static String shortened(String cell) {
        return cell.length() <= 40
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, cell.codePointCount(0, 40))) + "…";
    }
}
