package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The texts of a questionnaire, found by the shape of its records, so that none can be forgotten. */
public final class QuestionnaireTexts {
    private interface Visitor {
        LocalizedText visit(String id, String kind, LocalizedText text);
    }

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    private QuestionnaireTexts() {}

    /** Every text that is there in some language and is shown, in the order in which people read them. */
    public static List<QuestionnaireText> of(Questionnaire questionnaire) {
        var found = new ArrayList<QuestionnaireText>();
        var names = names(questionnaire.questions());
        var begun = new HashSet<Group>();
        for (int index = 0; index < names.size(); index++) {
            var question = questionnaire.questions().get(index);
            for (var group : questionnaire.around(question)) {
                if (begun.add(group)) collect(group, id(group), index, found);
            }
            collect(question, names.get(index), index, found);
        }
        for (var quota : questionnaire.quotas()) collect(quota, id(quota), Math.max(0, names.size() - 1), found);
        return List.copyOf(found);
    }

    /** The texts of one question. */
    public static List<QuestionnaireText> of(Question question) {
        var found = new ArrayList<QuestionnaireText>();
        collect(question, question.name(), 0, found);
        return found;
    }

    /**
     * The questionnaire with other texts in one language.
     *
     * @param changed from the id of a text to what it says from now on; a blank one is taken out
     */
    public static Questionnaire with(Questionnaire questionnaire, Language language, Map<String, String> changed) {
        return map(questionnaire, (id, text) -> {
            var now = changed.get(id);
            return now == null ? text : text.with(language, now);
        });
    }

    /** The questionnaire with each text that is shown put through a function of its id and itself. */
    public static Questionnaire map(Questionnaire questionnaire, BinaryOperatorOfText change) {
        var names = names(questionnaire.questions());
        Visitor visitor = (id, _, text) -> change.apply(id, text);
        return new Questionnaire(
                questionnaire.source(),
                questionnaire.languages(),
                IntStream.range(0, names.size())
                        .mapToObj(index -> walked(questionnaire.questions().get(index), names.get(index), visitor))
                        .toList(),
                questionnaire.groups().stream()
                        .map(group -> walked(group, id(group), visitor))
                        .toList(),
                questionnaire.quotas().stream()
                        .map(quota -> walked(quota, id(quota), visitor))
                        .toList());
    }

    /** Makes one text of another. */
    public interface BinaryOperatorOfText {
        LocalizedText apply(String id, LocalizedText text);
    }

    /** Groups have names of their own: no question begins with that sign. */
    private static String id(Group group) {
        return "#group/" + group.name();
    }

    private static String id(Quota quota) {
        return "#quota/" + quota.name();
    }

    @SuppressWarnings("unchecked") // a record is walked to one of its own kind
    private static <T extends Record> T walked(T node, String id, Visitor visitor) {
        return (T) walk(node, id, begin(node), shown(node), visitor);
    }

    private static void collect(Record node, String name, int index, List<QuestionnaireText> found) {
        walk(node, name, begin(node), shown(node), (id, kind, text) -> {
            if (!text.isEmpty()) found.add(new QuestionnaireText(id, index, kind, text));
            return text;
        });
    }

    private static String begin(Record node) {
        return switch (node) {
            case Group _ -> "group";
            case Quota _ -> "quota";
            default -> "";
        };
    }

    private static Predicate<String> shown(Record node) {
        return node instanceof Question question ? question::shows : _ -> true;
    }

    /** The name of each question; a number where it has none of its own. */
    private static List<String> names(List<Question> questions) {
        Set<String> taken = new HashSet<>();
        return IntStream.range(0, questions.size())
                .mapToObj(index -> {
                    var name = questions.get(index).name();
                    return name.isBlank() || !taken.add(name) ? "#" + (index + 1) : name;
                })
                .toList();
    }

    private static Object walk(Object node, String id, String kind, Predicate<String> shown, Visitor visitor) {
        return switch (node) {
            case LocalizedText text -> visitor.visit(id, kind, text);
            case List<?> list -> list(list, id, kind, shown, visitor);
            case Record part
            when part.getClass().getPackage() == Question.class.getPackage() -> part(part, id, kind, shown, visitor);
            default -> node;
        };
    }

    private static List<?> list(List<?> list, String id, String kind, Predicate<String> shown, Visitor visitor) {
        var walked = new ArrayList<Object>();
        var same = true;
        for (int index = 0; index < list.size(); index++) {
            Object item = list.get(index);
            var name = item instanceof Choice choice ? choice.name() : String.valueOf(index + 1);
            var now = walk(item, id + "/" + name, kind, shown, visitor);
            same &= now == item;
            walked.add(now);
        }
        return same ? list : walked;
    }

    /** The details of a question are named as if they were parts of the question itself. */
    @SuppressWarnings("NullAway") // components may be null, and go into the copy as they are
    private static Record part(Record part, String id, String kind, Predicate<String> shown, Visitor visitor) {
        var shape = SHAPES.get(part.getClass());
        var values = new Object[shape.names().size()];
        var same = true;
        for (int index = 0; index < values.length; index++) {
            var name = shape.names().get(index);
            var value = shape.value(part, index);
            var inner = value instanceof Details ? kind : kind.isEmpty() ? name : kind + "." + name;
            var place = value instanceof Details ? id : id + "/" + name;
            values[index] = value != null && shown.test(inner) ? walk(value, place, inner, shown, visitor) : value;
            same &= values[index] == value;
        }
        return same ? part : shape.make(values);
    }
}
