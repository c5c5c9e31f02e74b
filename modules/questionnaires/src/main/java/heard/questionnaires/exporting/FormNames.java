package heard.questionnaires.exporting;

import heard.questionnaires.Choice;
import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.expressions.FilterColumns;
import heard.questionnaires.expressions.Foreign;
import heard.questionnaires.expressions.Kind;
import heard.questionnaires.expressions.NotTranslatable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the answers are called in the form that is written, as far as it has them. */
final class FormNames {
    /** How the form writes references. */
    interface Style {
        /** To the question of a name, or to the row of a grid, as it is seen from another question. */
        String reference(String name, Question from);

        /** To the answer that a constraint is about. */
        String self(Question question);

        /** Whether an answer can be "I'm not sure" beside the choices of that question. */
        boolean declines(Question question);

        /** What a choice says in a column; empty where the form has no such columns. */
        Optional<String> column(String name);

        /** The number of the entry that something stands in, so many levels beneath it; empty where there is no word for it. */
        Optional<String> entry(int levels);

        /** To the answers to a question in all entries of its group. */
        String inEntries(String name);
    }

    private final Questionnaire questionnaire;
    private final Style style;
    private final Map<String, Kind> known = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    FormNames(Questionnaire questionnaire, Style style) {
        this.questionnaire = questionnaire;
        this.style = style;
    }

    /** From now on expressions may look at the answer. */
    void define(String name, Kind kind) {
        known.put(name, kind);
    }

    /** The form has another name for it. */
    void rename(String name, String theirs) {
        names.put(name, theirs);
    }

    /** The form has another name for a choice. */
    void rename(String question, String choice, String theirs) {
        choices.computeIfAbsent(question, _ -> new HashMap<>()).put(choice, theirs);
    }

    /** The answers to a question that was written, as expressions see them. */
    void define(Question question) {
        if (question.type().hasRows()) {
            for (Choice row : question.rows()) {
                kind(question.asRow(row)).ifPresent(kind -> define(question.name() + "." + row.name(), kind));
            }
        } else kind(question).ifPresent(kind -> define(question.name(), kind));
    }

    static Optional<Kind> kind(Question question) {
        return switch (question.type()) {
            case INFORMATION, CONTACT, GRID, STATEMENTS, CALCULATED -> Optional.empty();
            case SHORT_TEXT, LONG_TEXT, HIDDEN, ONE_OF, YES_NO_NOT_SURE -> Optional.of(Kind.TEXT);
            case MANY_OF, RANKING -> Optional.of(Kind.LIST);
            case FILE, PHOTO, AUDIO -> Optional.of(Kind.TRUTH); // that there is one is all that can be said of it
            case NUMBER, DECIMAL -> Optional.of(Kind.DECIMAL);
            case SCALE, YEAR -> Optional.of(Kind.WHOLE);
            case DATE, MONTH -> Optional.of(Kind.DATE);
        };
    }

    boolean has(String name) {
        return known.containsKey(name);
    }

    String name(String ours) {
        return names.getOrDefault(ours, ours);
    }

    /** What is compared with the answers to a question is called as its choices are. */
    private String said(Question from, String column, String value) {
        var filter = from.filter();
        if (filter == null) return value;
        var called = FilterColumns.of(filter).compared(column).stream()
                .map(question -> choices.getOrDefault(question, Map.of()).getOrDefault(value, value))
                .distinct()
                .toList();
        if (called.size() > 1) throw new NotTranslatable(column);
        return called.isEmpty() ? value : called.getFirst();
    }

    /** Whether all of a group was asked before a question. */
    private boolean isBefore(Group group, Question from) {
        var questions = questionnaire.questions();
        int at = questions.stream().map(Question::name).toList().indexOf(from.name());
        return at >= 0
                && questions.subList(at, questions.size()).stream()
                        .noneMatch(each -> questionnaire.around(each).contains(group));
    }

    private boolean isAlwaysAsked(Group group) {
        return questionnaire.questions().stream()
                .map(questionnaire::around)
                .filter(around -> around.contains(group))
                .allMatch(around -> around.subList(0, around.indexOf(group) + 1).stream()
                        .allMatch(each -> each.relevant() == null));
    }

    /** As the expressions of one question see it. */
    Foreign seenFrom(Question from) {
        return seenFrom(from, questionnaire.around(from));
    }

    /** As the condition of a group sees it, which stands where the group does. */
    Foreign seenFrom(Group group, Question first) {
        var around = questionnaire.around(first);
        return seenFrom(first, around.subList(0, around.indexOf(group)));
    }

    private Optional<String> entry(List<Group> around) {
        for (int levels = 1; levels <= around.size(); levels++) {
            if (around.get(around.size() - levels).kind() == Group.Kind.REPEAT) return style.entry(levels);
        }
        return Optional.empty();
    }

    private Foreign seenFrom(Question from, List<Group> around) {
        return new Foreign() {
            @Override
            public Optional<Named> find(String name) {
                return Optional.ofNullable(known.get(name))
                        .map(kind -> new Named(style.reference(name(name), from), kind));
            }

            @Override
            public String choice(@Nullable String question, String choice) {
                var own = question == null ? from.name() : question.replaceFirst("\\..*", "");
                return choices.getOrDefault(own, Map.of()).getOrDefault(choice, choice);
            }

            @Override
            public Optional<Named> declined(String question) {
                return questionnaire.question(question).filter(style::declines).flatMap(each -> find(question));
            }

            @Override
            public List<String> rows(String question) {
                return questionnaire
                        .question(question)
                        .filter(each -> each.type().hasRows())
                        .map(each -> each.rows().stream().map(Choice::name).toList())
                        .orElse(List.of());
            }

            @Override
            public Optional<Named> self() {
                if (from.type() == QuestionType.GRID || from.type() == QuestionType.STATEMENTS) return Optional.empty();
                return kind(from).map(kind -> new Named(style.self(from), kind));
            }

            @Override
            public Optional<String> entry() {
                return FormNames.this.entry(around);
            }

            @Override
            public Optional<Column> column(String name) {
                var isSaidByAll = from.offering().stream()
                        .noneMatch(choice -> choice.in(name).isEmpty());
                return style.column(name).map(reference -> new Column(reference, isSaidByAll));
            }

            @Override
            public String said(String column, String value) {
                return column.equals(Choice.NAME) ? choice(null, value) : FormNames.this.said(from, column, value);
            }

            @Override
            public Optional<Repeat> entries(String group) {
                return questionnaire
                        .group(group)
                        .filter(each -> each.kind() == Group.Kind.REPEAT && isBefore(each, from))
                        .map(each -> new Repeat(style.reference(group, from), isAlwaysAsked(each)));
            }

            @Override
            public Optional<Named> inEntries(String group, String question) {
                var isOne = questionnaire
                        .question(question)
                        .flatMap(questionnaire::repeat)
                        .filter(each -> each.name().equals(group))
                        .isPresent();
                return Optional.ofNullable(known.get(question))
                        .filter(_ -> isOne)
                        .map(kind -> new Named(style.inEntries(name(question)), kind));
            }
        };
    }
}
