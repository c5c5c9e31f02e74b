package heard.questionnaires.versions;

import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Renaming;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings together what two people made of one questionnaire. Whatever only one of them changed is taken, down to the text of a
 * question in one language; where both changed the same, one of them wins and the question is told.
 */
public final class Merging {
    /** Who wins where both changed the same. */
    public enum Winner {
        MINE,
        THEIRS
    }

    private Merging() {}

    /**
     * The two together.
     *
     * @param base what both began from
     */
    public static Merged of(Questionnaire base, Questionnaire mine, Questionnaire theirs, Winner winner) {
        if (base.equals(theirs)) return Merged.of(mine);
        if (base.equals(mine) || mine.equals(theirs)) return Merged.of(theirs);
        var json = JsonMapper.shared();
        var trees = new MergedTrees(winner);
        var merged = trees.merge(
                json.valueToTree(base), json.valueToTree(apart(base, mine, theirs)), json.valueToTree(theirs));
        return new Merged(json.treeToValue(merged, Questionnaire.class), trees.conflicts());
    }

    /** Two people who add a question at the same time add two questions, although both got the first name that was free. */
    private static Questionnaire apart(Questionnaire base, Questionnaire mine, Questionnaire theirs) {
        var apart = mine;
        for (var question : mine.questions()) {
            var isNew = base.question(question.name()).isEmpty();
            if (isNew && theirs.question(question.name()).isPresent()) apart = renamed(apart, question, theirs);
        }
        return apart;
    }

    private static Questionnaire renamed(Questionnaire mine, Question question, Questionnaire theirs) {
        var old = question.name();
        var name = IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> old + "_" + number)
                .filter(free ->
                        mine.question(free).isEmpty() && theirs.question(free).isEmpty())
                .findFirst()
                .orElseThrow();
        var questions = mine.questions().stream()
                .map(each -> each.equals(question) ? each.withName(name) : each)
                .toList();
        return Renaming.of(mine.withQuestions(questions), old, name);
    }
}
