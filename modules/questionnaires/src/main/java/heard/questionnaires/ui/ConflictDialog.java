package heard.questionnaires.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import heard.questionnaires.versions.Difference;
import java.util.List;

/**
 * Asks whose change counts where two people changed the same. Everything else of both is kept whatever is chosen.
 */
final class ConflictDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1;

    /**
     * @param who the others, in words
     * @param both titles of the questions that both changed
     * @param theirs what they changed
     */
    ConflictDialog(String who, List<String> both, List<Difference> theirs, Runnable takeTheirs, Runnable keepMine) {
        setHeader(getTranslation("questionnaires.conflict.heading", who));
        var list = new UnorderedList();
        both.forEach(title -> list.add(new ListItem(title)));
        var changes = new Details(getTranslation("questionnaires.conflict.changes", who), new DifferenceList(theirs));
        changes.setOpened(true);
        setText(new Div(new Paragraph(getTranslation("questionnaires.conflict.text")), list, changes));
        setConfirmText(getTranslation("questionnaires.conflict.theirs"));
        addConfirmListener(_ -> takeTheirs.run());
        setRejectable(true);
        setRejectText(getTranslation("questionnaires.conflict.mine"));
        addRejectListener(_ -> keepMine.run());
        setCloseOnEsc(false);
    }
}
