package heard.figures;

import heard.questionnaires.AddedStatements;
import heard.questionnaires.Question;
import heard.questionnaires.versions.JoinedQuestion;
import heard.shared.LocalizedText;
import java.util.List;

/**
 * A question that is counted, or a row of one.
 *
 * @param question its name is what the figure is called by: that of the joined question, as {@code trust@3}, or {@code
 *     trust.row@3}
 * @param from the versions that it is counted over
 * @param notes which versions those are, and how they differ
 */
record Counted(Question question, JoinedQuestion from, List<LocalizedText> notes) {
    /** The part of a figure's name that says since which version. */
    private static final char SINCE = '@';

    static Counted of(Question question, JoinedQuestion from, List<LocalizedText> notes) {
        int mark = from.id().indexOf(SINCE);
        var since = mark < 0 ? "" : from.id().substring(mark);
        return new Counted(question.withName(question.name() + since), from, notes);
    }

    /** The name by which the question stands in answers. */
    static String name(Question question) {
        int mark = question.name().indexOf(SINCE);
        return mark < 0 ? question.name() : question.name().substring(0, mark);
    }

    /**
     * Whether everybody was asked, so that nobody can have left it out for another reason; what a participant added
     * only those were who came later.
     */
    boolean isAskedOfAll() {
        return !question.name().contains("." + AddedStatements.NAME)
                && question.relevant() == null
                && question.group() == null
                && from.versions().size() == from.all()
                && from.otherPeople().isEmpty();
    }
}
