package heard.questionnaires.importing;

import heard.questionnaires.exporting.QuestionnaireJson;
import heard.questionnaires.limesurvey.LimeSurveyReading;
import heard.questionnaires.surveyjs.SurveyJsReading;
import heard.questionnaires.table.TableReading;
import heard.questionnaires.xform.XFormReading;
import heard.questionnaires.xlsform.SheetRow;
import heard.questionnaires.xlsform.Spreadsheet;
import heard.questionnaires.xlsform.XlsFormReading;
import heard.shared.Language;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells by its content what a file is, and reads it. */
public final class FormReader {
    private static final int LARGEST = 10 << 20;
    /** Of a file of Heard's own, in which images and recordings may be. */
    static final int LARGEST_OF_OURS = 32 << 20;

    private FormReader() {}

    /** Throws {@link FormNotReadable}. */
    public static ImportedForm read(byte[] file, Language source) {
        if (file.length == 0) throw new FormNotReadable("empty");
        var isOurs = begins(file, '{') && file.length <= LARGEST_OF_OURS && QuestionnaireJson.isOne(file);
        if (file.length > LARGEST && !isOurs) throw new FormNotReadable("large", LARGEST >> 20);
        if (isOurs) return HeardReading.read(file);
        if (begins(file, 'P', 'K', 3, 4)) return zip(file, source);
        if (begins(file, 0xD0, 0xCF, 0x11, 0xE0)) return spreadsheet(file, source);
        var text = text(file);
        var first = text.stripLeading();
        if (first.startsWith("<")) return xml(file, source);
        if (first.startsWith("{")) return json(file, text, source);
        if (isList(first)) throw new FormNotReadable("json.pages");
        return table(text, source);
    }

    /** Whether it is a list in JSON, which no form is; a question may begin with a bracket. */
    private static boolean isList(String text) {
        try {
            return text.startsWith("[") && JsonMapper.shared().readTree(text).isArray();
        } catch (JacksonException e) {
            return false;
        }
    }

    private static ImportedForm json(byte[] file, String text, Language source) {
        return QuestionnaireJson.isOne(file)
                ? HeardReading.read(file)
                : SurveyJsReading.read(text, source, FormFormat.SURVEYJS);
    }

    private static ImportedForm zip(byte[] file, Language source) {
        OfficeDocuments.refuse(file);
        var archived = ResponseArchive.form(file, source);
        return archived == null ? spreadsheet(file, source).and(Macros.in(file)) : archived;
    }

    private static ImportedForm spreadsheet(byte[] file, Language source) {
        var spreadsheet = Spreadsheet.read(file);
        if (!spreadsheet.has("survey")) {
            for (var sheet : spreadsheet.headers().entrySet()) {
                if (TableReading.isOne(sheet.getValue())) return table(spreadsheet.rows(sheet.getKey()), source);
            }
        }
        return XlsFormReading.read(spreadsheet, source, FormFormat.XLSFORM);
    }

    private static ImportedForm table(List<SheetRow> rows, Language source) {
        var cells = new LinkedHashMap<Place, Map<String, String>>();
        rows.forEach(row -> cells.put(row.place(), row.cells()));
        return TableReading.read(cells, source);
    }

    private static ImportedForm xml(byte[] file, Language source) {
        var root = SecureXml.root(file);
        return switch (root.getLocalName()) {
            case "html" -> XFormReading.read(root, source, FormFormat.XFORM);
            case "document" -> LimeSurveyReading.read(file, source, FormFormat.LIMESURVEY);
            default -> throw new FormNotReadable("root", root.getNodeName());
        };
    }

    private static ImportedForm table(String text, Language source) {
        if (text.chars().anyMatch(sign -> sign < ' ' && sign != '\n' && sign != '\r' && sign != '\t')) {
            throw new FormNotReadable("type");
        }
        return TableReading.read(CsvTable.rows(text), source);
    }

    private static String text(byte[] file) {
        var from = begins(file, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        var bytes = ByteBuffer.wrap(file, from, file.length - from);
        if (begins(file, 0xFF, 0xFE) || begins(file, 0xFE, 0xFF))
            return StandardCharsets.UTF_16.decode(bytes).toString();
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            return Charset.forName("windows-1252").decode(ByteBuffer.wrap(file)).toString();
        }
    }

    private static boolean begins(byte[] file, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (file.length <= i || (file[i] & 0xFF) != bytes[i]) return false;
        }
        return true;
    }
}
