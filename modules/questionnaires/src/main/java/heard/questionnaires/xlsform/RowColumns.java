package heard.questionnaires.xlsform;

import heard.questionnaires.QuestionType;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportReport.Entry;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says what of a row has no counterpart. */
final class RowColumns {
    private static final Set<String> CARRIED = Set.of(
            "~path",
            "type",
            "name",
            "label",
            "hint",
            "required",
            "relevant",
            "relevance",
            "constraint",
            "constraint_message",
            "calculation",
            "calculate",
            "default",
            "bind",
            "parameters",
            "appearance",
            "readonly",
            "read_only");
    private static final Set<String> TEXTS =
            Set.of("guidance_hint", "required_message", "requiredmsg", "relevant_message", "note");
    private static final Set<String> MEDIA = Set.of("media", "image", "audio", "video", "big_image");
    private static final Set<String> CONDITIONS = Set.of("choice_filter", "trigger");

    private RowColumns() {}

    static void report(SheetRow row, QuestionType type, Entry entry, FormBuilding building) {
        row.cells().forEach((column, text) -> {
            var name = column.split("::", 2)[0];
            if (CARRIED.contains(name) || name.equals("choice_filter") && type.hasChoices()) return;
            if (TEXTS.contains(name))
                building.texts().leftOut(row.place(), row.get("name"), Map.of("", text), "text.none");
            else if (MEDIA.contains(name)) entry.changed("media", column, text);
            else if (CONDITIONS.contains(name)) {
                building.report()
                        .condition(row.place(), text)
                        .leftOut(name.equals("trigger") ? "trigger.column" : "choice.filter", text);
            } else entry.changed("column", column, text);
        });
        for (var word : List.of(row.get("appearance").split("\\s+"))) {
            if (!word.isEmpty() && !isKept(word, type)) {
                building.report().gather(Outcome.CHANGED, row.place(), "appearance", word);
            }
        }
    }

    private static boolean isKept(String word, QuestionType type) {
        return switch (word) {
            case "multiline" -> type == QuestionType.LONG_TEXT;
            case "month-year" -> type == QuestionType.MONTH;
            case "year" -> type == QuestionType.YEAR;
            default -> false;
        };
    }
}
