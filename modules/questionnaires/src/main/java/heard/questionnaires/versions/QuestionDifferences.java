package heard.questionnaires.versions;

import heard.questionnaires.Choice;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Scale;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** In what one question differs from the one of the same name in an earlier questionnaire. */
final class QuestionDifferences {
    /** Takes a difference of a question. */
    @FunctionalInterface
    interface Taking {
        void take(Question question, String key, Object... arguments);
    }

    private final Questionnaire before;
    private final Question then;
    private final Questionnaire after;
    private final Question now;
    private final Taking taking;
    private final String title;

    QuestionDifferences(Questionnaire before, Question then, Questionnaire after, Question now, Taking taking) {
        this.before = before;
        this.then = then;
        this.after = after;
        this.now = now;
        this.taking = taking;
        this.title = Differences.title(after, now);
    }

    void look() {
        if (then.equals(now) && before.source().equals(after.source()) && samePlace()) return;
        if (then.type() != now.type()) tell("type", title, then.type(), now.type());
        texts();
        choices(then.choices(), now.choices(), "choice");
        choices(then.rows(), now.rows(), "row");
        scale();
        for (var kind : Medium.Kind.values()) medium(kind, kind.name().toLowerCase(Locale.ROOT) + ".");
        if (then.required() != now.required()) tell(now.required() ? "required" : "optional", title);
        conditions();
        if (!settings(then).equals(settings(now))) tell("settings", title);
        if (samePlace()) return;
        if (now.group() == null) tell("page.none", title);
        else tell("page", title, pageTitle());
    }

    private void texts() {
        var old = text(then.label(), before.source());
        var fresh = text(now.label(), after.source());
        if (!old.equals(fresh)) tell("reworded", Differences.shortened(old), Differences.shortened(fresh));
        var hints = text(then.hint(), before.source()).equals(text(now.hint(), after.source()));
        if (!hints) tell("hint", title);
        for (var language : after.languages()) {
            if (language.equals(after.source()) || !before.languages().contains(language)) continue;
            if (!translations(then, language).equals(translations(now, language))) tell("translated", title, language);
        }
    }

    private static List<String> translations(Question question, Language language) {
        var texts = new ArrayList<String>();
        texts.add(text(question.label(), language));
        texts.add(text(question.hint(), language));
        texts.add(text(question.constraintMessage(), language));
        question.details().media().forEach(medium -> texts.add(text(medium.words(), language)));
        return texts;
    }

    private static String text(LocalizedText text, Language language) {
        return text.texts().getOrDefault(language.tag(), "");
    }

    private void choices(List<Choice> old, List<Choice> fresh, String what) {
        for (var choice : fresh) {
            var earlier = old.stream()
                    .filter(each -> each.name().equals(choice.name()))
                    .findFirst();
            if (earlier.isEmpty()) tell(what + ".added", title, label(choice, after));
            else changed(earlier.get(), choice, what);
        }
        for (var choice : old) {
            if (fresh.stream().noneMatch(each -> each.name().equals(choice.name()))) {
                tell(what + ".removed", title, label(choice, before));
            }
        }
        if (!common(old, fresh).equals(common(fresh, old))) tell(what + ".order", title);
    }

    private void changed(Choice old, Choice fresh, String what) {
        var was = label(old, before);
        var is = label(fresh, after);
        if (!was.equals(is)) tell(what + ".reworded", title, was, is);
        else if (!old.equals(fresh)) tell(what + ".changed", title, is);
    }

    /** The names of those that are in both lists, in the order of the first. */
    private static List<String> common(List<Choice> order, List<Choice> others) {
        var names = others.stream().map(Choice::name).toList();
        return order.stream().map(Choice::name).filter(names::contains).toList();
    }

    private static String label(Choice choice, Questionnaire questionnaire) {
        var label = choice.label().in(questionnaire.source());
        return label.isBlank() ? choice.name() : Differences.shortened(label);
    }

    /** Language by language: what can be seen or heard is not told by the names of files. */
    private void medium(Medium.Kind kind, String what) {
        var old = then.medium(kind);
        var fresh = now.medium(kind);
        for (var language : after.languages()) {
            var was = old.file(language);
            var is = fresh.file(language);
            if (was.equals(is)) continue;
            tell(what + (was.isEmpty() ? "added" : is.isEmpty() ? "removed" : "changed"), title, language);
        }
        var words = text(old.words(), before.source()).equals(text(fresh.words(), after.source()));
        if (!words && !old.files().isEmpty() && !fresh.files().isEmpty()) tell(what + "words", title);
    }

    private void scale() {
        if (then.scale() == null || now.scale() == null || then.scale().equals(now.scale())) return;
        Scale old = then.points();
        Scale fresh = now.points();
        var same = old.from() == fresh.from() && old.to() == fresh.to();
        if (same) tell("scale.reworded", title);
        else tell("scale", title, old.from(), old.to(), fresh.from(), fresh.to());
    }

    private void conditions() {
        if (!Objects.equals(then.relevant(), now.relevant())) {
            var is = Differences.when(now.relevant(), after);
            tell("condition", title, is, Differences.when(then.relevant(), before));
        }
        if (!Objects.equals(then.constraint(), now.constraint())) tell("constraint", title);
    }

    /** What no sentence of its own tells; whatever a question may get later is told with it. */
    private static Question settings(Question question) {
        return Question.of(question.name(), heard.questionnaires.QuestionType.INFORMATION, LocalizedText.NONE)
                .withDetails(question.details().withRows(List.of()).withMedia(List.of()));
    }

    private boolean samePlace() {
        return pageName(before, then).equals(pageName(after, now));
    }

    private static List<String> pageName(Questionnaire questionnaire, Question question) {
        return questionnaire.around(question).stream()
                .map(group -> group.name())
                .toList();
    }

    private String pageTitle() {
        return after.group(now.group())
                .map(group -> Differences.title(after, group))
                .orElse("");
    }

    private void tell(String key, Object... arguments) {
        taking.take(now, key, arguments);
    }
}
