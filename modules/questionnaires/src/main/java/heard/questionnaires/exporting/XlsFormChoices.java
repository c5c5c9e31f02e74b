package heard.questionnaires.exporting;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of the sheet {@code choices}; the same choices stand there once. */
final class XlsFormChoices {
    private static final String UNFIT = "[\\s'\"]+";

    private final FormNames names;
    private final ExportNotes notes;
    private final Map<List<Choice>, String> lists = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    XlsFormChoices(FormNames names, ExportNotes notes) {
        this.names = names;
        this.notes = notes;
    }

    /** The name of the list that has these choices. */
    String list(Question question, List<Choice> choices) {
        var named = new ArrayList<Choice>();
        var used = new HashSet<String>();
        for (var choice : choices) {
            var name = unlike(used, choice.name().replaceAll(UNFIT, "_"));
            if (!name.equals(choice.name())) {
                names.rename(question.name(), choice.name(), name);
                notes.add(question.name(), "choice.name", choice.name(), name);
            }
            named.add(new Choice(name, choice.label()));
        }
        return lists.computeIfAbsent(named, _ -> unlike(taken, question.name()));
    }

    private static String unlike(Set<String> taken, String wanted) {
        var name = wanted;
        for (int next = 2; !taken.add(name); next++) name = wanted + "_" + next;
        return name;
    }

    List<Map<String, String>> rows(XlsFormTexts texts) {
        var rows = new ArrayList<Map<String, String>>();
        lists.forEach((choices, list) -> choices.forEach(choice -> {
            var row = new LinkedHashMap<String, String>();
            row.put("list_name", list);
            row.put("name", choice.name());
            row.putAll(texts.columns("label", choice.label()));
            rows.add(row);
        }));
        return rows;
    }
}
