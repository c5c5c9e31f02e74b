package heard.questionnaires.limesurvey;

import heard.questionnaires.importing.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A question of a survey, with all that belongs to it.
 *
 * @param row of the table {@code questions}
 * @param attributes from the name to the value; that in the first language where there are several
 */
record LssQuestion(
        Map<String, String> row,
        Map<String, String> text,
        Map<String, String> help,
        Map<String, String> attributes,
        List<Option> subquestions,
        List<Option> answers) {

    /**
     * A subquestion or an answer.
     *
     * @param scale 0 or 1: rows or columns, the first scale or the second
     * @param relevance when it is offered; empty: always
     */
    record Option(String id, String code, int scale, Map<String, String> text, String relevance) {}

    static LssQuestion of(LssFile file, Map<String, String> row) {
        var id = LssFile.get(row, "qid");
        var attributes = new HashMap<String, String>();
        for (var each : file.byId("question_attributes", "qid").getOrDefault(id, List.of())) {
            var value = LssFile.get(each, "value").strip();
            if (!value.isEmpty()) attributes.putIfAbsent(LssFile.get(each, "attribute"), value);
        }
        return new LssQuestion(
                row,
                file.texts("questions", "question_l10ns", "qid", id, "question"),
                file.texts("questions", "question_l10ns", "qid", id, "help"),
                attributes,
                subquestions(file, id),
                answers(file, id));
    }

    private static List<Option> subquestions(LssFile file, String id) {
        var found = new ArrayList<Map<String, String>>();
        for (var table : List.of("subquestions", "questions")) {
            found.addAll(file.byId(table, "parent_qid").getOrDefault(id, List.of()));
        }
        var options = new HashMap<String, Option>();
        var order = new HashMap<String, Integer>();
        for (var row : found) {
            var own = LssFile.get(row, "qid");
            order.putIfAbsent(own, LssFile.number(row, "question_order"));
            options.computeIfAbsent(own, _ -> {
                var texts = file.texts("subquestions", "question_l10ns", "qid", own, "question");
                var relevance = LssFile.get(row, "relevance").strip();
                return new Option(
                        own,
                        LssFile.get(row, "title"),
                        LssFile.number(row, "scale_id"),
                        texts,
                        relevance.equals("1") ? "" : relevance);
            });
        }
        return options.values().stream()
                .sorted(Comparator.comparingInt(Option::scale)
                        .thenComparingInt(each -> order.getOrDefault(each.id(), 0))
                        .thenComparing(Option::id))
                .toList();
    }

    private static List<Option> answers(LssFile file, String id) {
        var rows = file.byId("answers", "qid").getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingInt(row -> LssFile.number(row, "sortorder")))
                .toList();
        var options = new ArrayList<Option>();
        for (var row : rows) {
            var code = LssFile.get(row, "code");
            var scale = LssFile.number(row, "scale_id");
            var texts = new HashMap<String, String>();
            if (row.containsKey("aid")) {
                texts.putAll(file.texts("-", "answer_l10ns", "aid", LssFile.get(row, "aid"), "answer"));
            }
            rows.stream()
                    .filter(each -> LssFile.get(each, "code").equals(code) && LssFile.number(each, "scale_id") == scale)
                    .filter(each -> !LssFile.get(each, "answer").isBlank())
                    .forEach(each -> texts.putIfAbsent(LssFile.get(each, "language"), LssFile.get(each, "answer")));
            var isKnown = options.stream().anyMatch(each -> each.code().equals(code) && each.scale() == scale);
            if (!isKnown) options.add(new Option(LssFile.get(row, "aid"), code, scale, texts, ""));
        }
        return List.copyOf(options);
    }

    String id() {
        return LssFile.get(row, "qid");
    }

    String code() {
        return LssFile.get(row, "title");
    }

    String type() {
        return LssFile.get(row, "type");
    }

    /** As SGQA codes begin: survey, group, question. */
    String field() {
        return LssFile.get(row, "sid") + "X" + LssFile.get(row, "gid") + "X" + id();
    }

    boolean hasOther() {
        return LssFile.get(row, "other").equals("Y");
    }

    boolean isOn(String attribute) {
        return "1".equals(attributes.get(attribute)) || "Y".equals(attributes.get(attribute));
    }

    String attribute(String name) {
        return attributes.getOrDefault(name, "");
    }

    List<Option> subquestions(int scale) {
        return subquestions.stream().filter(each -> each.scale() == scale).toList();
    }

    List<Option> answers(int scale) {
        return answers.stream().filter(each -> each.scale() == scale).toList();
    }

    Place place() {
        return Place.of("qid " + id(), code());
    }
}
