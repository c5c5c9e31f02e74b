package heard.agreements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;

/** Accepts or declines what is proposed; a decline says why. */
final class Answering extends Div {
    private static final long serialVersionUID = 1;

    private final transient Consumer<Optional<String>> answered;

    /**
     * @param accepted whether the organisation has accepted already, so that it can only change its mind
     * @param answered gets nothing for yes, and the reason for no
     */
    Answering(boolean accepted, Consumer<Optional<String>> answered) {
        this.answered = answered;
        addClassName("heard-actions");
        getStyle().set("margin-top", "1rem");
        if (!accepted) {
            var accept = new Button(getTranslation("agreements.accept"), _ -> answered.accept(Optional.empty()));
            accept.addThemeVariants(ButtonVariant.PRIMARY);
            add(accept);
        }
        add(new Button(getTranslation("agreements.decline"), _ -> decline()));
    }

    private void decline() {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("agreements.decline.heading"));
        dialog.setWidth("30rem");
        var reason = new TextArea(getTranslation("agreements.decline.reason"));
        reason.setWidthFull();
        reason.setMaxLength(1_000);
        dialog.add(new Paragraph(getTranslation("agreements.decline.happens")), reason);
        var decline = new Button(getTranslation("agreements.decline"), _ -> {
            reason.setErrorMessage(getTranslation("agreements.missing"));
            reason.setInvalid(reason.getValue().isBlank());
            if (reason.isInvalid()) return;
            dialog.close();
            answered.accept(Optional.of(reason.getValue()));
        });
        decline.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(getTranslation("agreements.cancel"), _ -> dialog.close()), decline);
        dialog.open();
        reason.focus();
    }
}
