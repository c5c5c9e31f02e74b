package heard.questionnaires.xlsform;

import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem;
import heard.questionnaires.QuestionnaireProblem.Part;
import heard.questionnaires.xpath.NotTranslatable;
import heard.questionnaires.xpath.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gives the questions of a form their conditions, and reports those that cannot be had. */
final class ConditionTranslating {
    private final FormLanguages languages;
    private final ImportReport report;
    private final Map<String, Question> byOriginal = new HashMap<>();

    ConditionTranslating(List<FormQuestion> questions, FormLanguages languages, ImportReport report) {
        this.languages = languages;
        this.report = report;
        questions.forEach(each -> byOriginal.putIfAbsent(each.original(), each.question()));
    }

    FormQuestion translate(FormQuestion each) {
        var relevant = Stream.concat(each.groups().stream(), Stream.of(each.row()))
                .flatMap(row -> relevant(row).stream())
                .map(Translation::bracketed)
                .collect(Collectors.joining(" && "));
        return each.with(constrained(each).withRelevant(relevant.isEmpty() ? null : relevant));
    }

    private Optional<String> relevant(SheetRow row) {
        var original = row.get("relevant", "relevance");
        if (original.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Translation.relevant(original, byOriginal));
        } catch (NotTranslatable e) {
            report.changed(row, "relevant", original, e.part());
            return Optional.empty();
        }
    }

    private Question constrained(FormQuestion each) {
        var question = each.question();
        var original = each.row().get("constraint");
        if (original.isEmpty()) return question;
        try {
            var own = Translation.constraint(original, byOriginal, question);
            var both = Stream.of(question.constraint(), own)
                    .filter(Objects::nonNull)
                    .map(Translation::bracketed)
                    .collect(Collectors.joining(" && "));
            var message = each.row().localized("constraint_message");
            return question.withConstraint(both, languages.text(message, each.row(), report));
        } catch (NotTranslatable e) {
            report.changed(each.row(), "constraint", original, e.part());
            return question;
        }
    }

    /** Takes out the conditions that cannot work here, for example because they look at a later question. */
    Questionnaire sound(Questionnaire questionnaire, List<FormQuestion> from) {
        var questions = new ArrayList<>(questionnaire.questions());
        for (var problem : QuestionnaireChecks.of(questionnaire)) {
            if (problem.severity() != QuestionnaireProblem.Severity.ERROR || problem.question() < 0) continue;
            var question = questions.get(problem.question());
            var row = from.get(problem.question()).row();
            if (problem.part() == Part.RELEVANT) {
                report.changed(row, "relevant", row.get("relevant", "relevance"), reason(problem));
                questions.set(problem.question(), question.withRelevant(null));
            } else if (problem.part() == Part.CONSTRAINT) {
                report.changed(row, "constraint", row.get("constraint"), reason(problem));
                questions.set(problem.question(), question.withConstraint(null, question.constraintMessage()));
            }
        }
        return questionnaire.withQuestions(questions);
    }

    private static String reason(QuestionnaireProblem problem) {
        return problem.arguments().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
