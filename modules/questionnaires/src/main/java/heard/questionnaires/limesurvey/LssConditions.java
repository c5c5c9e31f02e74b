package heard.questionnaires.limesurvey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When a question is asked. LimeSurvey writes what was clicked together both as rows of {@code conditions} and as an
 * expression; old files have the rows alone.
 */
final class LssConditions {
    private final LssFile file;

    LssConditions(LssFile file) {
        this.file = file;
    }

    /** As an expression; empty when it is always asked. */
    String of(LssQuestion question) {
        var relevance = LssFile.get(question.row(), "relevance").strip();
        if (!relevance.isEmpty() && !relevance.equals("1")) return relevance;
        var scenarios = new LinkedHashMap<String, Map<String, List<String>>>();
        for (var row : file.byId("conditions", "qid").getOrDefault(question.id(), List.of())) {
            scenarios
                    .computeIfAbsent(LssFile.get(row, "scenario"), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(LssFile.get(row, "cqid"), _ -> new ArrayList<>())
                    .add(comparison(row));
        }
        return scenarios.values().stream().map(LssConditions::scenario).collect(Collectors.joining(" or "));
    }

    /** Those about the same question are alternatives, all others are demanded together. */
    private static String scenario(Map<String, List<String>> byQuestion) {
        return byQuestion.values().stream()
                .map(each -> "(" + String.join(" or ", each) + ")")
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    private String comparison(Map<String, String> row) {
        var field = LssFile.get(row, "cfieldname");
        var method = LssFile.get(row, "method").strip();
        var value = LssFile.get(row, "value");
        var isPicked = file.byId("questions", "qid").getOrDefault(LssFile.get(row, "cqid"), List.of()).stream()
                .anyMatch(each -> LssFile.get(each, "type").matches("[MP]"));
        if (isPicked && !field.startsWith("+")) {
            return "%s%s %s 'Y'".formatted(field, value, method.isEmpty() ? "==" : method);
        }
        var name = field.startsWith("+") ? field.substring(1) : field;
        if (value.isBlank()) return (method.equals("!=") ? "!" : "") + "is_empty(" + name + ")";
        if (method.equals("RX")) return "regexMatch('/%s/', %s)".formatted(value.replace("'", "\\'"), name);
        var other =
                value.matches("@.+@") ? value.substring(1, value.length() - 1) : "'" + value.replace("'", "\\'") + "'";
        return "%s %s %s".formatted(name, method.isEmpty() ? "==" : method, other);
    }
}
