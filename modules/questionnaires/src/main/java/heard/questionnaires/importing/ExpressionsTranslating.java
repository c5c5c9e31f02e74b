package heard.questionnaires.importing;

import heard.questionnaires.Group;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.expressions.CelWriting;
import heard.questionnaires.expressions.Kind;
import heard.questionnaires.expressions.NotTranslatable;
import heard.questionnaires.importing.Pending.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives questions and groups their conditions in CEL, and reports those that cannot be had. */
final class ExpressionsTranslating {
    private final FormBuilding building;
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private LaterNames later = new LaterNames(List.of());

    ExpressionsTranslating(FormBuilding building) {
        this.building = building;
    }

    /** The questions in their order, so that what is worked out is known to what follows. */
    List<Question> questions(List<ReadQuestion> questions, List<ReadGroup> read) {
        var byName = new HashMap<String, ReadGroup>();
        for (var each : read) {
            if (each.group() != null) byName.put(each.group().name(), each);
        }
        later = new LaterNames(
                questions.stream().map(each -> each.question().name()).toList());
        return questions.stream()
                .map(question -> {
                    around(question.question().group(), byName);
                    building.translating(question.question());
                    return translate(question);
                })
                .toList();
    }

    /** Each group at its first question, the outermost first. */
    private void around(@Nullable String name, Map<String, ReadGroup> byName) {
        var read = name == null ? null : byName.get(name);
        if (read == null || read.group() == null || groups.containsKey(name)) return;
        around(read.group().parent(), byName);
        groups.put(name, read.group().withRelevant(relevant(read.pending())));
    }

    List<Group> groups() {
        return List.copyOf(groups.values());
    }

    private Question translate(ReadQuestion read) {
        var question = read.question();
        var relevant = relevant(read.pending());
        if (relevant != null) question = question.withRelevant(relevant);
        for (var pending : read.pending()) {
            question = switch (pending.role()) {
                case RELEVANT -> question;
                case CONSTRAINT -> constrained(question, pending);
                case VALUE -> valued(question, pending);
                case FILTER -> filtered(question, pending);
            };
        }
        return question;
    }

    private @Nullable String relevant(List<Pending> pending) {
        var all = pending.stream()
                .filter(each -> each.role() == Role.RELEVANT)
                .flatMap(each -> condition(each).stream())
                .distinct()
                .toList();
        if (all.size() < 2) return all.isEmpty() ? null : all.getFirst();
        return all.stream().map(CelWriting::bracketed).collect(Collectors.joining(" && "));
    }

    private Optional<String> condition(Pending pending) {
        if (!pending.cel().isEmpty()) return Optional.of(pending.cel());
        try {
            var scope = building.scope(Optional.empty(), pending);
            return Optional.of(CelWriting.condition(building.dialect(), pending.original(), scope));
        } catch (NotTranslatable e) {
            pending.entry().leftOut("relevant", pending.original(), e.part());
            return Optional.empty();
        }
    }

    private Question constrained(Question question, Pending pending) {
        try {
            var self = Variables.of(question);
            var own = CelWriting.constraint(building.dialect(), pending.original(), building.scope(self, pending));
            var message = pending.message().isEmpty() ? question.constraintMessage() : pending.message();
            return question.withConstraint(both(question.constraint(), own), message);
        } catch (NotTranslatable e) {
            pending.entry().leftOut("constraint", pending.original(), e.part());
            return question;
        }
    }

    private Question filtered(Question question, Pending pending) {
        try {
            var written = pending.cel().isEmpty()
                    ? exempting(
                            question,
                            CelWriting.filter(
                                    building.dialect(), pending.original(), building.filtering(question, pending)))
                    : pending.cel();
            var of = pending.choice();
            var own = of.isEmpty()
                    ? written
                    : "choice.name != " + CelWriting.quoted(of) + " || " + CelWriting.bracketed(written);
            return question.withDetails(
                    question.details().withFilter(both(question.details().filter(), own)));
        } catch (NotTranslatable e) {
            pending.entry().leftOut("filter", pending.original(), e.part());
            return question;
        }
    }

    /** "Other" and "none" are offered whatever filters say. */
    private static String exempting(Question question, String filter) {
        var names = question.choices().stream()
                .filter(choice -> choice.takesWords() || choice.standsAlone())
                .map(choice -> CelWriting.quoted(choice.name()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? filter : "choice.name in [" + names + "] || " + CelWriting.bracketed(filter);
    }

    private static String both(@Nullable String before, String own) {
        return before == null ? own : CelWriting.bracketed(before) + " && " + CelWriting.bracketed(own);
    }

    private Question valued(Question question, Pending pending) {
        try {
            var scope = building.scope(Optional.empty(), pending);
            var value = isList(question)
                    ? CelWriting.list(building.dialect(), pending.original(), scope)
                    : CelWriting.value(building.dialect(), pending.original(), scope);
            if (question.type() == QuestionType.CALCULATED) building.calculated(question, value.kind());
            else if (!fits(question, value.kind())) throw new UnfitValue();
            return question.withDetails(question.details().withValue(value.cel()));
        } catch (UnfitValue e) {
            pending.entry().leftOut("value", pending.original(), question.type().name());
        } catch (NotTranslatable e) {
            later.in(pending.original(), question.name())
                    .ifPresentOrElse(name -> LaterNames.leaveOut(pending, question.name(), name), () -> pending.entry()
                            .leftOut("value", pending.original(), e.part()));
        }
        return question;
    }

    private static final class UnfitValue extends RuntimeException {}

    private static boolean isList(Question question) {
        return Variables.of(question)
                .filter(variable -> variable.kind() == Kind.LIST)
                .isPresent();
    }

    private static boolean fits(Question question, Kind kind) {
        return Variables.of(question)
                .filter(variable -> variable.kind() == kind
                        || kind != Kind.TRUTH
                                && kind != Kind.LIST
                                && kind != Kind.TEXT
                                && kind != Kind.DATE
                                && (variable.kind() == Kind.DECIMAL || variable.kind() == Kind.WHOLE))
                .isPresent();
    }
}
