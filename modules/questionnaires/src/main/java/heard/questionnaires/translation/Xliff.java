package heard.questionnaires.translation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireText;
import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.core.Note;
import net.sf.okapi.lib.xliff2.core.StartFileData;
import net.sf.okapi.lib.xliff2.core.StartXliffData;
import net.sf.okapi.lib.xliff2.core.TargetState;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import net.sf.okapi.lib.xliff2.reader.XLIFFReaderException;
import net.sf.okapi.lib.xliff2.writer.XLIFFWriter;

/** The texts of a questionnaire as XLIFF 2.1 (OASIS, 2018), which translators' programs read and write. */
public final class Xliff {
    private static final String VERSION = "2.1";
    private static final String NO_CONTROLS = "[\\p{Cc}&&[^\\n\\t]]";

    private Xliff() {}

    /**
     * Writes a file.
     *
     * @param note what a translator reads beside a text
     */
    public static byte[] write(Questionnaire questionnaire, Language target, Function<QuestionnaireText, String> note) {
        var written = new StringWriter();
        try (var writer = new XLIFFWriter()) {
            writer.setUseIndentation(true);
            writer.create(written, questionnaire.source().tag(), target.tag());
            writer.writeStartDocument(head(questionnaire.source(), target), null);
            writer.writeStartFile(new StartFileData("questionnaire"));
            int number = 0;
            for (var text : Translating.texts(questionnaire)) {
                writer.writeUnit(unit("t" + ++number, text, questionnaire.source(), target, note.apply(text)));
            }
            writer.writeEndFile();
            writer.writeEndDocument();
        }
        return written.toString().getBytes(UTF_8);
    }

    /** Reads a file; throws {@link TranslationFileNotReadable}. */
    public static TranslatedFile read(byte[] file) {
        if (new String(file, ISO_8859_1).replace("\0", "").contains("<!DOCTYPE")) {
            throw new TranslationFileNotReadable("doctype");
        }
        try (var reader = new XLIFFReader()) {
            return read(reader, file);
        } catch (XLIFFReaderException e) {
            throw new TranslationFileNotReadable("xliff", reason(e));
        } catch (XLIFFException | IllegalArgumentException e) {
            throw new TranslationFileNotReadable("xliff", reason(e));
        }
    }

    private static TranslatedFile read(XLIFFReader reader, byte[] file) {
        reader.open(new ByteArrayInputStream(file));
        var texts = new ArrayList<TranslatedText>();
        Optional<Language> target = Optional.empty();
        while (reader.hasNext()) {
            var event = reader.next();
            if (event.isStartXliff()) {
                target = Optional.ofNullable(event.getStartXliffData().getTargetLanguage())
                        .map(Language::new);
            } else if (event.isUnit()) {
                var unit = event.getUnit();
                var name = unit.getName() == null ? unit.getId() : unit.getName();
                texts.add(new TranslatedText(name, unit.getPlainText(false, false), unit.getPlainText(true, false)));
            }
        }
        return new TranslatedFile(target.map(Set::of).orElse(Set.of()), texts);
    }

    private static StartXliffData head(Language source, Language target) {
        var head = new StartXliffData(VERSION);
        head.setSourceLanguage(source.tag());
        head.setTargetLanguage(target.tag());
        return head;
    }

    private static Unit unit(String id, QuestionnaireText text, Language source, Language target, String note) {
        var unit = new Unit(id);
        unit.setName(text.id());
        unit.addNote(new Note(note));
        var segment = unit.appendSegment();
        segment.setPreserveWS(true);
        segment.setSource(text.text().in(source).replaceAll(NO_CONTROLS, ""));
        if (text.text().has(target)) {
            segment.setTarget(text.text().in(target).replaceAll(NO_CONTROLS, ""));
            segment.setState(TargetState.TRANSLATED);
        }
        return unit;
    }

    private static String reason(Exception e) {
        var reason = e.getMessage();
        return reason == null
                ? e.getClass().getSimpleName()
                : reason.lines().findFirst().orElse("");
    }
}
