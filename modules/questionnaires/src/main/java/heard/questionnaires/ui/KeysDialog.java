package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What the keys do while one writes questions. */
final class KeysDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private static final List<String> KEYS =
            List.of("add", "duplicate", "move", "delete", "step", "find", "undo", "redo", "help");

    KeysDialog() {
        setHeaderTitle(getTranslation("questionnaires.keys.heading"));
        setWidth("32rem");
        var list = new DescriptionList();
        list.addClassName("heard-keys");
        for (var key : KEYS) {
            list.add(new DescriptionList.Term(getTranslation("questionnaires.keys." + key + ".keys")));
            list.add(new DescriptionList.Description(getTranslation("questionnaires.keys." + key)));
        }
        add(new Paragraph(getTranslation("questionnaires.keys.text")), list);
        var close = new Button(getTranslation("questionnaires.versions.close"), _ -> close());
        getFooter().add(close);
    }
}
