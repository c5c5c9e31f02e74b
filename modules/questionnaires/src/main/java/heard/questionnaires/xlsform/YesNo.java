package heard.questionnaires.xlsform;

import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import java.util.List;
import java.util.Locale;

/** Recognises a choice between yes, no and not sure, which is a type of its own here. */
final class YesNo {
    private static final List<String> OURS = List.of(Answer.One.YES, Answer.One.NO, Answer.One.NOT_SURE);

    private YesNo() {}

    /** The question as that type where its choices are exactly those; otherwise as it is. */
    static Question recognised(SheetRow row, Question question, ImportReport report) {
        var names = question.choices().stream()
                .map(Choice::name)
                .map(name -> name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        if (question.type() != QuestionType.ONE_OF || !names.equals(OURS)) return question;
        report.changed(row, "yes.no");
        return question.withType(QuestionType.YES_NO_NOT_SURE).withChoices(List.of());
    }
}
