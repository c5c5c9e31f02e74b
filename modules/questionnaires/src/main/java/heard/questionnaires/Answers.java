package heard.questionnaires;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person's answers. A question that is not answered is not in it. What was answered in an entry of a group that repeats
 * has a place with slashes: {@code household/k3f9/age}; see {@link InEntry}.
 *
 * @param byQuestion from the name of the question, or of the group that repeats
 */
public record Answers(@JsonValue Map<String, Answer> byQuestion) {
    public static final Answers NONE = new Answers(Map.of());

    @JsonCreator
    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<Answer> to(String place) {
        var entry = InEntry.of(place);
        if (entry.isEmpty()) return Optional.ofNullable(byQuestion.get(place));
        return entry.get().in(this).flatMap(answers -> answers.to(InEntry.question(place)));
    }

    public boolean has(String place) {
        return to(place).isPresent();
    }

    /** In the entry that the place names, which comes to be if there is none; else under the name. */
    public Answers with(String place, Answer answer) {
        var entry = InEntry.of(place);
        if (entry.isPresent()) {
            return entry.get().write(this, answers -> answers.with(InEntry.question(place), answer));
        }
        var changed = new LinkedHashMap<>(byQuestion);
        changed.put(place, answer);
        return new Answers(changed);
    }

    /** Without an answer, or, for the place of an entry ({@code household/k3f9}), without all of the entry. */
    public Answers without(String place) {
        var entry = InEntry.of(place);
        if (entry.isPresent()) {
            var question = InEntry.question(place);
            if (question.isEmpty()) return entry.get().remove(this);
            return has(place) ? entry.get().write(this, answers -> answers.without(question)) : this;
        }
        var changed = new LinkedHashMap<>(byQuestion);
        changed.remove(place);
        return new Answers(changed);
    }

    /** The entries of a group that repeats, in the order in which they were added. */
    public List<Answer.Entry> entries(String group) {
        return byQuestion.get(group) instanceof Answer.Entries(var entries) ? entries : List.of();
    }

    /** Every answer under its place, those in entries too. */
    public Map<String, Answer> byPlace() {
        var all = new LinkedHashMap<String, Answer>();
        byQuestion.forEach((name, answer) -> {
            if (!(answer instanceof Answer.Entries(var entries))) all.put(name, answer);
            else
                entries.forEach(entry -> entry.answers()
                        .byQuestion()
                        .forEach((question, inner) -> all.put(new InEntry(name, entry.id()).place(question), inner)));
        });
        return all;
    }

    /** The statements that the person added, under the place of the answer; only places with any. */
    public Map<String, List<String>> added() {
        var added = new LinkedHashMap<String, List<String>>();
        byPlace().forEach((place, answer) -> {
            if (answer instanceof Answer.Rows rows && !rows.added().isEmpty()) added.put(place, rows.added());
        });
        return added;
    }

    /** The files that they name. */
    public Stream<Attached> files() {
        return byPlace().values().stream()
                .filter(Answer.Files.class::isInstance)
                .flatMap(answer -> ((Answer.Files) answer).files().stream());
    }
}
