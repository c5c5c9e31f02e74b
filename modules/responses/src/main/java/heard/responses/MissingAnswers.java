package heard.responses;

import heard.questionnaires.Answers;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import java.util.ArrayList;
import java.util.List;

/** What must be answered and is not, in entries of groups that repeat too. */
public final class MissingAnswers {
    private MissingAnswers() {}

    static boolean any(CompiledQuestionnaire questionnaire, Answers answers) {
        return !of(questionnaire, answers).isEmpty();
    }

    /** The places of the answers; of a group that has too few entries, its name. */
    public static List<String> of(CompiledQuestionnaire questionnaire, Answers answers) {
        var missing = new ArrayList<String>();
        var given = questionnaire.applicable(answers);
        for (var question : questionnaire.relevant(answers)) {
            var repeat = questionnaire.questionnaire().repeat(question);
            if (repeat.isEmpty()) {
                if (question.demandsAnswer() && !given.has(question.name())) {
                    missing.add(question.name());
                }
                continue;
            }
            var group = repeat.get();
            var entries = answers.entries(group.name());
            if (entries.size() < group.limits().leastOrZero()) missing.add(group.name());
            entries.forEach(entry -> {
                var inside = new InEntry(group.name(), entry.id());
                questionnaire.in(inside).relevant(answers).stream()
                        .filter(Question::demandsAnswer)
                        .map(each -> inside.place(each.name()))
                        .filter(place -> !given.has(place))
                        .forEach(missing::add);
            });
        }
        return missing;
    }
}
