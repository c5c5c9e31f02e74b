package heard.demonstration;

import heard.exchange.CsvNotReadable;
import heard.exchange.CsvReading;
import heard.look.Texts;
import heard.shared.CannotStart;
import heard.shared.Language;
import java.nio.file.Files;
import java.nio.file.Path;

/** Looks through the file of an import before anything is started for it. */
public final class ImportFile {
    private ImportFile() {}

    /** Throws CannotStart, with the line, when it cannot be read to its end. */
    public static void demand(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new CannotStart(path + " cannot be read: name a CSV file of answers with --import FILE.");
        }
        try {
            var reading = new CsvReading();
            reading.each(reading.open(path), _ -> {});
        } catch (CsvNotReadable problem) {
            throw refusal(path, problem.problem().key(), problem.problem().messageArguments(), problem);
        }
    }

    static CannotStart refusal(Path path, String key, Object[] arguments, RuntimeException cause) {
        return new CannotStart(path + ": " + new Texts().get(Language.ENGLISH, key, arguments), cause);
    }
}
