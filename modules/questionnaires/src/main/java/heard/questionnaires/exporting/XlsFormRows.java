package heard.questionnaires.exporting;

import heard.questionnaires.Choice;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Trait;
import heard.questionnaires.expressions.FilterColumns;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the sheet {@code survey}. */
final class XlsFormRows {
    private final Questionnaire questionnaire;
    private final FormNames names;
    private final ExportNotes notes;
    private final Phrases phrases;
    private final OfferedChoices offered;
    private final XlsFormChoices choices;
    private final XlsFormExpressions expressions;
    private final XlsFormTexts texts;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Group> open = new ArrayList<>();

    XlsFormRows(Questionnaire questionnaire, Phrases phrases, FormNames names, ExportNotes notes) {
        this.questionnaire = questionnaire;
        this.phrases = phrases;
        this.names = names;
        this.notes = notes;
        offered = new OfferedChoices(questionnaire.languages(), phrases);
        choices = new XlsFormChoices(names, notes);
        expressions = new XlsFormExpressions(names, notes);
        texts = new XlsFormTexts(questionnaire.languages(), names);
    }

    List<Map<String, String>> survey() {
        for (var question : questionnaire.questions()) {
            around(questionnaire.around(question), question);
            write(question);
        }
        closeDownTo(0);
        return rows;
    }

    List<Map<String, String>> choices() {
        return choices.rows(texts);
    }

    private void around(List<Group> groups, Question first) {
        int same = 0;
        while (same < Math.min(open.size(), groups.size()) && open.get(same).equals(groups.get(same))) same++;
        closeDownTo(same);
        for (var group : groups.subList(same, groups.size())) begin(group, first);
    }

    private void closeDownTo(int depth) {
        while (open.size() > depth) {
            var group = open.removeLast();
            rows.add(row(group.kind() == Group.Kind.REPEAT ? "end_repeat" : "end_group", group.name()));
        }
    }

    private void begin(Group group, Question first) {
        var isRepeat = group.kind() == Group.Kind.REPEAT;
        var row = row(isRepeat ? "begin_repeat" : "begin_group", group.name());
        row.putAll(texts.columns("label", group.title()));
        put(row, "relevant", expressions.relevant(group, first));
        if (group.kind() == Group.Kind.PAGE) row.put("appearance", "field-list");
        var limits = group.limits();
        if (isRepeat && limits.most() != null && Objects.equals(limits.least(), limits.most())) {
            row.put("repeat_count", limits.most().toPlainString());
        } else if (isRepeat && (limits.least() != null || limits.most() != null))
            notes.add(group.name(), "repeat.limits");
        if (group.labelledBy() != null) notes.add(group.name(), "repeat.label", group.labelledBy());
        rows.add(row);
        open.add(group);
        if (!group.text().isEmpty()) note(group.name() + "_text", group.text());
    }

    private void note(String name, LocalizedText text) {
        var row = row("note", name);
        row.putAll(texts.columns("label", text));
        rows.add(row);
    }

    private void write(Question question) {
        XlsFormNotes.of(question, notes);
        if (question.type() == QuestionType.CONTACT) return;
        if (question.type().hasRows()) grid(question);
        else rows.add(written(question));
        names.define(question);
        question.worded().filter(_ -> question.type().hasChoices()).ifPresent(choice -> words(question, choice));
    }

    private Map<String, String> written(Question question) {
        var offering =
                switch (question.type()) {
                    case RANKING -> question.choices();
                    case ONE_OF, MANY_OF, YES_NO_NOT_SURE -> offered.withDeclined(question);
                    default -> List.<Choice>of();
                };
        choices.name(question, offering);
        var filter = question.type().hasChoices() ? expressions.filter(question, beside(question, offering)) : "";
        var row = row(type(question, offering, filter), question.name());
        var unit = question.type().isNumber() ? question.limits().unit() : LocalizedText.NONE;
        if (!question.type().isSilent()) row.putAll(texts.columns("label", question.label()));
        row.putAll(texts.columns("hint", texts.beneath(question.hint(), texts.beneath(unit, meanings(question)))));
        if (question.required()) row.put("required", "yes");
        put(
                row,
                "relevant",
                both(expressions.relevant(question), filter.isEmpty() ? "" : expressions.offered(question)));
        put(row, "choice_filter", filter);
        put(row, "appearance", appearance(question));
        if (question.type() == QuestionType.SCALE) row.put("parameters", range(question));
        else if (question.type().hasChoices() && question.has(Trait.SHUFFLED)) row.put("parameters", "randomize=true");
        if (question.type() == QuestionType.CALCULATED) put(row, "calculation", expressions.calculation(question));
        else put(row, "default", expressions.initial(question));
        demand(row, question);
        return row;
    }

