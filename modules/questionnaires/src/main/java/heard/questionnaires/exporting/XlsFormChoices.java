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

    /** Columns that mean something of their own there. */
    private static final Set<String> THEIRS =
            Set.of("list_name", "value", "label", "image", "audio", "video", "media", "hint", "order", "geometry");

    private final FormNames names;
    private final ExportNotes notes;
    private final Map<List<Choice>, String> lists = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    XlsFormChoices(FormNames names, ExportNotes notes) {
        this.names = names;
        this.notes = notes;
    }

    /** How a column of choices is headed there. */
    static String header(String column) {
        return THEIRS.contains(column) ? "c_" + column : column;
    }

    /** From now on the choices of the question are called as the form can call them. */
    void name(Question question, List<Choice> choices) {
        var used = new HashSet<String>();
        for (var choice : choices) {
            var name = unlike(used, choice.name().replaceAll(UNFIT, "_"));
            if (name.equals(choice.name())) continue;
            names.rename(question.name(), choice.name(), name);
            notes.add(question.name(), "choice.name", choice.name(), name);
        }
    }

    /**
     * The name of the list that has these choices, which have names.
     *
     * @param columns those that a filter looks at
     */
    String list(Question question, List<Choice> choices, Set<String> columns) {
        var seen = names.seenFrom(question);
        var named = new ArrayList<Choice>();
        for (var choice : choices) {
            var written = new Choice(seen.choice(question.name(), choice.name()), choice.label());
            for (var column : columns) {
                if (!column.equals(Choice.NAME)) {
                    written = written.with(header(column), seen.said(column, choice.in(column)));
                }
            }
            named.add(written);
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
            row.putAll(choice.columns());
            rows.add(row);
        }));
        return rows;
    }
}
