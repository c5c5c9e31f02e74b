package heard.demonstration;

import heard.exchange.CsvNotReadable;
import heard.exchange.CsvReading;
import heard.look.Texts;
import heard.questionnaires.importing.FormFormat;
import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportLine;
import heard.shared.CannotStart;
import heard.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Looks through the file of an import before anything is started for it. */
public final class ImportFile {
    /** How forms begin: as archives, old workbooks, XML or JSON. */
    private static final String FORMS = "P\u00D0<{";

    private static final long LARGEST_FORM = 10L << 20;

    private ImportFile() {}

    /** Throws CannotStart, with the line, when it cannot be read to its end. */
    public static void demand(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CannotStart(path + " cannot be read: name a CSV file of answers with --import FILE.");
        }
        form(path).ifPresent(format -> {
            throw new CannotStart(
                    path + " holds questions (" + said(format) + "), and --import takes a CSV file of answers, a row"
                            + " for each person. To import a form start without --import, sign in as the organiser, and choose Import under"
                            + " Questions; the responses in an archive of LimeSurvey come in afterwards under Import responses."
                            + " ./heard check form FILE tells beforehand what would come over.");
        });
        try {
            var reading = new CsvReading();
            reading.each(reading.open(path), _ -> {});
        } catch (CsvNotReadable problem) {
            throw refusal(path, problem.problem().key(), problem.problem().messageArguments(), problem);
        }
    }

    /** What form it is, by its content; empty: none that is known. Tables are taken for answers. */
    private static Optional<FormFormat> form(Path path) {
        try (var file = Files.newInputStream(path)) {
            int first = file.read();
            if (FORMS.indexOf(first) < 0 || Files.size(path) > LARGEST_FORM) return Optional.empty();
            var form = FormReader.read(Files.readAllBytes(path), Language.ENGLISH);
            var isOne = form.format() != FormFormat.TABLE && form.count(ImportLine.Thing.QUESTION) > 0;
            return isOne ? Optional.of(form.format()) : Optional.empty();
        } catch (FormNotReadable noForm) {
            return Optional.empty();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String said(FormFormat format) {
        return switch (format) {
            case XLSFORM -> "an XLSForm";
            case XFORM -> "an XForm of ODK";
            case LIMESURVEY -> "a survey of LimeSurvey";
            case LIMESURVEY_ARCHIVE -> "an archive of LimeSurvey";
            case SURVEYJS -> "a survey of SurveyJS";
            case HEARD -> "a questionnaire of Heard";
            case TABLE -> "a table";
        };
    }

    static CannotStart refusal(Path path, String key, Object[] arguments, RuntimeException cause) {
        return new CannotStart(path + ": " + new Texts().get(Language.ENGLISH, key, arguments), cause);
    }
}
