package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import heard.look.Confirmation;

/** Says that the questions came with an imported form, and takes the import back when that is wanted. */
final class UndoImport extends Div {
    private static final long serialVersionUID = 1;

    UndoImport(Runnable undo) {
        var button = new Button(
                getTranslation("questionnaires.import.undo"),
                _ -> Confirmation.ask(
                        getTranslation("questionnaires.import.undo.heading"),
                        getTranslation("questionnaires.import.undo.sentence"),
                        getTranslation("questionnaires.import.undo"),
                        undo));
        add(new Span(getTranslation("questionnaires.import.undo.told")), button);
        addClassName("heard-actions");
    }
}
