package heard.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import heard.exchange.AlreadyImported;
import heard.exchange.AnswersDestroyed;
import heard.exchange.ColumnMeaning;
import heard.exchange.CsvNotReadable;
import heard.exchange.CsvReading;
import heard.exchange.ImportPlan;
import heard.exchange.ImportProgress;
import heard.exchange.ImportRefused;
import heard.exchange.ImportReport;
import heard.exchange.ResponseImporting;
import heard.look.BackgroundWork;
import heard.look.Notices;
import heard.look.WorkProgress;
import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.importing.ResponseArchive;
import heard.shared.ConsultationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Does the long parts of an import in the background, and says what became of them. */
@org.springframework.stereotype.Component
class ImportRunning {
    private static final int PREVIEW_ROWS = 6;

    private final CsvReading reading;
    private final ResponseImporting importing;

    ImportRunning(CsvReading reading, ResponseImporting importing) {
        this.reading = reading;
        this.importing = importing;
    }

    Bar begin() {
        return new Bar(reading, importing);
    }

    /** The bar of one screen. */
    static final class Bar extends Div {
        private static final long serialVersionUID = 1;

        private final BackgroundWork work = new BackgroundWork();
        private final transient CsvReading reading;
        private final transient ResponseImporting importing;

        Bar(CsvReading reading, ResponseImporting importing) {
            this.reading = reading;
            this.importing = importing;
            add(work);
        }

        /** Reads the file through once. */
        void inspect(Path path, Consumer<UploadedFile> then) {
            var what = getTranslation("exchange.import.reading");
            start(what, progress -> inspected(path, what, progress), then);
        }

        private UploadedFile inspected(Path path, String what, WorkProgress progress) {
            var lines = ResponseArchive.isOne(path) ? turned(path) : List.<ImportLine>of();
            var csv = reading.open(path);
            var rows = new AtomicLong();
            reading.each(csv, _ -> {
                rows.incrementAndGet();
                progress.report(0, what);
            });
            return new UploadedFile(csv, rows.get(), reading.preview(csv, PREVIEW_ROWS), lines);
        }

        /** Puts a table in the place of an archive, so that nothing else of it is kept. */
        private static List<ImportLine> turned(Path path) {
            try {
                var table = Files.createTempFile("responses", ".csv");
                try {
                    var lines = ResponseArchive.write(path, table);
                    Files.move(table, path, StandardCopyOption.REPLACE_EXISTING);
                    return lines;
                } finally {
                    Files.deleteIfExists(table);
                }
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }

        /** Looks at every row and stores nothing. */
        void attempt(ConsultationId consultation, UploadedFile file, ImportPlan plan, Consumer<Component> report) {
            if (saysNothing(plan)) return;
            var what = getTranslation("exchange.import.trying");
            start(
                    what,
                    progress -> importing.check(consultation, file.csv(), plan, told(progress, what, file)),
                    (ImportReport read) -> report.accept(new ReportPanel(read)));
        }

        /** Imports all rows, or none and shows why. */
        void run(
                ConsultationId consultation,
                UploadedFile file,
                ImportPlan plan,
                Consumer<Component> report,
                Runnable done) {
            if (saysNothing(plan)) return;
            var what = getTranslation("exchange.import.running");
            this.<ImportReport>start(
                    what, progress -> stored(consultation, file, plan, told(progress, what, file)), read -> {
                        if (read.isClean()) {
                            Notices.success(getTranslation("exchange.import.done", read.responses()));
                            done.run();
                        } else {
                            report.accept(new ReportPanel(read));
                        }
                    });
        }

        private ImportReport stored(
                ConsultationId consultation, UploadedFile file, ImportPlan plan, ImportProgress progress) {
            try {
                return importing.run(consultation, file.csv(), plan, progress);
            } catch (ImportRefused refused) {
                return refused.report();
            }
        }

        private static ImportProgress told(WorkProgress progress, String what, UploadedFile file) {
            return rows -> {
                progress.report((double) rows / file.rows(), what);
                return true;
            };
        }

        private boolean saysNothing(ImportPlan plan) {
            var something = plan.meanings().values().stream().anyMatch(ColumnMeaning::answers);
            if (!something) Notices.error(getTranslation("exchange.import.nothing"), "");
            return !something;
        }

        private <R> void start(String what, BackgroundWork.Work<? extends R> doing, Consumer<? super R> then) {
            if (!work.isRunning()) work.start(what, doing, then, this::failed);
        }

        private void failed(Exception problem) {
            switch (problem) {
                case CsvNotReadable file ->
                    Notices.error(
                            getTranslation(file.problem().key(), file.problem().messageArguments()), "");
                case FormNotReadable file ->
                    Notices.error(getTranslation(file.key(), file.arguments().toArray()), "");
                case AlreadyImported ignored -> Notices.error(getTranslation("exchange.import.again"), "");
                case AnswersDestroyed ignored -> Notices.error(getTranslation("exchange.import.destroyed"), "");
                case Exception other -> Notices.failure(other);
            }
        }
    }
}
