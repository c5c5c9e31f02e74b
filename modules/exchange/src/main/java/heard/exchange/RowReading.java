package heard.exchange;

import heard.exchange.CsvProblem.Kind;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Question;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rows as one person's answers each, and counts what becomes of them. */
final class RowReading {
    /** What a row says. */
    record Reading(Answers answers, Language language, LocalDate givenOn) {}

    private final CsvFile file;
    private final ImportPlan plan;
    private final CompiledQuestionnaire questionnaire;
    private final List<CsvProblem> problems = new ArrayList<>();
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
        var before = problemCount;
        var given = Answers.NONE;
        var language = plan.language();
        var day = plan.givenOn();
        for (var i = 0; i < file.columns().size(); i++) {
            var column = file.columns().get(i);
            var cell = row.cells().get(i).strip();
            if (cell.isEmpty()) continue;
            switch (plan.meaning(column)) {
                case ColumnMeaning.Ignored() -> {}
                case ColumnMeaning.AnswersTo(var question) -> given = answer(given, question, row, column, cell);
                case ColumnMeaning.LanguageTag() -> language = language(row, column, cell);
                case ColumnMeaning.GivenOn() -> day = day(row, column, cell);
            }
        }
        return before == problemCount ? counted(given, language, day) : Optional.empty();
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

    private Answers answer(Answers given, String name, CsvRow row, String column, String cell) {
        Question question = questionnaire.questionnaire().question(name).orElseThrow();
        var fields = CellReading.fields(question, cell);
        if (fields.isEmpty()) {
            tell(CsvProblem.in(Kind.NO_SUCH_CHOICE, row.line(), column, shortened(cell)));
            return given;
        }
        return switch (questionnaire.check(question, fields.get(), given, plan.language())) {
            case AnswerCheck.Given(var answer) -> given.with(name, answer);
            case AnswerCheck.NotAnswered() -> given;
            case AnswerCheck.Problem ignored -> {
                tell(CsvProblem.in(Kind.NOT_AN_ANSWER, row.line(), column, shortened(cell)));
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
        problemCount++;
        if (problems.size() < ImportReport.SHOWN) problems.add(problem);
    }

    private static String shortened(String cell) {
        return cell.length() <= 40
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, cell.codePointCount(0, 40))) + "…";
    }
}
