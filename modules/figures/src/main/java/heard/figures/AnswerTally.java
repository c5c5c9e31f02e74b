package heard.figures;

import heard.figures.CountedTogether.Group;
import heard.questionnaires.Answers;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the people who gave each answer to one question. */
final class AnswerTally {
    private final Counted counted;
    private final Question question;
    private final Map<String, LocalizedText> labels;
    private final LocalizedText unanswered;
    private final Map<String, Collected> people = new LinkedHashMap<>();
    private final Collected silent = new Collected();
    private final Collected total = new Collected();

    AnswerTally(Counted counted, FigureLabels texts) {
        this.counted = counted;
        this.question = counted.question();
        this.labels = texts.of(question);
        var key = counted.isAskedOfAll() ? "figures.table.noanswer" : "figures.table.notasked";
        this.unanswered = texts.text(key);
        labels.keySet().forEach(choice -> people.put(choice, new Collected()));
    }

    /** Whoever answered a version that did not ask it is one of those who did not answer. */
    void add(OrganisationId collector, int version, Answers answers) {
        total.add(collector);
        var given = counted.from().isIn(version)
                ? Countable.answer(question, answers).map(Countable::groups).orElse(List.of())
                : List.<String>of();
        if (given.isEmpty()) silent.add(collector);
        given.forEach(
                choice -> people.computeIfAbsent(choice, _ -> new Collected()).add(collector));
    }

    /** Those who did not answer are a group as well, unless nobody could leave the question out. */
    Counts counts(CountedTogether together) {
        var groups = new ArrayList<Group>();
        people.forEach((choice, those) -> groups.add(new Group(label(choice), those)));
        boolean must = question.required() && counted.isAskedOfAll();
        if (silent.all() > 0 || !must) groups.add(new Group(unanswered, silent));
        return together.counts(question.label(), groups, total, isOneGroupEach());
    }

    /** Whether nobody stands in two groups. */
    private boolean isOneGroupEach() {
        return question.type() != QuestionType.MANY_OF && !Countable.isOfEntries(question);
    }

    List<LocalizedText> notes() {
        return counted.notes();
    }

    /** What came with an import may have no label; its name stands for it. */
    private LocalizedText label(String choice) {
        return labels.getOrDefault(choice, new LocalizedText(Map.of("en", choice)));
    }
}
