package heard.responses.web;

import heard.questionnaires.Adding;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Scale;
import heard.questionnaires.Shuffle;
import heard.questionnaires.Trait;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page asks it.
 *
 * @param reader who reads it
 * @param form what stands in its fields, by field name
 * @param problem what is wrong with it; null: nothing
 * @param alone whether it is the only one on its page, and so the page's heading
 */
record AskedQuestion(
        Question question,
        PageReader reader,
        Map<String, List<String>> form,
        @Nullable FieldProblem problem,
        boolean alone) {
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
            boolean chosen,
            boolean words) {}

    public String name() {
        return question.name();
    }

    public QuestionType type() {
        return question.type();
    }

    /** The part of the template that asks it. */
    public String kind() {
        return switch (type()) {
            case INFORMATION, CONTACT, HIDDEN, CALCULATED -> "information";
            case SHORT_TEXT -> "short";
            case LONG_TEXT -> "long";
            case NUMBER, DECIMAL, YEAR -> "number";
            case DATE, MONTH -> "date";
            case ONE_OF, MANY_OF, YES_NO_NOT_SURE, SCALE -> "choices";
            case GRID, STATEMENTS -> "rows";
            case RANKING -> "ranking";
            case FILE, PHOTO, AUDIO -> "file";
        };
    }

    public String label() {
        return reader.words(question.label());
    }

    public String hint() {
        return reader.words(question.hint());
    }

    /** The image above the question; null: none. */
    public @Nullable ShownMedium picture() {
        return ShownMedium.of(question.medium(Medium.Kind.IMAGE), reader).orElse(null);
    }

    /** The question read aloud; null: nobody read it. */
    public @Nullable ShownMedium sound() {
        return ShownMedium.of(question.medium(Medium.Kind.AUDIO), reader).orElse(null);
    }

    public String unit() {
        return question.type().isNumber() ? reader.words(question.limits().unit()) : "";
    }

    public boolean optional() {
        return !question.required() && question.type().isAnswered();
    }

    /** Whether the page offers to record the answer. */
    public boolean records() {
        return type() == QuestionType.AUDIO;
    }

    /** What a file may be, as browsers offer it. */
    public String accepts() {
        return switch (type()) {
            case AUDIO -> "audio/*,video/webm";
            case FILE -> "application/pdf,image/*";
            default -> "image/*";
        };
    }

    public boolean many() {
        return type() == QuestionType.MANY_OF;
    }

    /** Whether its points stand in one line between what the ends mean; where more of them mean something, they are a list. */
    public boolean onScale() {
        return type() == QuestionType.SCALE && !scale().labelsBetween();
    }

    public String value(String field) {
        var values = form.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    public Scale scale() {
        return question.points();
    }

    public String end(LocalizedText text) {
        return reader.words(text);
    }

    /** What a point of the scale means, for those who do not see the ends of the line. */
    public String said(Option option) {
        return option.value().matches("-?[0-9]{1,5}") ? end(scale().label(Integer.parseInt(option.value()))) : "";
    }

    /** A point with what it means, where the points are a list. */
    private String point(String number) {
        var words = end(scale().label(Integer.parseInt(number)));
        return onScale() || words.isEmpty() ? number : number + " – " + words;
    }

    /** The ids of what describes the field; null: nothing. */
    public @Nullable String described() {
        var ids = (hint().isEmpty() ? "" : name() + "-hint ")
                + (problem == null || wrongRow() != null ? "" : name() + "-problem");
        return ids.isBlank() ? null : ids.strip();
    }

    public boolean wrong(String field) {
        return problem != null && problem.field().equals(field);
    }

    /** The fields of a date, or of a month. */
    public List<String> parts() {
        return type() == QuestionType.MONTH ? List.of("month", "year") : List.of("day", "month", "year");
    }

    /** The rows of a grid, each a question of its own. */
    public List<AskedQuestion> rows() {
        return Shuffle.of(question, question.rows(), reader.person()).stream()
                .map(row -> row(row, false))
                .toList();
    }

    /** One row as a question of its own; of a statement that a participant added, its hint says so. */
    AskedQuestion row(Choice row, boolean single) {
        var asked = question.asRow(row);
        if (row.isAdded()) asked = asked.withHint(LocalizedText.of(reader.language(), origin(row.label())));
        var own = problem != null && own().stream().anyMatch(each -> wrong(each.field()));
        var itsOwn = single ? !own : wrong(asked.name());
        return new AskedQuestion(asked, reader, form, itsOwn ? problem : null, single);
    }

    /** What the row says that is wrong, of several on one page; null: none of them. */
    public @Nullable String wrongRow() {
        return question.rows().stream()
                .filter(row -> wrong(question.asRow(row).name()))
                .map(row -> reader.words(row.label()))
                .findFirst()
                .orElse(null);
    }

    private String origin(LocalizedText label) {
        if (label.has(reader.language())) return reader.texts().get(reader.language(), "responses.adding.other");
        var read = label.shown(reader.language()).nameIn(reader.language());
        return reader.texts().get(reader.language(), "responses.adding.untranslated", read);
    }

    /** The language of the label, where it is not the reader's; null: it is. */
    public @Nullable String lang() {
        return lang(question.label());
    }

    /** The same of the help text, which need not be translated. */
    public @Nullable String hintLang() {
        return lang(question.hint());
    }

    private @Nullable String lang(LocalizedText text) {
        return text.isEmpty() || text.has(reader.language())
                ? null
                : text.shown(reader.language()).tag();
    }

    /**
     * A field for a statement of the person's own.
     *
     * @param problem what is wrong with it; null: nothing
     */
    record OwnStatement(
            int number,
            String field,
            String value,
            @Nullable String problem) {}

    /** The fields for statements of one's own; none where they are not asked for. */
    public List<OwnStatement> own() {
        var most = question.adding().map(Adding::most).orElse(0);
        return IntStream.rangeClosed(1, most)
                .mapToObj(number -> {
                    var field = Adding.field(name(), number);
                    var wrong = problem != null && wrong(field) ? problem.text() : null;
                    return new OwnStatement(number, field, value(field), wrong);
                })
                .toList();
    }

    /** Whether something stands in them, so that they are seen at once. */
    public boolean owns() {
        return own().stream().anyMatch(each -> !each.value().isEmpty());
    }

    public int longest() {
        return question.adding().map(Adding::longest).orElse(0);
    }

    /** The choices of a ranking: those that have a place first, in that order. */
    public List<Choice> ranked() {
        return Order.of(Shuffle.of(question, question.choices(), reader.person()), name(), form);
    }

    public String choice(Choice choice) {
        return reader.words(choice.label());
    }

    /** What can be chosen; the first one has the field's own name as its id, for links to the field. */
    public List<Option> options() {
        var options = new ArrayList<Option>();
        switch (type()) {
            case ONE_OF, MANY_OF ->
                Shuffle.of(question, question.choices(), reader.person()).forEach(choice -> add(options, choice));
            case YES_NO_NOT_SURE ->
                Stream.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE)
                        .forEach(choice -> add(options, choice, null, "questionnaires.answer." + choice, false));
            case SCALE ->
                IntStream.rangeClosed(scale().from(), scale().to())
                        .mapToObj(String::valueOf)
                        .forEach(point -> add(options, point, point(point), null, false));
            default -> {}
        }
        if (options.isEmpty()) return options;
        declining()
                .forEach(reason -> add(options, reason.sent(), null, "questionnaires.answer." + reason.word(), false));
        var leaves = optional() && !many() && !question.has(Trait.RATHER_NOT_SAY) && !isRow();
        if (leaves) add(options, "", null, "responses.question.blank", false);
        return options;
    }

    /** What can be said beside a field instead of filling it in. */
    public List<Option> declines() {
        if (kind().equals("choices") || kind().equals("information")) return List.of();
        var field = name() + ".declined";
        return declining()
                .map(reason -> new Option(
                        field + "-" + reason.word(),
                        reason.sent(),
                        null,
                        "questionnaires.answer." + reason.word(),
                        form.getOrDefault(field, List.of()).contains(reason.sent()),
                        false))
                .toList();
    }

    private Stream<Answer.Declined.Reason> declining() {
        return Arrays.stream(Answer.Declined.Reason.values()).filter(question::allows);
    }

    private boolean isRow() {
        return name().indexOf('.') >= 0;
    }

    private void add(List<Option> options, Choice choice) {
        var ours = choice.label().isEmpty() && isRow();
        add(
                options,
                choice.name(),
                ours ? null : choice(choice),
                ours ? "questionnaires.answer." + choice.name() : null,
                choice.takesWords());
    }

    private void add(List<Option> options, String value, @Nullable String label, @Nullable String key, boolean words) {
        var id = options.isEmpty() ? name() : name() + "-" + options.size();
        var sent = new ArrayList<>(form.getOrDefault(name(), List.of()));
        sent.addAll(form.getOrDefault(name() + ".declined", List.of()));
        options.add(new Option(id, value, label, key, sent.contains(value), words));
    }
}
