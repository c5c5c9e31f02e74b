package heard.questionnaires.ui;

import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChanged;
import heard.questionnaires.versions.Merged;
import heard.questionnaires.versions.Merging;
import heard.questionnaires.versions.Merging.Winner;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A questionnaire on the table: every change is saved at once and can be taken back, as often as there were changes. What somebody
 * else saved meanwhile is brought together with it; undoing takes back one's own changes alone.
 */
final class Workbench {
    /** Saves a change; throws {@link QuestionnaireChanged} when somebody else was first. */
    @FunctionalInterface
    interface Saving extends Serializable {
        DraftQuestionnaire save(long revision, Questionnaire changed);
    }

    private record Step(Questionnaire from, Questionnaire to) {}

    private static final int MOST_STEPS = 1_000;

    private final Saving saving;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private Questionnaire stored;
    private Questionnaire current;
    private long revision;

    Workbench(DraftQuestionnaire opened, Saving saving) {
        this.saving = saving;
        this.stored = opened.questionnaire();
        this.current = opened.questionnaire();
        this.revision = opened.revision();
    }

    Questionnaire current() {
        return current;
    }

    long revision() {
        return revision;
    }

    /** In the languages of the consultation, which may have become others since. */
    void speak(Questionnaire opened) {
        current = current.withLanguages(opened.source(), opened.languages());
        stored = stored.withLanguages(opened.source(), opened.languages());
    }

    /** Whether all that is on the table is saved. */
    boolean isSaved() {
        return current.equals(stored);
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void change(Questionnaire changed) {
        change(changed, saving);
    }

    /** The same, saved in a way of its own. */
    void change(Questionnaire changed, Saving by) {
        if (changed.equals(current)) return;
        done.push(new Step(current, changed));
        if (done.size() > MOST_STEPS) done.removeLast();
        undone.clear();
        show(changed, by);
    }

    void undo() {
        if (done.isEmpty()) return;
        var step = done.pop();
        undone.push(step);
        go(step.to(), step.from());
    }

    void redo() {
        if (undone.isEmpty()) return;
        var step = undone.pop();
        done.push(step);
        go(step.from(), step.to());
    }

    /** What somebody else made since the step stays. */
    private void go(Questionnaire from, Questionnaire to) {
        show(Merging.of(from, to, current, Winner.THEIRS).questionnaire(), saving);
    }

    /** What came of bringing what is on the table together with what somebody else saved; nothing is done yet. */
    Merged together(DraftQuestionnaire theirs, Winner winner) {
        return Merging.of(stored, current, theirs.questionnaire(), winner);
    }

    /** What was saved when the two went apart. */
    Questionnaire stored() {
        return stored;
    }

    /** Puts both together on the table, and saves what the other one has not. */
    void meet(DraftQuestionnaire theirs, Winner winner) {
        var together = together(theirs, winner).questionnaire();
        stored = theirs.questionnaire();
        revision = theirs.revision();
        current = stored;
        if (!together.equals(stored)) show(together, saving);
    }

    private void show(Questionnaire next, Saving by) {
        current = next;
        var saved = by.save(revision, next);
        revision = saved.revision();
        stored = next;
    }
}