    private void demand(Map<String, String> row, Question question) {
        var own = expressions.constraint(question);
        var limits = XlsFormLimits.of(question, offered.withDeclined(question), names);
        put(
                row,
                "constraint",
                Stream.concat(limits.stream(), Stream.of(own).filter(each -> !each.isEmpty()))
                        .map(each -> each.contains(" or ") && !limits.isEmpty() ? "(" + each + ")" : each)
                        .collect(Collectors.joining(" and ")));
        if (!own.isEmpty()) row.putAll(texts.columns("constraint_message", question.constraintMessage()));
    }

    /** The choices that are Heard's own. */
    private static List<Choice> beside(Question question, List<Choice> offering) {
        return offering.stream()
                .filter(choice -> question.choice(choice.name()).isEmpty())
                .toList();
    }

    private static String both(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) return one + other;
        return Stream.of(one, other)
                .map(each -> each.contains(" or ") ? "(" + each + ")" : each)
                .collect(Collectors.joining(" and "));
    }

    private String type(Question question, List<Choice> offering, String filter) {
        var cel = question.filter();
        var columns = cel == null || filter.isEmpty()
                ? Set.<String>of()
                : FilterColumns.of(cel).named();
        return switch (question.type()) {
            case INFORMATION -> "note";
            case SHORT_TEXT, LONG_TEXT -> "text";
            case ONE_OF, YES_NO_NOT_SURE -> "select_one " + choices.list(question, offering, columns);
            case MANY_OF -> "select_multiple " + choices.list(question, offering, columns);
            case RANKING -> "rank " + choices.list(question, offering, columns);
            case NUMBER -> XlsFormExpressions.isWhole(question) ? "integer" : "decimal";
            case DECIMAL -> "decimal";
            case YEAR -> "integer";
            case DATE, MONTH -> "date";
            case SCALE -> "range";
            case FILE -> "file";
            case PHOTO -> "image";
            case AUDIO -> "audio";
            case HIDDEN -> "hidden";
            case CALCULATED -> "calculate";
            case GRID, STATEMENTS, CONTACT ->
                throw new IllegalArgumentException(question.type().name());
        };
    }

    private static String appearance(Question question) {
        return switch (question.type()) {
            case LONG_TEXT -> "multiline";
            case MONTH -> "month-year";
            default -> "";
        };
    }

    private static String range(Question question) {
        var scale = question.points();
        return "start=%d end=%d step=1".formatted(scale.from(), scale.to());
    }

    /** What the points of a scale mean, which a range has no words for. */
    private LocalizedText meanings(Question question) {
        var all = LocalizedText.NONE;
        if (question.type() != QuestionType.SCALE) return all;
        var scale = question.points();
        for (int point = scale.from(); point <= scale.to(); point++) {
            int number = point;
            all = texts.beneath(all, scale.label(point).map(text -> number + ": " + text));
        }
        return all;
    }

    /** A group with a question for each row. */
    private void grid(Question question) {
        var row = row("begin_group", question.name());
        row.putAll(texts.columns("label", texts.beneath(question.label(), question.hint())));
        put(row, "relevant", both(expressions.relevant(question), expressions.offered(question)));
        row.put("appearance", "field-list");
        rows.add(row);
        if (question.constraint() != null) notes.add(question.name(), "constraint", question.constraint(), "this");
        for (var each : question.rows()) {
            var name = free(question.name() + "_" + each.name().replaceAll("[^A-Za-z0-9_]+", "_"));
            names.rename(question.name() + "." + each.name(), name);
            var asked = question.asRow(each);
            var offering =
                    question.type() == QuestionType.STATEMENTS ? question.withChoices(offered.of(question)) : question;
            var written = written(asked.withName(name).withChoices(offering.choices()));
            put(written, "relevant", expressions.offered(question, each));
            rows.add(written);
        }
        rows.add(row("end_group", question.name()));
    }

    private String free(String wanted) {
        var name = wanted;
        for (int next = 2; questionnaire.question(name).isPresent() || isWritten(name); next++)
            name = wanted + "_" + next;
        return name;
    }

    private boolean isWritten(String name) {
        return rows.stream().anyMatch(row -> name.equals(row.get("name")));
    }

    /** What was written to a choice that asks for words, as a question of its own. */
    private void words(Question question, Choice choice) {
        var row = row("text", free(question.name() + "_words"));
        row.putAll(texts.columns("label", phrases.in(questionnaire.languages(), "questionnaires.export.words")));
        var name = names.seenFrom(question).choice(question.name(), choice.name());
        var test = question.type() == QuestionType.MANY_OF
                ? "selected(${%s}, '%s')".formatted(question.name(), name)
                : "${%s} = '%s'".formatted(question.name(), name);
        row.put("relevant", test);
        rows.add(row);
    }

    private static Map<String, String> row(String type, String name) {
        var row = new LinkedHashMap<String, String>();
        row.put("type", type);
        row.put("name", name);
        return row;
    }

    private static void put(Map<String, String> row, String column, String text) {
        if (!text.isEmpty()) row.put(column, text);
    }
}
