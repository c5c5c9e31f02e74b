package heard.questionnaires.limesurvey;

import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.importing.FormBuilding;
import heard.questionnaires.importing.ImportLine.Outcome;
import heard.questionnaires.importing.ImportReport.Entry;
import heard.questionnaires.importing.Pending;
import heard.questionnaires.importing.Place;
import heard.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Settings of questions: limits, order, exclusive choices. What only changes the looks is said in one note. */
final class LssAttributes {
    private static final Set<String> CARRIED = Set.of(
            "max_num_value_n",
            "min_num_value_n",
            "num_value_int_only",
            "numbers_only",
            "maximum_chars",
            "min_answers",
            "max_answers",
            "max_subquestions",
            "random_order",
            "answer_order",
            "subquestion_order",
            "exclude_all_others",
            "other_replace_text",
            "equation",
            "suffix",
            "date_min",
            "date_max",
            "dualscale_headerA",
            "dualscale_headerB",
            "multiflexible_checkbox",
            "multiflexible_max",
            "multiflexible_min",
            "multiflexible_step",
            "em_validation_q",
            "em_validation_q_tip",
            "array_filter",
            "array_filter_exclude",
            "hidden");
    private static final Set<String> AS_USUAL =
            Set.of("", "0", "N", "default", "normal", "end", "|", "f1ae", "right", "left", "12");

    private static final Set<String> LOOKS = Set.of(
            "time_limit_action",
            "display_columns",
            "assessment_value",
            "value_range_allows_missing",
            "samechoiceheight",
            "samelistheight",
            "showpopups",
            "dropdown_dates_minute_step",
            "hide_tip",
            "input_boxes",
            "display_rows",
            "text_input_width",
            "text_input_columns",
            "label_input_columns",
            "use_dropdown",
            "dropdown_dates",
            "dropdown_size",
            "dropdown_prefix",
            "category_separator",
            "answer_width",
            "repeat_headings",
            "show_totals",
            "show_grand_total",
            "cssclass",
            "page_break",
            "public_statistics",
            "printable_help",
            "prefix",
            "alphasort",
            "date_format",
            "statistics_graphtype");

    private final FormBuilding building;

    LssAttributes(FormBuilding building) {
        this.building = building;
    }

    void report(LssQuestion from, Entry entry) {
        var others = new TreeMap<String, String>();
        from.attributes().forEach((name, value) -> {
            var isLook = LOOKS.contains(name)
                    || name.startsWith("location_")
                    || name.startsWith("statistics_")
                    || name.startsWith("slider_")
                    || name.startsWith("commented_checkbox");
            if (CARRIED.contains(name) || AS_USUAL.contains(value)) return;
            if (isLook) building.report().gather(Outcome.CHANGED, Place.whole(""), "looks", name);
            else others.put(name, value);
        });
        if (!others.isEmpty()) entry.changed("attributes", others.toString().replaceAll("[{}]", ""));
        if (from.isOn("hidden") && !from.type().equals("*")) entry.changed("hidden");
    }

    boolean isExclusive(LssQuestion from, String code) {
        return List.of(from.attribute("exclude_all_others").split("[;,]")).contains(code);
    }

    Question applied(LssQuestion from, Question question, Entry entry) {
        var result = LssTypes.shuffled(from, question);
        var limits = limits(from, result.type(), entry);
        if (result.type() == QuestionType.SHORT_TEXT && from.isOn("numbers_only"))
            result = result.withType(QuestionType.NUMBER);
        if (result.type() == QuestionType.NUMBER && from.isOn("num_value_int_only")) {
            result = result.withConstraint("whole(this)", LocalizedText.NONE);
        }
        if (result.type() == QuestionType.DATE) result = dated(from, result);
        return result.withDetails(result.details().withLimits(limits));
    }

    private Limits limits(LssQuestion from, QuestionType type, Entry entry) {
        return switch (type) {
            case NUMBER -> suffixed(from, bounds(from, "min_num_value_n", "max_num_value_n", entry));
            case SHORT_TEXT, LONG_TEXT -> bounds(from, "", "maximum_chars", entry);
            case MANY_OF -> bounds(from, "min_answers", "max_answers", entry);
            case RANKING -> bounds(from, "min_answers", columns(from), entry);
            default -> Limits.NONE;
        };
    }

    /** Where it does not say how many may be ranked, there may be columns for so many alone. */
    private static String columns(LssQuestion from) {
        return from.attribute("max_answers").isEmpty() ? "max_subquestions" : "max_answers";
    }

    private Limits suffixed(LssQuestion from, Limits limits) {
        var suffix = from.attribute("suffix");
        return suffix.isEmpty()
                ? limits
                : limits.withUnit(LocalizedText.of(building.texts().source(), suffix));
    }

    private Limits bounds(LssQuestion from, String least, String most, Entry entry) {
        return Limits.NONE.withLeast(number(from, least, entry)).withMost(number(from, most, entry));
    }

    private static @Nullable BigDecimal number(LssQuestion from, String attribute, Entry entry) {
        var value = from.attribute(attribute);
        if (value.isEmpty()) return null;
        if (value.matches("-?\\d{1,15}(\\.\\d{1,6})?")) return new BigDecimal(value);
        entry.changed("attributes", attribute + "=" + value);
        return null;
    }

    private Question dated(LssQuestion from, Question question) {
        var demanded = new ArrayList<String>();
        for (var bound : List.of("date_min", "date_max")) {
            var value = from.attribute(bound);
            if (value.isEmpty()) continue;
            var condition = building.report().condition(from.place(), bound + " = " + value);
            var sign = bound.equals("date_min") ? "this >= " : "this <= ";
            if (value.matches("\\d{4}-\\d\\d-\\d\\d")) demanded.add(sign + "date('" + value + "')");
            else if (value.matches("(?i)today|now|\\{?\\(?date\\(['\"]y-m-d['\"]\\)\\)?}?"))
                demanded.add(sign + "today");
            else condition.leftOut("constraint", value, value);
        }
        return demanded.isEmpty()
                ? question
                : question.withConstraint(String.join(" && ", demanded), LocalizedText.NONE);
    }

    /** Equations that an answer must satisfy. */
    List<Pending> constraints(LssQuestion from) {
        var equation = from.attribute("em_validation_q");
        if (equation.isEmpty()) return List.of();
        var entry = building.report().condition(from.place(), equation);
        var tip = from.attribute("em_validation_q_tip");
        var message = tip.isEmpty()
                ? LocalizedText.NONE
                : building.texts().text(from.place(), "em_validation_q_tip", Map.of("", tip));
        return List.of(Pending.of(Pending.Role.CONSTRAINT, equation, entry)
                .withMessage(message)
                .withReferences(name ->
                        LssReferences.isOwn(name) || LssReferences.plain(name).equals(from.code())
                                ? FormBuilding.SELF
                                : LssReferences.plain(name)));
    }
}
