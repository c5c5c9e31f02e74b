package heard.exchange;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ResponseAdding;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes responses of the rows of a file. All of them or none: a row that cannot be read, an answer that does not fit,
 * a cancelled import leave nothing behind.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class ResponseImporting {
    private static final int BATCH = 500;

    private final CsvReading reading;
    private final ConsultationReading consultations;
    private final QuestionnaireReading questionnaires;
    private final ResponseAdding adding;
    private final ImportedFiles imported;

    ResponseImporting(
            CsvReading reading,
            ConsultationReading consultations,
            QuestionnaireReading questionnaires,
            ResponseAdding adding,
            ImportedFiles imported) {
        this.reading = reading;
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.adding = adding;
        this.imported = imported;
    }

    /** What an import would do, without doing it; throws {@link CsvNotReadable}, {@link AlreadyImported}, {@link AnswersDestroyed}. */
    @Transactional(readOnly = true)
    @Untraced("Reads a file that its reader has; nothing of it is kept.")
    public ImportReport check(ConsultationId consultation, CsvFile file, ImportPlan plan, ImportProgress progress) {
        if (imported.has(consultation, digest(file))) throw new AlreadyImported();
        var rows = rows(file, plan, consultation, version(consultation));
        reading.each(file, row -> {
            var _ = rows.read(row);
            tell(progress, rows);
        });
        return rows.report();
    }

    /** Throws {@link CsvNotReadable}, {@link ImportRefused}, {@link AlreadyImported}, {@link ImportCancelled}. */
    @Traced(Action.IMPORT_RESPONSES)
    public ImportReport run(ConsultationId consultation, CsvFile file, ImportPlan plan, ImportProgress progress) {
        var version = version(consultation);
        var rows = rows(file, plan, consultation, version);
        var waiting = new ArrayList<NewResponse>(BATCH);
        reading.each(file, row -> {
            rows.read(row).map(read -> response(version, plan, read)).ifPresent(waiting::add);
            if (waiting.size() == BATCH) add(consultation, waiting);
            tell(progress, rows);
        });
        add(consultation, waiting);
        var report = rows.report();
        if (!report.isClean()) throw new ImportRefused(report);
        imported.note(consultation, digest(file), report.responses());
        return report;
    }

    private void add(ConsultationId consultation, List<NewResponse> waiting) {
        adding.add(consultation, waiting);
        waiting.clear();
    }

    private static NewResponse response(int version, ImportPlan plan, RowReading.Reading read) {
        return new NewResponse(
                version,
                Channel.IMPORT,
                read.language(),
                plan.organisation(),
                read.givenOn(),
                new Consent(true, plan.quotable(), false),
                read.answers());
    }

    private RowReading rows(CsvFile file, ImportPlan plan, ConsultationId consultation, int version) {
        return new RowReading(file, plan, questionnaires.version(consultation, version));
    }

    /** The version that people answer now; throws {@link AnswersDestroyed}. */
    private int version(ConsultationId consultation) {
        var details = consultations.require(consultation);
        if (details.status() == Status.DESTROYED) throw new AnswersDestroyed();
        return details.version();
    }

    private static void tell(ImportProgress progress, RowReading rows) {
        if (rows.rows() % BATCH == 0 && !progress.at(rows.rows())) throw new ImportCancelled();
    }

    private static byte[] digest(CsvFile file) {
        try {
            return ImportedFiles.digest(file.path());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
