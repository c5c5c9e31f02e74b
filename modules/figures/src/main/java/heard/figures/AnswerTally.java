package heard.figures;

import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts the people who gave each answer to one question. */
final class AnswerTally {
    private final Question question;
    private final Map<String, LocalizedText> labels;
    private final LocalizedText unanswered;
    private final Map<String, Integer> people = new LinkedHashMap<>();
    private int silent;
    private int total;

    AnswerTally(Question question, FigureLabels texts) {
        this.question = question;
        this.labels = texts.of(question);
        var key = question.relevant() == null ? "figures.table.noanswer" : "figures.table.notasked";
        this.unanswered = texts.text(key);
        labels.keySet().forEach(choice -> people.put(choice, 0));
    }

    void add(Answers answers) {
        total++;
        var given = answers.to(question.name()).map(AnswerTally::counted).orElse(List.of());
        if (given.isEmpty()) silent++;
        given.forEach(choice -> people.merge(choice, 1, Integer::sum));
    }

    private static List<String> counted(Answer answer) {
        return switch (answer) {
            case Answer.One(var choice, var ignored) -> List.of(choice);
            case Answer.Many(var choices, var ignored) ->
                choices.stream().distinct().toList();
            case Answer.Number(var number) -> List.of(FigureLabels.step(number));
            case Answer.Declined(var reason) -> List.of(reason.sent());
            case Answer.Text _,
                    Answer.Date _,
                    Answer.Month _,
                    Answer.Rows _,
                    Answer.Ranking _,
                    Answer.Files _,
                    Answer.Entries _ -> List.of();
        };
    }

    /** Those who did not answer are a group as well, unless nobody could leave the question out. */
    Counts counts() {
        var rows = new ArrayList<Counts.Row>();
        people.forEach((choice, number) -> rows.add(new Counts.Row(label(choice), number)));
        boolean must = question.required() && question.relevant() == null;
        if (silent > 0 || !must) rows.add(new Counts.Row(unanswered, silent));
        return new Counts(question.label(), rows, total, question.type() != QuestionType.MANY_OF);
    }

    /** Choices of earlier versions have no label any more; their name stands for it. */
    private LocalizedText label(String choice) {
        return labels.getOrDefault(choice, new LocalizedText(Map.of("en", choice)));
    }
}
