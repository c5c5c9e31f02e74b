package heard.questionnaires.importing;

import heard.look.Texts;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportLine.Thing;
import heard.shared.Language;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/** The dry run of an import from the command line: a line for each thing that does not come over as it is, and a sum. */
public final class FormCheck {
    private final PrintStream out;
    private final PrintStream problems;
    private final Texts texts = new Texts();
    private final LineWording wording = new LineWording(this::text);

    FormCheck(PrintStream out, PrintStream problems) {
        this.out = out;
        this.problems = problems;
    }

    /** Ends with 0 when every file could be read, otherwise with 1. */
    public static void main(String[] files) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var problems = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(new FormCheck(out, problems).check(List.of(files)) ? 0 : 1);
    }

    /** Whether all could be read; a file that cannot does not keep the others from it. */
    boolean check(List<String> files) {
        if (files.isEmpty()) problems.println(text("questionnaires.import.usage"));
        var all = !files.isEmpty();
        for (var file : files) {
            if (files.size() > 1) out.println(file);
            all &= check(file);
        }
        return all;
    }

    private boolean check(String file) {
        try {
            print(FormReader.read(Files.readAllBytes(Path.of(file)), Language.ENGLISH));
            return true;
        } catch (FormNotReadable e) {
            return refused(file, text(e.key(), e.arguments().toArray()));
        } catch (IOException | InvalidPathException e) {
            return refused(file, text("questionnaires.import.file.missing"));
        }
    }

    private boolean refused(String file, String why) {
        problems.println(text("questionnaires.import.refused", file, why));
        return false;
    }

    private void print(ImportedForm form) {
        for (var line : form.noted()) out.println(wording.line(line));
        out.println(text(
                "questionnaires.import.closing",
                plain(form.count(Thing.QUESTION)),
                plain(form.count(Thing.CONDITION)),
                plain(form.count(Thing.TEXT)),
                plain(form.questionnaire().languages().size()),
                plain(form.count(Outcome.CARRIED)),
                plain(form.count(Outcome.CHANGED)),
                plain(form.count(Outcome.LEFT_OUT) + form.count(Outcome.ERROR))));
    }

    /** Without the marks that group digits, for programs that read it. */
    private static String plain(long number) {
        return String.valueOf(number);
    }

    private String text(String key, Object... arguments) {
        return texts.get(Language.ENGLISH, key, arguments);
    }
}
