package heard.questionnaires.versions;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Quota;
import heard.questionnaires.versions.Difference.AskedWhen;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Tells in what a questionnaire differs from an earlier one. */
public final class Differences {
    private final Questionnaire before;
    private final Questionnaire after;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Questionnaire before, Questionnaire after) {
        this.before = before;
        this.after = after;
    }

    /** All that differs, page by page in the order of the later one; what is gone stands where it stood. */
    public static List<Difference> between(Questionnaire before, Questionnaire after) {
        return before.equals(after) ? List.of() : new Differences(before, after).look();
    }

    private List<Difference> look() {
        languages();
        quotas();
        var moved = Moves.of(before, after);
        for (var question : after.questions()) {
            Optional<Question> then = before.question(question.name());
            if (then.isEmpty()) added(question);
            else {
                new QuestionDifferences(before, then.get(), after, question, this::add).look();
                if (moved.contains(question.name())) moved(question);
            }
        }
        before.questions().stream()
                .filter(question -> after.question(question.name()).isEmpty()
                        && renamed(question).isEmpty())
                .forEach(question -> add(before, question, "removed", title(before, question)));
        groups();
        return found.stream().sorted(Comparator.comparingInt(Difference::index)).toList();
    }

    private void added(Question question) {
        var old = before.questions().stream()
                .filter(each -> renamed(each).filter(question::equals).isPresent())
                .findFirst();
        if (old.isEmpty()) add(question, "added", title(after, question));
        else add(question, "renamed", title(after, question), old.get().name(), question.name());
    }

    /** What a question that is gone is called now: the only new one of the same type and wording. */
    private Optional<Question> renamed(Question gone) {
        if (after.question(gone.name()).isPresent() || gone.label().isEmpty()) return Optional.empty();
        var same = after.questions().stream()
                .filter(each -> before.question(each.name()).isEmpty())
                .filter(each -> each.type() == gone.type() && each.label().equals(gone.label()))
                .toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    private void moved(Question question) {
        var index = after.questions().indexOf(question);
        if (index == 0) add(question, "moved.first", title(after, question));
        else {
            var previous = after.questions().get(index - 1);
            add(question, "moved", title(after, question), title(after, previous));
        }
    }

    private void languages() {
        after.languages().stream()
                .filter(Predicate.not(before.languages()::contains))
                .forEach(language -> whole("language.added", language));
        before.languages().stream()
                .filter(Predicate.not(after.languages()::contains))
                .forEach(language -> whole("language.removed", language));
    }

    private void quotas() {
        compare(before.quotas(), after.quotas(), Quota::name, new Compared<Quota>() {
            @Override
            public void added(Quota quota) {
                whole("quota.added", quota.most(), new AskedWhen(quota.condition(), after));
            }

            @Override
            public void removed(Quota quota) {
                whole("quota.removed", quota.most(), new AskedWhen(quota.condition(), before));
            }

            @Override
            public void both(Quota then, Quota now) {
                if (!then.equals(now)) whole("quota.changed", now.most(), new AskedWhen(now.condition(), after));
            }
        });
    }

    private void groups() {
        compare(before.groups(), after.groups(), Group::name, new Compared<Group>() {
            @Override
            public void added(Group group) {
                group(after, group, "group.added", title(after, group));
            }

            @Override
            public void removed(Group group) {
                group(before, group, "group.removed", title(before, group));
            }

            @Override
            public void both(Group then, Group now) {
                if (!then.equals(now)) changed(then, now);
            }
        });
    }

    private void changed(Group then, Group now) {
        var title = title(after, now);
        if (!then.title().equals(now.title())) group(after, now, "group.title", title(before, then), title);
        if (!then.text().equals(now.text())) group(after, now, "group.text", title);
        if (then.kind() != now.kind()) group(after, now, "group.kind", title);
        if (!Objects.equals(then.relevant(), now.relevant())) {
            group(after, now, "group.condition", title, when(now.relevant(), after), when(then.relevant(), before));
        }
        var limits = then.limits().equals(now.limits()) && Objects.equals(then.labelledBy(), now.labelledBy());
        if (!limits) group(after, now, "group.limits", title);
    }

    private interface Compared<T> {
        void added(T item);

        void removed(T item);

        void both(T then, T now);
    }

    private static <T> void compare(List<T> before, List<T> after, Function<T, String> name, Compared<T> compared) {
        for (var now : after) {
            find(before, name, name.apply(now))
                    .ifPresentOrElse(then -> compared.both(then, now), () -> compared.added(now));
        }
        before.stream()
                .filter(then -> find(after, name, name.apply(then)).isEmpty())
                .forEach(compared::removed);
    }

    private static <T> Optional<T> find(List<T> items, Function<T, String> name, String wanted) {
        return items.stream().filter(each -> name.apply(each).equals(wanted)).findFirst();
    }

    private void whole(String key, Object... arguments) {
        found.add(new Difference(-1, "", LocalizedText.NONE, Difference.BEGINNING + key, List.of(arguments)));
    }

    /** Stands where the first question of the group does. */
    private void group(Questionnaire in, Group group, String key, Object... arguments) {
        var questions = in.questions();
        int index = 0;
        while (index < questions.size() && !in.around(questions.get(index)).contains(group)) index++;
        found.add(new Difference(
                index, "", page(in, in.group(group.name())), Difference.BEGINNING + key, List.of(arguments)));
    }

    private void add(Question question, String key, Object... arguments) {
        add(after, question, key, arguments);
    }

    private void add(Questionnaire in, Question question, String key, Object... arguments) {
        var page = page(in, in.around(question).stream().findFirst());
        var index = in.questions().indexOf(question);
        found.add(new Difference(index, question.name(), page, Difference.BEGINNING + key, List.of(arguments)));
    }

    private static LocalizedText page(Questionnaire in, Optional<Group> group) {
        var outer = group;
        while (outer.isPresent() && in.group(outer.get().parent()).isPresent()) {
            outer = in.group(outer.get().parent());
        }
        return outer.map(Group::title).orElse(LocalizedText.NONE);
    }

    static AskedWhen when(@org.jspecify.annotations.Nullable String condition, Questionnaire questionnaire) {
        return new AskedWhen(Objects.requireNonNullElse(condition, ""), questionnaire);
    }

    static String title(Questionnaire questionnaire, Question question) {
        var label = question.label().in(questionnaire.source());
        return label.isBlank() ? question.name() : shortened(label);
    }

    static String title(Questionnaire questionnaire, Group group) {
        var title = group.title().in(questionnaire.source());
        return title.isBlank() ? group.name() : shortened(title);
    }

    static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= 120 ? line : line.substring(0, 119).strip() + "…";
    }
}
