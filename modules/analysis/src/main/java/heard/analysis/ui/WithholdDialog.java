package heard.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import heard.safeguarding.RedactionReason;
import java.util.function.BiConsumer;

/** Asks why a passage is withheld. */
final class WithholdDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<RedactionReason> reason = new RadioButtonGroup<>();
    private final TextArea words = new TextArea();

    WithholdDialog(String passage, BiConsumer<RedactionReason, String> withhold) {
        setHeaderTitle(getTranslation("analysis.withhold.heading"));
        setWidth("30rem");
        var quoted = new Paragraph(passage);
        quoted.addClassName("analysis-quoted");
        quoted.getElement().setAttribute("dir", "auto");
        reason.setLabel(getTranslation("analysis.withhold.reason"));
        reason.addThemeName("vertical");
        reason.setItems(RedactionReason.values());
        reason.setItemLabelGenerator(each -> getTranslation(each.key()));
        reason.setValue(RedactionReason.NAME);
        words.setLabel(getTranslation("analysis.withhold.words"));
        words.setHelperText(getTranslation("analysis.withhold.wordshelp"));
        words.setWidthFull();
        words.setMaxLength(500);
        add(quoted, new Paragraph(getTranslation("analysis.withhold.help")), reason, words);
        getFooter().add(cancel(), doIt(withhold));
    }

    private Button cancel() {
        var cancel = new Button(getTranslation("look.confirmation.cancel"), _ -> close());
        cancel.addThemeName("tertiary");
        return cancel;
    }

    private Button doIt(BiConsumer<RedactionReason, String> withhold) {
        var button = new Button(getTranslation("analysis.withhold.do"), _ -> {
            close();
            withhold.accept(reason.getValue(), words.getValue());
        });
        button.addThemeName("primary");
        return button;
    }
}
