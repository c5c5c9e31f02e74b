package heard.questionnaires.versions;

import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;

/** Joins the versions of a questionnaire, question by question. */
public final class JoinedQuestions {
    private record Asked(Version version, Question question) {
        Questionnaire questionnaire() {
            return version.questionnaire();
        }
    }

    private final List<Version> versions;
    private final Map<String, List<List<Asked>>> byName = new LinkedHashMap<>();

    private JoinedQuestions(List<Version> versions) {
        this.versions = versions;
        versions.forEach(this::take);
    }

    /**
     * The questions of the newest version in their order, then those that are no longer asked, the latest first.
     *
     * @param versions every version, from 1
     */
    public static List<JoinedQuestion> of(List<Version> versions) {
        return new JoinedQuestions(versions).joined();
    }

    private void take(Version version) {
        for (var question : version.questionnaire().questions()) {
            var asked = new Asked(version, question);
            var runs = byName.computeIfAbsent(question.name(), _ -> new ArrayList<>());
            if (runs.isEmpty() || !continues(runs.getLast(), asked)) runs.add(new ArrayList<>());
            runs.getLast().add(asked);
        }
    }

    /** Where a question was asked otherwise in between, the earlier answers are not gone back to. */
    private static boolean continues(List<Asked> run, Asked next) {
        var last = run.getLast();
        return !next.version.apart().contains(next.question.name())
                && Likeness.joins(last.questionnaire(), last.question, next.questionnaire(), next.question);
    }

    private List<JoinedQuestion> joined() {
        var joined = new ArrayList<JoinedQuestion>();
        for (var version : versions.reversed()) {
            for (var question : version.questionnaire().questions()) {
                runs(question.name()).stream()
                        .filter(run -> run.getLast().version.number() == version.number())
                        .map(this::joined)
                        .forEach(joined::add);
            }
        }
        return List.copyOf(joined);
    }

    private List<List<Asked>> runs(String name) {
        return byName.getOrDefault(name, List.of());
    }

    private JoinedQuestion joined(List<Asked> run) {
        var last = run.getLast();
        var runs = runs(last.question.name());
        var name = last.question.name();
        var first = run.getFirst().version.number();
        return new JoinedQuestion(
                runs.getFirst() == run ? name : name + "@" + first,
                withAll(run),
                last.questionnaire().repeat(last.question),
                run.stream().map(each -> each.version.number()).toList(),
                differing(run, JoinedQuestions::isWordedAlike),
                differing(run, (then, now) -> names(then.question).equals(names(now.question))),
                differing(run, (then, now) -> Objects.equals(condition(then), condition(now))),
                versions.size());
    }

    private static List<Integer> differing(List<Asked> run, BiPredicate<Asked, Asked> alike) {
        return run.stream()
                .filter(each -> !alike.test(each, run.getLast()))
                .map(each -> each.version.number())
                .toList();
    }

    /** In the language in which each was written first: a better translation is no other question. */
    private static boolean isWordedAlike(Asked then, Asked now) {
        return then.question
                .label()
                .in(then.questionnaire().source())
                .equals(now.question.label().in(now.questionnaire().source()));
    }

    private static List<List<String>> names(Question question) {
        return List.of(sorted(question.choices()), sorted(question.rows()));
    }

    private static List<String> sorted(List<Choice> choices) {
        return choices.stream().map(Choice::name).sorted().toList();
    }

    private static List<String> condition(Asked asked) {
        var conditions = new ArrayList<String>();
        conditions.add(Objects.requireNonNullElse(asked.question.relevant(), ""));
        for (var group : asked.questionnaire().around(asked.question)) {
            conditions.add(Objects.requireNonNullElse(group.relevant(), ""));
        }
        conditions.removeIf(String::isEmpty);
        return conditions;
    }

    /** What only earlier versions offered comes after what the last one offers. */
    private static Question withAll(List<Asked> run) {
        var last = run.getLast().question;
        var choices = new LinkedHashMap<String, Choice>();
        var rows = new LinkedHashMap<String, Choice>();
        for (var each : run.reversed()) {
            each.question.choices().forEach(choice -> choices.putIfAbsent(choice.name(), choice));
            each.question.rows().forEach(row -> rows.putIfAbsent(row.name(), row));
        }
        return last.withChoices(List.copyOf(choices.values()))
                .withDetails(last.details().withRows(List.copyOf(rows.values())));
    }
}
