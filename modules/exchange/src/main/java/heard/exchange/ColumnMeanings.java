package heard.exchange;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the columns of a file can mean, and what they most likely do. A column is headed {@code question}, {@code question.row} of a
 * grid or of statements, {@code question.words} of what was written to "other", and in an entry of a group that repeats
 * {@code group.2.question}, or as other systems write it {@code group[2]/question}.
 */
public final class ColumnMeanings {
    private static final Pattern ENTRY = Pattern.compile("\\[(\\d{1,3})]");
    private static final int FEWEST_ENTRIES = 3;

    private final Questionnaire questionnaire;
    private final List<String> columns;
    private final List<ColumnMeaning> offered = new ArrayList<>();

    /** Of the columns of a file whose rows answer the questionnaire. */
    public ColumnMeanings(Questionnaire questionnaire, List<String> columns) {
        this.questionnaire = questionnaire;
        this.columns = columns.stream().map(ColumnMeanings::plain).toList();
        offered.add(new ColumnMeaning.Ignored());
        for (var question : questionnaire.questions()) {
            questionnaire.repeat(question).ifPresentOrElse(group -> first(group, question), () -> offer(question));
        }
        offered.add(new ColumnMeaning.LanguageTag());
        offered.add(new ColumnMeaning.GivenOn());
    }

    /** All that a column can mean, in the order of the questionnaire. */
    public List<ColumnMeaning> offered() {
        return List.copyOf(offered);
    }

    /** What a column most likely means by how it is headed. */
    public ColumnMeaning likely(String column) {
        return offered.stream()
                .filter(meaning -> isWritten(meaning, column) || isWritten(meaning, plain(column)))
                .findFirst()
                .orElseGet(ColumnMeaning.Ignored::new);
    }

    private void offer(Question question) {
        offered.addAll(within(question));
    }

    /** All entries stand together, where the first question of their group does. */
    private void first(Group group, Question question) {
        var inside = questionnaire.questions().stream()
                .filter(each -> questionnaire.repeat(each).filter(group::equals).isPresent())
                .toList();
        if (!inside.getFirst().equals(question)) return;
        for (int number = 1; number <= entries(group); number++) {
            for (var each : inside) {
                for (var meaning : within(each)) offered.add(new ColumnMeaning.OfEntry(group.name(), number, meaning));
            }
        }
    }

    /** As many as the columns name, or a few where they name none. */
    private int entries(Group group) {
        var name = Pattern.compile(Pattern.quote(group.name()) + "\\.(\\d{1,3})\\..*", Pattern.CASE_INSENSITIVE);
        int named = columns.stream()
                .map(name::matcher)
                .filter(matcher -> matcher.matches())
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .max()
                .orElse(FEWEST_ENTRIES);
        return Math.min(named, group.limits().mostOr(Group.MOST_ENTRIES));
    }

    private static List<ColumnMeaning> within(Question question) {
        if (!isImported(question)) return List.of();
        var meanings = new ArrayList<ColumnMeaning>();
        if (!question.type().hasRows()) meanings.add(new ColumnMeaning.AnswersTo(question.name()));
        else question.rows().forEach(row -> meanings.add(new ColumnMeaning.AnswersRow(question.name(), row.name())));
        if (question.worded().isPresent()) meanings.add(new ColumnMeaning.WordsTo(question.name()));
        return meanings;
    }

    /** Files do not fit into cells, and how to reach somebody is kept apart from answers. */
    private static boolean isImported(Question question) {
        var type = question.type();
        if (type == QuestionType.HIDDEN) return true;
        return type.isAnswered() && !type.isAttached() && type != QuestionType.CONTACT;
    }

    private boolean isWritten(ColumnMeaning meaning, String column) {
        return switch (meaning) {
            case ColumnMeaning.Ignored() -> false;
            case ColumnMeaning.AnswersTo(var name) -> column.equalsIgnoreCase(name) || isLabel(name, column);
            case ColumnMeaning.WordsTo(var name) -> column.equalsIgnoreCase(name + ".words");
            case ColumnMeaning.AnswersRow(var name, var row) -> column.equalsIgnoreCase(name + "." + row);
            case ColumnMeaning.OfEntry(var group, var number, var of) -> {
                var entry = group + "." + number + ".";
                yield column.regionMatches(true, 0, entry, 0, entry.length())
                        && isWritten(of, column.substring(entry.length()));
            }
            case ColumnMeaning.LanguageTag() -> column.equalsIgnoreCase("language");
            case ColumnMeaning.GivenOn() -> column.equalsIgnoreCase("given_on");
        };
    }

    private boolean isLabel(String name, String column) {
        return questionnaire.question(name).stream()
                .flatMap(question -> question.label().texts().values().stream())
                .anyMatch(column::equalsIgnoreCase);
    }

    /** {@code group[2]/question} as {@code group.2.question}. */
    private static String plain(String column) {
        return ENTRY.matcher(column).replaceAll(".$1").replace('/', '.');
    }
}
