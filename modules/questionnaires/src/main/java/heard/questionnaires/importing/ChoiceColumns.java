package heard.questionnaires.importing;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.expressions.Variable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What choices say in columns of their own, and how filters call these. */
public final class ChoiceColumns {
    private static final Set<String> RESERVED = Set.of(
            "in",
            "true",
            "false",
            "null",
            "as",
            "break",
            "const",
            "continue",
            "else",
            "for",
            "function",
            "if",
            "import",
            "let",
            "loop",
            "package",
            "namespace",
            "return",
            "var",
            "void",
            "while");

    private ChoiceColumns() {}

    /** The name itself where conditions can use it, else one like it. */
    public static String like(String column) {
        var plain = column.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return plain.matches("[a-z]\\w*") && !RESERVED.contains(plain) ? plain : "c_" + plain;
    }

    /** What expressions may look at; empty where no choice has such a column. */
    static Optional<Variable> variable(Question question, String column) {
        if (column.equals(Choice.NAME)) {
            return Optional.of(Variable.column(Choice.NAME, true, Variables.choices(question)));
        }
        var name = like(column);
        if (!question.columns().contains(name)) return Optional.empty();
        var isSaidByAll =
                question.offering().stream().noneMatch(choice -> choice.in(name).isEmpty());
        return Optional.of(Variable.column(name, isSaidByAll, Map.of()));
    }
}
