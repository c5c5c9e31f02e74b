package heard.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import heard.analysis.ThemeRow;
import heard.shared.ThemeId;
import java.util.List;
import java.util.function.Consumer;

/** Asks into which other theme one goes. */
final class MergeDialog extends Dialog {
    private static final long serialVersionUID = 1;

    MergeDialog(ThemeRow theme, List<ThemeRow> others, Consumer<ThemeId> merge) {
        setHeaderTitle(getTranslation("analysis.codebook.mergequestion", theme.name()));
        setWidth("30rem");
        var into = new ComboBox<ThemeRow>(getTranslation("analysis.codebook.into"));
        into.setItems(others);
        into.setItemLabelGenerator(ThemeRow::name);
        into.setWidthFull();
        var doIt = new Button(getTranslation("analysis.codebook.domerge"), _ -> {
            close();
            merge.accept(into.getValue().id());
        });
        doIt.addThemeName("primary");
        doIt.setEnabled(false);
        into.addValueChangeListener(event -> doIt.setEnabled(event.getValue() != null));
        var cancel = new Button(getTranslation("look.confirmation.cancel"), _ -> close());
        cancel.addThemeName("tertiary");
        add(new Paragraph(getTranslation("analysis.codebook.mergehelp", theme.name())), into);
        getFooter().add(cancel, doIt);
    }
}
