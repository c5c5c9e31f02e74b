package heard.questionnaires;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The texts of a questionnaire, found by the shape of its records, so that none can be forgotten. */
public final class QuestionnaireTexts {
    private interface Visitor {
        LocalizedText visit(String id, String kind, LocalizedText text);
    }

    private QuestionnaireTexts() {}

    /** Every text that is there in some language and is shown, in the order in which people read them. */
    public static List<QuestionnaireText> of(Questionnaire questionnaire) {
        var found = new ArrayList<QuestionnaireText>();
        var names = names(questionnaire.questions());
        for (int index = 0; index < names.size(); index++) {
            collect(questionnaire.questions().get(index), names.get(index), index, found);
        }
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
        var names = names(questionnaire.questions());
        Visitor visitor = (id, kind, text) -> {
            var now = changed.get(id);
            return now == null ? text : text.with(language, now);
        };
        return questionnaire.withQuestions(IntStream.range(0, names.size())
                .mapToObj(index -> (Question) walk(questionnaire.questions().get(index), names.get(index), "", visitor))
                .toList());
    }

    private static void collect(Question question, String name, int index, List<QuestionnaireText> found) {
        walk(question, name, "", (id, kind, text) -> {
            if (!text.isEmpty()) found.add(new QuestionnaireText(id, index, kind, text));
            return text;
        });
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

    private static Object walk(Object node, String id, String kind, Visitor visitor) {
        return switch (node) {
            case LocalizedText text -> visitor.visit(id, kind, text);
            case List<?> list -> list(list, id, kind, visitor);
            case Record part
            when part.getClass().getPackage() == Question.class.getPackage() -> part(part, id, kind, visitor);
            default -> node;
        };
    }

    private static List<Object> list(List<?> list, String id, String kind, Visitor visitor) {
        var walked = new ArrayList<Object>();
        for (int index = 0; index < list.size(); index++) {
            Object item = list.get(index);
            var name = item instanceof Choice choice ? choice.name() : String.valueOf(index + 1);
            walked.add(walk(item, id + "/" + name, kind, visitor));
        }
        return walked;
    }

    @SuppressWarnings("NullAway") // components may be null, and go into the copy as they are
    private static Record part(Record part, String id, String kind, Visitor visitor) {
        var components = part.getClass().getRecordComponents();
        var values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            var name = components[index].getName();
            var value = value(part, components[index]);
            var shown = value != null && !(part instanceof Question question && !question.shows(name));
            var inner = kind.isEmpty() ? name : kind + "." + name;
            values[index] = shown ? walk(value, id + "/" + name, inner, visitor) : value;
        }
        return make(part.getClass(), components, values);
    }

    private static @Nullable Object value(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Record make(Class<? extends Record> type, RecordComponent[] components, Object[] values) {
        var types = new Class<?>[components.length];
        for (int index = 0; index < types.length; index++) types[index] = components[index].getType();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
