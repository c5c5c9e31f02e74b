package heard.questionnaires.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/** Asks what to do when somebody else saved first. Whatever is chosen, the other can be had back by undoing. */
final class ConflictDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1;

    ConflictDialog(Runnable takeTheirs, Runnable keepMine) {
        setHeader(getTranslation("questionnaires.conflict.heading"));
        setText(getTranslation("questionnaires.conflict.text"));
        setConfirmText(getTranslation("questionnaires.conflict.theirs"));
        addConfirmListener(_ -> takeTheirs.run());
        setRejectable(true);
        setRejectText(getTranslation("questionnaires.conflict.mine"));
        addRejectListener(_ -> keepMine.run());
        setCloseOnEsc(false);
    }
}
