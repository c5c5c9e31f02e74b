package heard.statements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import heard.statements.RejectionReason;
import heard.statements.StatementRow;
import java.util.function.BiConsumer;

/** Asks why others are not shown a statement. */
final class RejectDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 500;

    RejectDialog(StatementRow statement, BiConsumer<RejectionReason, String> rejected) {
        setHeaderTitle(getTranslation("statements.reject.heading"));
        setWidth("36rem");
        var original = Marked.in(statement.language(), new Paragraph(statement.text()));
        original.addClassName("statement-original");
        var reason = new RadioButtonGroup<RejectionReason>(getTranslation("statements.reject.reason"));
        reason.addThemeName("vertical");
        reason.setItems(RejectionReason.values());
        reason.setItemLabelGenerator(each -> getTranslation(each.key()));
        reason.setValue(RejectionReason.RECOGNISABLE);
        var words = new TextArea(getTranslation("statements.reject.words"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        var reject = new Button(getTranslation("statements.reject.do"), _ -> {
            close();
            rejected.accept(reason.getValue(), words.getValue());
        });
        reject.addThemeName("primary");
        var cancel = new Button(getTranslation("look.confirmation.cancel"), _ -> close());
        cancel.addThemeName("tertiary");
        add(original, new Paragraph(getTranslation("statements.reject.help")), reason, words);
        getFooter().add(cancel, reject);
    }
}
