package heard.responses.ui;

import com.vaadin.flow.component.HasHelper;
import heard.questionnaires.Adding;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The fields of a question, by the names they have in the participants' form. */
final class QuestionInputs {
    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Question question;
    private final EntryWords words;
    private final Runnable changed;

    private QuestionInputs(Question question, EntryWords words, Runnable changed) {
        this.question = question;
        this.words = words;
        this.changed = changed;
    }

    static Map<String, Input> of(Question question, EntryWords words, Runnable changed) {
        var all = new QuestionInputs(question, words, changed);
        all.add(question, "");
        all.declines();
        return all.inputs;
    }

    /** Whether its label belongs to a group of fields rather than to one. */
    static boolean isGroup(Question question) {
        return switch (question.type()) {
            case DATE, MONTH, GRID, STATEMENTS, RANKING, FILE, PHOTO, AUDIO, INFORMATION, CONTACT -> true;
            case SHORT_TEXT,
                    LONG_TEXT,
                    NUMBER,
                    DECIMAL,
                    YEAR,
                    ONE_OF,
                    MANY_OF,
                    YES_NO_NOT_SURE,
                    SCALE,
                    HIDDEN,
                    CALCULATED -> false;
        };
    }

    private void add(Question asked, String label) {
        var name = asked.name();
        switch (asked.type()) {
            case SHORT_TEXT -> inputs.put(name, Input.line(label, changed));
            case LONG_TEXT -> inputs.put(name, Input.lines(label, changed));
            case NUMBER, DECIMAL, YEAR -> inputs.put(name, Input.line(label, changed));
            case DATE -> parts(name, List.of("day", "month", "year"));
            case MONTH -> parts(name, List.of("month", "year"));
            case ONE_OF, YES_NO_NOT_SURE, SCALE -> {
                inputs.put(name, Input.one(label, options(asked, true), changed));
                worded(asked);
            }
            case MANY_OF -> {
                inputs.put(name, Input.many(label, options(asked, false), changed));
                worded(asked);
            }
            case GRID, STATEMENTS -> {
                asked.rows().forEach(row -> add(asked.asRow(row), row.label().in(words.language())));
                asked.adding().ifPresent(adding -> own(name, adding));
            }
            case RANKING ->
                asked.choices()
                        .forEach(choice -> inputs.put(name + "." + choice.name(), Input.line(label(choice), changed)));
            case FILE, PHOTO, AUDIO, INFORMATION, CONTACT, HIDDEN, CALCULATED -> {}
        }
    }

    /** Statements of the person's own, which they are told before that others will read. */
    private void own(String name, Adding adding) {
        for (int number = 1; number <= adding.most(); number++) {
            var input = Input.line(words.get("responses.adding.number", number), changed);
            if (number == 1 && input.component() instanceof HasHelper field) {
                field.setHelperText(words.get("responses.adding.note", adding.longest()));
            }
            inputs.put(Adding.field(name, number), input);
        }
    }

    private void parts(String name, List<String> parts) {
        parts.forEach(
                part -> inputs.put(name + "." + part, Input.line(words.get("responses.question." + part), changed)));
    }

    private void worded(Question asked) {
        asked.worded()
                .ifPresent(choice -> inputs.put(
                        asked.name() + ".words",
                        Input.line(label(choice) + ": " + words.get("responses.question.words"), changed)));
    }

    private Map<String, String> options(Question asked, boolean leaves) {
        var options = Input.options();
        switch (asked.type()) {
            case YES_NO_NOT_SURE ->
                Stream.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE)
                        .forEach(each -> options.put(each, words.ours(each)));
            case SCALE -> points(asked, options);
            default -> asked.choices().forEach(choice -> options.put(choice.name(), label(choice)));
        }
        reasons(asked).forEach(reason -> options.put(reason.sent(), words.ours(reason.word())));
        if (leaves && !asked.required()) options.put("", words.get("responses.check.none"));
        return options;
    }

    private void points(Question asked, Map<String, String> options) {
        var scale = asked.points();
        IntStream.rangeClosed(scale.from(), scale.to()).forEach(point -> {
            var said = scale.label(point).in(words.language());
            options.put(String.valueOf(point), said.isEmpty() ? String.valueOf(point) : point + " – " + said);
        });
    }

    private void declines() {
        var beside =
                isGroup(question) || question.type().isText() || question.type().isNumber();
        var options = Input.options();
        reasons(question).forEach(reason -> options.put(reason.sent(), words.ours(reason.word())));
        if (beside && !options.isEmpty()) {
            inputs.put(question.name() + ".declined", Input.many("", options, changed));
        }
    }

    private static Stream<Answer.Declined.Reason> reasons(Question asked) {
        return Arrays.stream(Answer.Declined.Reason.values()).filter(asked::allows);
    }

    private String label(Choice choice) {
        var label = choice.label().in(words.language());
        return label.isEmpty() ? words.ours(choice.name()) : label;
    }

    /** Whether a half-filled answer is on its way rather than wrong. */
    static boolean isFilledBitByBit(Question question) {
        return question.type() == QuestionType.DATE
                || question.type() == QuestionType.MONTH
                || question.type() == QuestionType.RANKING;
    }
}
