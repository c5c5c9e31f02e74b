package heard.questionnaires.ui;

import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChanged;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** A questionnaire on the table: every change is saved at once and can be taken back. */
final class Workbench {
    /** Saves a change; throws {@link QuestionnaireChanged} when somebody else was first. */
    @FunctionalInterface
    interface Saving extends Serializable {
        DraftQuestionnaire save(long revision, Questionnaire changed);
    }

    private final Saving saving;
    private final Deque<Questionnaire> before = new ArrayDeque<>();
    private final Deque<Questionnaire> after = new ArrayDeque<>();
    private Questionnaire current;
    private long revision;
    private boolean saved = true;

    Workbench(DraftQuestionnaire opened, Saving saving) {
        this.saving = saving;
        this.current = opened.questionnaire();
        this.revision = opened.revision();
    }

    Questionnaire current() {
        return current;
    }

    long revision() {
        return revision;
    }

    /** Whether all that is on the table is saved. */
    boolean isSaved() {
        return saved;
    }

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    void change(Questionnaire changed) {
        if (changed.equals(current)) return;
        before.push(current);
        after.clear();
        show(changed);
    }

    /** The same, saved in a way of its own. */
    void change(Questionnaire changed, Saving by) {
        if (changed.equals(current)) return;
        before.push(current);
        after.clear();
        show(changed, by);
    }

    void undo() {
        if (before.isEmpty()) return;
        after.push(current);
        show(before.pop());
    }

    void redo() {
        if (after.isEmpty()) return;
        before.push(current);
        show(after.pop());
    }

    /** Puts what somebody else saved on the table; one's own can be had back by undoing. */
    void takeTheirs(DraftQuestionnaire theirs) {
        before.push(current);
        after.clear();
        current = theirs.questionnaire();
        revision = theirs.revision();
        saved = true;
    }

    /** Saves one's own over what somebody else saved, who can be had back by undoing. */
    void keepMine(DraftQuestionnaire theirs) {
        before.push(theirs.questionnaire());
        revision = theirs.revision();
        show(current);
    }

    private void show(Questionnaire next) {
        show(next, saving);
    }

    private void show(Questionnaire next, Saving by) {
        current = next;
        saved = false;
        revision = by.save(revision, next).revision();
        saved = true;
    }
}
