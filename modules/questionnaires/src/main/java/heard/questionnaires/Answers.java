package heard.questionnaires;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One person's answers. A question that is not answered is not in it.
 *
 * @param byQuestion from the name of the question
 */
public record Answers(@JsonValue Map<String, Answer> byQuestion) {
    public static final Answers NONE = new Answers(Map.of());

    @JsonCreator
    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    public boolean has(String question) {
        return byQuestion.containsKey(question);
    }

    public Answers with(String question, Answer answer) {
        var changed = new LinkedHashMap<>(byQuestion);
        changed.put(question, answer);
        return new Answers(changed);
    }

    public Answers without(String question) {
        var changed = new LinkedHashMap<>(byQuestion);
        changed.remove(question);
        return new Answers(changed);
    }
}
