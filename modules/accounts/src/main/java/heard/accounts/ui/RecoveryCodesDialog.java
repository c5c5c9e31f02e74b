package heard.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import heard.look.Notices;
import java.util.List;

/** Shows the codes to print, once. */
final class RecoveryCodesDialog extends Dialog {
    private static final long serialVersionUID = 1;

    RecoveryCodesDialog(List<String> codes) {
        setHeaderTitle(getTranslation("accounts.own.codes.heading"));
        setWidth("28rem");
        setCloseOnOutsideClick(false);
        var all = String.join("\n", codes);
        var list = new Pre(all);
        list.getElement().setAttribute("dir", "ltr");
        add(new Paragraph(getTranslation("accounts.own.codes.sentence")), list);
        var copy = new Button(getTranslation("accounts.own.codes.copy"), _ -> {
            UI.getCurrent().getPage().executeJs("return navigator.clipboard.writeText($0)", all);
            Notices.success(getTranslation("accounts.own.codes.copied"));
        });
        var kept = new Button(getTranslation("accounts.own.codes.kept"), _ -> close());
        kept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(copy, kept);
    }
}
