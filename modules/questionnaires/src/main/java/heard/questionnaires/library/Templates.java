package heard.questionnaires.library;

import heard.questionnaires.Question;
import heard.questionnaires.QuestionnaireChecks;
import heard.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** Heard's own questions, from files under {@code /library}. */
public final class Templates {
    /** All of them, the whole questionnaires first. */
    public static final List<Template> ALL = read();

    private Templates() {}

    /**
     * A template as its file says it.
     *
     * @param blocks the files whose questions it has, in this order
     */
    private record Entry(String name, boolean whole, LocalizedText title, List<String> blocks) {
        Template template() {
            var questions = blocks.stream().flatMap(block -> questions(block).stream());
            return new Template(name, whole, title, questions.toList());
        }
    }

    private static List<Template> read() {
        return Arrays.stream(file("index", Entry[].class)).map(Entry::template).toList();
    }

    /** Those of a file that participants' pages can ask. */
    private static List<Question> questions(String block) {
        return Arrays.stream(file(block, WrittenQuestion[].class))
                .map(WrittenQuestion::question)
                .filter(question -> QuestionnaireChecks.types().contains(question.type()))
                .toList();
    }

    private static <T> T file(String name, Class<T> type) {
        var path = "/library/" + name + ".json";
        try (var in = Objects.requireNonNull(Templates.class.getResourceAsStream(path), path)) {
            return JsonMapper.shared().readValue(in, type);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
