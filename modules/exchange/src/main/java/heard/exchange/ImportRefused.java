package heard.exchange;

/** A file has rows that cannot be taken over: nothing was stored. */
public final class ImportRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ImportReport report;

    ImportRefused(ImportReport report) {
        super(report.problemCount() + " problems, the first in line "
                + report.problems().getFirst().line());
        this.report = report;
    }

    public ImportReport report() {
        return report;
    }
}
