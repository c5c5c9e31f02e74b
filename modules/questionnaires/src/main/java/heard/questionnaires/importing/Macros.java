package heard.questionnaires.importing;

import java.util.List;

/** Programs in a workbook: never run, and never taken over in silence. */
final class Macros {
    private static final String PROGRAM = "vbaProject.bin";

    private Macros() {}

    /** What there is to say of them. */
    static List<ImportLine> in(byte[] workbook) {
        try (var archive = ArchiveEntries.of(workbook)) {
            if (archive == null || !archive.has(PROGRAM)) return List.of();
            var report = new ImportReport();
            report.other(Place.whole(PROGRAM), PROGRAM).leftOut("macros");
            return report.lines();
        }
    }
}
