package heard.exchange;

/** A file is not what it should be; the problem says where. */
public final class CsvNotReadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient CsvProblem problem;

    CsvNotReadable(CsvProblem problem) {
        super(problem.kind() + " at line " + problem.line());
        this.problem = problem;
    }

    CsvNotReadable(CsvProblem.Kind kind, long line, Object... arguments) {
        this(CsvProblem.of(kind, line, arguments));
    }

    public CsvProblem problem() {
        return problem;
    }
}
