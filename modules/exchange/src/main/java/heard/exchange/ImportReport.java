package heard.exchange;

import java.util.List;

/**
 * What became of a file, or would become of it.
 *
 * @param rows read
 * @param responses with at least one answer
 * @param answers in all of them
 * @param notAsked answers left out because the questionnaire's conditions do not ask for them
 * @param problems the first {@value #SHOWN}
 * @param problemCount all of them; when there is one, nothing is stored
 */
public record ImportReport(
        long rows, long responses, long answers, long notAsked, List<CsvProblem> problems, long problemCount) {
    static final int SHOWN = 50;

    public ImportReport {
        problems = List.copyOf(problems);
    }

    public boolean isClean() {
        return problemCount == 0;
    }
}
