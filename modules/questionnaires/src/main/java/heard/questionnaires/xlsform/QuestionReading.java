package heard.questionnaires.xlsform;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.Scale;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one row of the sheet {@code survey} as a question, without its conditions. */
final class QuestionReading {
    private static final Set<String> CARRIED = Set.of(
            "type",
            "name",
            "label",
            "hint",
            "required",
            "relevant",
            "relevance",
            "constraint",
            "constraint_message",
            "bind",
            "parameters",
            "appearance",
            "readonly",
            "read_only");
    private static final Set<String> YES = Set.of("yes", "true", "true()", "1");
    private static final Set<String> NO = Set.of("", "no", "false", "false()", "0");
    private static final Pattern PARAMETER = Pattern.compile("(start|end|step)\\s*=\\s*(-?\\d+(?:\\.\\d+)?)");

    private final ChoiceLists lists;
    private final FormLanguages languages;
    private final ImportReport report;
    private final Set<String> names = new HashSet<>();

    QuestionReading(ChoiceLists lists, FormLanguages languages, ImportReport report) {
        this.lists = lists;
        this.languages = languages;
        this.report = report;
    }

    /** Empty when the row cannot be a question here, which is reported. */
    Optional<Question> read(SheetRow row) {
        var type = FormType.of(row.get("type"));
        if (row.get("name").isEmpty()) {
            report.error(row, "name.missing");
            return Optional.empty();
        }
        return switch (type.word()) {
            case "note", "trigger", "acknowledge" -> information(row, type);
            case "text" -> text(row);
            case "integer", "int" ->
                Optional.of(asked(row, QuestionType.NUMBER).withConstraint("whole(this)", message(row)));
            case "decimal" -> Optional.of(asked(row, QuestionType.NUMBER));
            case "date" -> Optional.of(asked(row, QuestionType.DATE));
            case "range" -> Optional.of(range(row));
            case "select_one" -> choosing(row, type, QuestionType.ONE_OF);
            case "select_multiple" -> choosing(row, type, QuestionType.MANY_OF);
            default -> leftOut(row);
        };
    }

    private Optional<Question> leftOut(SheetRow row) {
        report.leftOut(row, "type", row.get("type"));
        return Optional.empty();
    }

    private Optional<Question> information(SheetRow row, FormType type) {
        if (!type.word().equals("note")) report.changed(row, "trigger");
        return Optional.of(asked(row, QuestionType.INFORMATION).withRequired(false));
    }

    private Optional<Question> text(SheetRow row) {
        if (YES.contains(row.get("read_only", "readonly").toLowerCase(Locale.ROOT))) {
            report.changed(row, "read.only");
            return Optional.of(asked(row, QuestionType.INFORMATION).withRequired(false));
        }
        var isLong = row.get("appearance").contains("multiline");
        return Optional.of(asked(row, isLong ? QuestionType.LONG_TEXT : QuestionType.SHORT_TEXT));
    }

    private Optional<Question> choosing(SheetRow row, FormType type, QuestionType wanted) {
        var list = lists.list(type.list());
        if (list.isEmpty()) {
            report.error(row, "choice.list", type.list());
            return Optional.empty();
        }
        var choices = new ArrayList<>(list.get());
        if (type.orOther()) {
            report.changed(row, "or.other");
            choices.add(new Choice("other", languages.text(Map.of("", "Other"), row, report)));
        }
        return Optional.of(YesNo.recognised(row, asked(row, wanted).withChoices(choices), report));
    }

    private Question range(SheetRow row) {
        var from = parameter(row, "start", 1);
        var to = parameter(row, "end", 10);
        var isScale =
                parameter(row, "step", 1) == 1 && from == Math.rint(from) && to == Math.rint(to) && to - from <= 10;
        if (isScale && from < to) {
            var scale = new Scale((int) from, (int) to, LocalizedText.NONE, LocalizedText.NONE);
            return asked(row, QuestionType.SCALE).withScale(scale);
        }
        report.changed(row, "range", row.get("parameters"));
        var within = "this >= %s && this <= %s".formatted(plain(from), plain(to));
        return asked(row, QuestionType.NUMBER).withConstraint(within, message(row));
    }

    private static String plain(double number) {
        return java.math.BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    private static double parameter(SheetRow row, String name, double otherwise) {
        return PARAMETER
                .matcher(row.get("parameters"))
                .results()
                .filter(result -> result.group(1).equals(name))
                .mapToDouble(result -> Double.parseDouble(result.group(2)))
                .findFirst()
                .orElse(otherwise);
    }

    private Question asked(SheetRow row, QuestionType type) {
        columns(row, type);
        var label = languages.text(row.localized("label"), row, report);
        if (label.isEmpty()) report.changed(row, "label", row.get("name"));
        var shown = label.isEmpty() ? languages.text(Map.of("", row.get("name")), row, report) : label;
        return Question.of(name(row), type, shown)
                .withHint(languages.text(row.localized("hint"), row, report))
                .withRequired(isRequired(row));
    }

    private LocalizedText message(SheetRow row) {
        return languages.text(row.localized("constraint_message"), row, report);
    }

    private boolean isRequired(SheetRow row) {
        var required = row.get("required").toLowerCase(Locale.ROOT);
        if (!YES.contains(required) && !NO.contains(required)) report.changed(row, "required", row.get("required"));
        return YES.contains(required);
    }

    private String name(SheetRow row) {
        var original = row.get("name");
        var plain = original.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[^A-Za-z])", "q");
        if (!QuestionnaireChecks.isName(plain)) plain = "q_" + plain.substring(0, Math.min(50, plain.length()));
        var name = plain;
        for (int next = 2; !names.add(name); next++) name = plain + "_" + next;
        if (!name.equals(original)) report.changed(row, "name", original, name);
        return name;
    }

    /** Says what of the row has no counterpart. */
    private void columns(SheetRow row, QuestionType type) {
        row.cells().forEach((column, text) -> {
            if (!CARRIED.contains(column.split("::", 2)[0])) report.changed(row, "column", column, text);
        });
        for (var word : List.of(row.get("appearance").split("\\s+"))) {
            var isKept = word.isEmpty() || word.equals("multiline") && type == QuestionType.LONG_TEXT;
            if (!isKept) report.changed(row, "appearance", word);
        }
    }
}
