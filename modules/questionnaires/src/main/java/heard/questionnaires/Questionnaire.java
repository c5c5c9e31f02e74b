package heard.questionnaires;

import heard.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions in the order in which they are asked.
 *
 * @param source the language in which they are written first
 * @param languages every language a person may choose, the source among them
 * @param groups in no particular order: a group stands where its questions do; absent in what was stored before there
 *     were any, as the quotas are
 */
public record Questionnaire(
        Language source, List<Language> languages, List<Question> questions, List<Group> groups, List<Quota> quotas) {
    /** No question yet, in English. */
    public static final Questionnaire EMPTY = new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH), List.of());

    public Questionnaire {
        languages = withSource(source, languages);
        questions = List.copyOf(questions);
        groups = List.copyOf(Objects.requireNonNullElse(groups, List.of()));
        quotas = List.copyOf(Objects.requireNonNullElse(quotas, List.of()));
    }

    /** Questions without groups. */
    public Questionnaire(Language source, List<Language> languages, List<Question> questions) {
        this(source, languages, questions, List.of(), List.of());
    }

    /** No question yet. */
    public static Questionnaire empty(Language source, List<Language> languages) {
        return new Questionnaire(source, languages, List.of());
    }

    /** The question of that name, or the one that a place in an entry is about; see {@link InEntry}. */
    public Optional<Question> question(String place) {
        var name = InEntry.question(place);
        return questions.stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /** The group of that name. */
    public Optional<Group> group(@Nullable String name) {
        return groups.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** The groups that a question stands in, the outermost first. */
    public List<Group> around(Question question) {
        var around = new ArrayList<Group>();
        var group = group(question.group());
        while (group.isPresent() && !around.contains(group.get())) {
            around.addFirst(group.get());
            group = group(group.get().parent());
        }
        return List.copyOf(around);
    }

    /** The innermost group that repeats around a question. */
    public Optional<Group> repeat(Question question) {
        return around(question).reversed().stream()
                .filter(group -> group.kind() == Group.Kind.REPEAT)
                .findFirst();
    }

    /** The question that stands for a group that repeats: the first one that is asked. */
    public Optional<Question> first(Group group) {
        return questions.stream()
                .filter(question -> question.group() != null
                        && !question.type().isSilent()
                        && around(question).contains(group))
                .findFirst();
    }

    public Questionnaire withQuestions(List<Question> changed) {
        return new Questionnaire(source, languages, changed, groups, quotas);
    }

    public Questionnaire withGroups(List<Group> changed) {
        return new Questionnaire(source, languages, questions, changed, quotas);
    }

    public Questionnaire withQuotas(List<Quota> changed) {
        return new Questionnaire(source, languages, questions, groups, changed);
    }

    public Questionnaire withLanguages(Language changedSource, List<Language> changed) {
        return new Questionnaire(changedSource, changed, questions, groups, quotas);
    }

    private static List<Language> withSource(Language source, List<Language> languages) {
        if (languages.contains(source)) return List.copyOf(languages);
        var all = new ArrayList<Language>();
        all.add(source);
        all.addAll(languages);
        return List.copyOf(all);
    }
}
