package heard.statements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import heard.look.ReaderLanguage;
import heard.questionnaires.Choice;
import heard.statements.StatementRow;
import java.util.List;
import java.util.function.Consumer;

/** Asks which other statement says the same. */
final class MergeDialog extends Dialog {
    private static final long serialVersionUID = 1;

    MergeDialog(StatementRow statement, List<Choice> others, Consumer<String> merged) {
        setHeaderTitle(getTranslation("statements.merge.heading"));
        setWidth("36rem");
        var original = Marked.in(statement.language(), new Paragraph(statement.text()));
        original.addClassName("statement-original");
        var same = new RadioButtonGroup<Choice>(getTranslation("statements.merge.same"));
        same.addThemeName("vertical");
        same.setItems(others);
        same.setItemLabelGenerator(choice -> choice.label().in(ReaderLanguage.current()));
        var merge = new Button(getTranslation("statements.merge.do"), _ -> {
            close();
            merged.accept(same.getValue().name());
        });
        merge.addThemeName("primary");
        merge.setEnabled(false);
        same.addValueChangeListener(event -> merge.setEnabled(event.getValue() != null));
        var cancel = new Button(getTranslation("look.confirmation.cancel"), _ -> close());
        cancel.addThemeName("tertiary");
        add(original, new Paragraph(getTranslation("statements.merge.help")), same);
        getFooter().add(cancel, merge);
    }
}
