package heard.questionnaires.importing;

import heard.questionnaires.limesurvey.LimeSurveyReading;
import heard.questionnaires.limesurvey.LimeSurveyResponses;
import heard.shared.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** An archive of LimeSurvey ({@code .lsa}): a survey, and the responses to it as a table. */
public final class ResponseArchive {
    private static final long LARGEST_SURVEY = 64L << 20;
    private static final long LARGEST_RESPONSES = 512L << 20;
    private static final String SURVEY = ".lss";
    private static final String RESPONSES = "_responses.lsr";

    private ResponseArchive() {}

    /** Whether there are a survey and responses in the file. */
    public static boolean isOne(Path file) {
        try (var archive = ArchiveEntries.of(file)) {
            return archive != null && archive.has(SURVEY) && archive.has(RESPONSES);
        }
    }

    /**
     * Writes the responses as a table of comma-separated values in UTF-8. Its columns are called as the questions of the
     * survey are here; see {@link LimeSurveyResponses} for the two that are none.
     *
     * @return what became of the responses; throws {@link FormNotReadable}
     */
    public static List<ImportLine> write(Path file, Path table) {
        try (var archive = ArchiveEntries.of(file);
                var out = new CSVPrinter(Files.newBufferedWriter(table, StandardCharsets.UTF_8), CSVFormat.RFC4180)) {
            if (archive == null) throw new FormNotReadable("broken");
            return read(archive, survey(archive, Language.ENGLISH), row -> print(out, row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(CSVPrinter out, List<String> row) {
        try {
            out.printRecord(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The survey of an archive as a form, with what there is to say of its responses; null when it has none. */
    static @Nullable ImportedForm form(byte[] file, Language source) {
        try (var archive = ArchiveEntries.of(file)) {
            if (archive == null || !archive.has(SURVEY)) return null;
            var responses = survey(archive, source);
            return archive.has(RESPONSES) ? responses.form().and(read(archive, responses, _ -> {})) : responses.form();
        }
    }

    private static LimeSurveyResponses survey(ArchiveEntries archive, Language source) {
        var survey = archive.read(SURVEY, LARGEST_SURVEY, ResponseArchive::whole);
        return LimeSurveyReading.responses(survey, source);
    }

    private static byte[] whole(InputStream entry) {
        try {
            return entry.readAllBytes();
        } catch (IOException e) {
            throw new FormNotReadable("broken");
        }
    }

    private static List<ImportLine> read(
            ArchiveEntries archive, LimeSurveyResponses responses, Consumer<List<String>> row) {
        return archive.read(RESPONSES, LARGEST_RESPONSES, table -> responses.read(table, row));
    }
}
