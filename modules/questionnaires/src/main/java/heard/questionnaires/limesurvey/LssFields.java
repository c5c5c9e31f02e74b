package heard.questionnaires.limesurvey;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the fields of a survey's table of responses belong: which column of ours each fills. A column is called as the
 * question, {@code question.row} for one row of a grid, and {@code question.words} for what was written to "other".
 */
final class LssFields {
    private static final String OTHER = "other";

    /** What a field does to its column. */
    enum How {
        /** It holds the value. */
        VALUE,
        /** It tells whether a choice was taken. */
        PICK,
        /** It holds a choice, in the order of the fields. */
        PLACE,
        /** It holds what was written to "other", which is taken when something was. */
        PICKED_WORDS
    }

    /**
     * One field.
     *
     * @param choice that a PICK is about; empty for others
     * @param values from what LimeSurvey stores to the name that the choice has here, where the two differ
     */
    record Field(String column, How how, String choice, Map<String, String> values) {}

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, String> codes = new LinkedHashMap<>();

    /** A question that the survey has, whatever becomes of it. */
    void named(LssQuestion from) {
        codes.put(from.field(), from.code());
    }

    /** Those of a question that became one question here. */
    void question(LssQuestion from, Question question) {
        switch (question.type()) {
            case INFORMATION, CALCULATED, FILE, PHOTO, AUDIO, HIDDEN, CONTACT, GRID, STATEMENTS -> {}
            case MANY_OF -> many(from, question);
            case RANKING -> {
                for (int place = 1; place <= question.choices().size(); place++)
                    put(from.field() + place, question.name(), How.PLACE, "", Map.of());
            }
            default -> {
                put(from.field(), question.name(), How.VALUE, "", values(question));
                if (from.hasOther()) words(from.field() + OTHER, question, How.VALUE);
            }
        }
    }

    private void many(LssQuestion from, Question question) {
        for (var option : from.subquestions(0))
            put(from.field() + option.code(), question.name(), How.PICK, option.code(), Map.of());
        if (from.hasOther()) words(from.field() + OTHER, question, How.PICKED_WORDS);
    }

    private static Map<String, String> values(Question question) {
        if (question.type() == QuestionType.YES_NO_NOT_SURE) return Map.of("Y", "yes", "N", "no");
        return question.worded()
                .map(Choice::name)
                .map(other -> Map.of("-oth-", other))
                .orElse(Map.of());
    }

    private void words(String field, Question question, How how) {
        put(field, question.name() + ".words", how, OTHER, Map.of());
    }

    /** A part that became a question of its own. */
    void part(LssQuestion from, String part, String question) {
        put(from.field() + part, question, How.VALUE, "", Map.of());
    }

    /** A row of a grid. */
    void row(LssQuestion from, String part, Question grid, String row) {
        put(from.field() + part, grid.name() + "." + row, How.VALUE, "", Map.of());
    }

    /** A cell of a grid of boxes to tick. */
    void cell(LssQuestion from, String part, Question grid, String row, String choice) {
        put(from.field() + part, grid.name() + "." + row, How.PICK, choice, Map.of());
    }

    private void put(String field, String column, How how, String choice, Map<String, String> values) {
        fields.putIfAbsent(field, new Field(column, how, choice, values));
    }

    /** What a field of the table does; empty when it fills no column. */
    Optional<Field> of(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** The code of the question that the field belongs to, with the part behind it; empty when it belongs to none. */
    String code(String field) {
        return codes.entrySet().stream()
                .filter(each -> field.startsWith(each.getKey()))
                .max(Comparator.comparingInt(each -> each.getKey().length()))
                .map(each -> each.getValue() + field.substring(each.getKey().length()))
                .orElse("");
    }

    /** The columns of those fields, each once. */
    List<String> columns(List<String> of) {
        return of.stream()
                .flatMap(field -> of(field).stream())
                .map(Field::column)
                .distinct()
                .toList();
    }
}
