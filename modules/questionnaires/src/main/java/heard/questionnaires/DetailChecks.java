package heard.questionnaires;

import heard.questionnaires.QuestionnaireProblem.Part;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks at what belongs to the type of one question: its choices, rows, scale and limits. */
final class DetailChecks {
    private static final int MOST_POINTS = 11;

    private final Question question;
    private final Problems problems;

    DetailChecks(Question question, Problems problems) {
        this.question = question;
        this.problems = problems;
    }

    void look() {
        var type = question.type();
        if (type.hasChoices() || question.hasChoicesInRows()) choices(question.choices());
        if (type.hasRows()) rows(question.rows());
        if (type == QuestionType.SCALE) scale(question.scale());
        if (type == QuestionType.GRID && !question.hasChoicesInRows()) scale(question.points());
        if (question.has(Trait.EQUALITY) && question.required()) problems.error(Part.QUESTION, "equality.required");
        limits(question.limits());
        if (!question.adding().map(Adding::isPossible).orElse(true)) {
            problems.error(Part.QUESTION, "adding", Adding.MOST, Adding.SHORTEST, Adding.LONGEST);
        }
    }

    private void choices(List<Choice> choices) {
        if (choices.isEmpty()) problems.error(Part.CHOICES, "choices.none");
        names(choices, Part.CHOICES, "choice");
        if (choices.stream().filter(Choice::takesWords).count() > 1) problems.error(Part.CHOICES, "choice.words");
    }

    private void rows(List<Choice> rows) {
        if (rows.isEmpty()) problems.error(Part.ROWS, "rows.none");
        names(rows, Part.ROWS, "row");
    }

    private void names(List<Choice> choices, Part part, String what) {
        var seen = new HashSet<String>();
        for (var choice : choices) {
            if (choice.name().isBlank()) problems.error(part, what + ".name.missing");
            else if (choice.name().startsWith("~")) problems.error(part, what + ".name.sign", choice.name());
            else if (!seen.add(choice.name())) problems.error(part, what + ".name.twice", choice.name());
        }
    }

    private void scale(@Nullable Scale scale) {
        if (scale == null) problems.error(Part.SCALE, "scale.none");
        else if (scale.from() >= scale.to()) problems.error(Part.SCALE, "scale.order", scale.from(), scale.to());
        else if (scale.to() - scale.from() >= MOST_POINTS) problems.warning(Part.SCALE, "scale.long", MOST_POINTS);
    }

    private void limits(Limits limits) {
        var least = limits.least();
        var most = limits.most();
        if (least != null && most != null && least.compareTo(most) > 0) problems.error(Part.LIMITS, "limits.order");
        if (!question.type().hasChoices()) return;
        var choices = BigDecimal.valueOf(question.choices().size());
        if (least != null && least.compareTo(choices) > 0) problems.error(Part.LIMITS, "limits.choices");
    }
}
