package heard.questionnaires;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes everything that looks at a question, or at a group that repeats, follow its new name. */
public final class Renaming {
    private final Pattern mention;
    private final Pattern piped;
    private final String old;
    private final String name;

    private Renaming(String old, String name) {
        this.old = old;
        this.name = name;
        mention = Pattern.compile("\\b(answers|declined)\\." + Pattern.quote(old) + "\\b");
        piped = Pattern.compile("\\{" + Pattern.quote(old) + "\\}");
    }

    /** The questionnaire in which conditions, values, texts and groups say the new name. */
    public static Questionnaire of(Questionnaire questionnaire, String old, String name) {
        var renaming = new Renaming(old, name);
        var worded = QuestionnaireTexts.map(questionnaire, (_, text) -> text.map(renaming::inText));
        return worded.withQuestions(
                        worded.questions().stream().map(renaming::in).toList())
                .withGroups(worded.groups().stream().map(renaming::in).toList())
                .withQuotas(worded.quotas().stream().map(renaming::in).toList());
    }

    private Question in(Question question) {
        var details = question.details();
        var group = question.group();
        return question.withRelevant(inCondition(question.relevant()))
                .withConstraint(inCondition(question.constraint()), question.constraintMessage())
                .withDetails(details.withValue(inCondition(details.value())).withFilter(inCondition(details.filter())))
                .withGroup(old.equals(group) ? name : group);
    }

    private Group in(Group group) {
        return group.withRelevant(inCondition(group.relevant()))
                .withParent(old.equals(group.parent()) ? name : group.parent())
                .withLabelledBy(old.equals(group.labelledBy()) ? name : group.labelledBy());
    }

    private Quota in(Quota quota) {
        var condition = mention.matcher(quota.condition()).replaceAll("$1." + name);
        return new Quota(quota.name(), condition, quota.most(), quota.message());
    }

    private @Nullable String inCondition(@Nullable String condition) {
        return condition == null ? null : mention.matcher(condition).replaceAll("$1." + name);
    }

    private String inText(String text) {
        return piped.matcher(text).replaceAll(Matcher.quoteReplacement("{" + name + "}"));
    }
}
