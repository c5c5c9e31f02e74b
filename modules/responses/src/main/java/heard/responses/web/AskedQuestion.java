package heard.responses.web;

import heard.questionnaires.Answer;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page asks it.
 *
 * @param form what stands in its fields, by field name
 * @param problem what is wrong with it; null: nothing
 */
record AskedQuestion(
        Question question,
        Language language,
        Map<String, List<String>> form,
        @Nullable FieldProblem problem) {
    /**
     * Something wrong with a field.
     *
     * @param field the name and id of the field
     */
    record FieldProblem(String field, String text) {}

    /**
     * Something to choose.
     *
     * @param label its words; else {@code key}, the key of ours
     */
    record Option(
            String id,
            String value,
            @Nullable String label,
            @Nullable String key,
            boolean chosen) {}

    public String name() {
        return question.name();
    }

    public QuestionType type() {
        return question.type();
    }

    public String label() {
        return question.label().in(language);
    }

    public String hint() {
        return question.hint().in(language);
    }

    /** Whether the words of the question are in another language than the page, because nobody translated them. */
    public boolean untranslated() {
        return !question.label().has(language);
    }

    public boolean optional() {
        return !question.required() && question.type().isAnswered();
    }

    public String value(String field) {
        var values = form.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public Scale scale() {
        return question.points();
    }

    public String end(LocalizedText text) {
        return text.in(language);
    }

    /** What a point of the scale means, for those who do not see the ends of the line. */
    public String said(Option option) {
        if (option.value().equals(String.valueOf(scale().from())))
            return scale().fromLabel().in(language);
        return option.value().equals(String.valueOf(scale().to()))
                ? scale().toLabel().in(language)
                : "";
    }

    /** The ids of what describes the field; null: nothing. */
    public @Nullable String described() {
        var ids = (hint().isEmpty() ? "" : "hint ") + (problem == null ? "" : "problem");
        return ids.isBlank() ? null : ids.strip();
    }

    /** What can be chosen; the first one has the field's own name as its id, for links to the field. */
    public List<Option> options() {
        var options = new ArrayList<Option>();
        switch (question.type()) {
            case ONE_OF, MANY_OF ->
                question.choices()
                        .forEach(choice ->
                                add(options, choice.name(), choice.label().in(language), null));
            case YES_NO_NOT_SURE ->
                List.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE)
                        .forEach(choice -> add(options, choice, null, "questionnaires.answer." + choice));
            case SCALE ->
                IntStream.rangeClosed(scale().from(), scale().to())
                        .mapToObj(String::valueOf)
                        .forEach(point -> add(options, point, point, null));
            case INFORMATION,
                    SHORT_TEXT,
                    LONG_TEXT,
                    NUMBER,
                    DECIMAL,
                    DATE,
                    MONTH,
                    YEAR,
                    GRID,
                    RANKING,
                    STATEMENTS,
                    FILE,
                    PHOTO,
                    AUDIO,
                    CONTACT,
                    HIDDEN,
                    CALCULATED -> {}
        }
        if (!options.isEmpty() && optional() && question.type() != QuestionType.MANY_OF) {
            add(options, "", null, "responses.question.rather");
        }
        return options;
    }

    private void add(List<Option> options, String value, @Nullable String label, @Nullable String key) {
        var id = options.isEmpty() ? name() : name() + "-" + options.size();
        var chosen = form.getOrDefault(name(), List.of()).contains(value);
        options.add(new Option(id, value, label, key, chosen));
    }
}
