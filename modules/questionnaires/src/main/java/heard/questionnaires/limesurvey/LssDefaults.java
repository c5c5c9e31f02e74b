package heard.questionnaires.limesurvey;

import heard.questionnaires.Question;
import heard.questionnaires.expressions.CelWriting;
import heard.questionnaires.importing.FormBuilding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in fields at first. */
final class LssDefaults {
    private final LssFile file;
    private final FormBuilding building;

    LssDefaults(LssFile file, FormBuilding building) {
        this.file = file;
        this.building = building;
    }

    /** The question with what stands in its field; what cannot stand there is reported. */
    Question applied(LssQuestion from, Question question) {
        var values = values(from);
        if (values.isEmpty()) return question;
        var cel = cel(from, question, values);
        var original = String.join(", ", values.values());
        var entry = building.report().condition(from.place(), original);
        if (cel == null) entry.leftOut("value", original, question.type().name());
        return cel == null ? question : question.withDetails(question.details().withValue(cel));
    }

    /** From the id of the subquestion, 0 for the question itself, to its value. */
    private Map<String, String> values(LssQuestion from) {
        var values = new HashMap<String, String>();
        for (var row : file.byId("defaultvalues", "qid").getOrDefault(from.id(), List.of())) {
            var id = LssFile.get(row, "dvid");
            var value = file.byId("defaultvalue_l10ns", "dvid").getOrDefault(id, List.of()).stream()
                    .map(each -> LssFile.get(each, "defaultvalue"))
                    .findFirst()
                    .orElse(LssFile.get(row, "defaultvalue"));
            if (!value.isBlank()) values.putIfAbsent(LssFile.get(row, "sqid"), value);
        }
        return values;
    }

    private static @Nullable String cel(LssQuestion from, Question question, Map<String, String> values) {
        var value = values.getOrDefault("0", "");
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT -> value.isEmpty() || value.contains("{") ? null : CelWriting.quoted(value);
            case NUMBER -> value.matches("-?\\d{1,15}(\\.\\d{1,6})?") ? value : null;
            case ONE_OF ->
                question.choice(value)
                        .map(choice -> CelWriting.quoted(choice.name()))
                        .orElse(null);
            case YES_NO_NOT_SURE -> value.equals("Y") ? "'yes'" : value.equals("N") ? "'no'" : null;
            case DATE -> value.matches("\\d{4}-\\d\\d-\\d\\d") ? "date('" + value + "')" : null;
            case MANY_OF -> many(from, values);
            default -> null;
        };
    }

    private static @Nullable String many(LssQuestion from, Map<String, String> values) {
        var picked = new ArrayList<String>();
        for (var option : from.subquestions(0)) {
            if ("Y".equals(values.get(option.id()))) picked.add(option.code());
        }
        if (picked.size() < values.size()) return null;
        return picked.stream().map(CelWriting::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
