package heard.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import heard.look.Confirmation;
import heard.look.Notices;
import heard.responses.TrialLink;
import heard.responses.TrialLinking;
import heard.shared.ConsultationId;

/** The links that reviewers without an account were given: made here, shown once, taken back. */
final class TrialLinks extends Div {
    private static final long serialVersionUID = 1;

    private static final int DAYS = 14;

    private final transient TrialLinking linking;
    private final transient ConsultationId consultation;
    private final transient Runnable revoked;
    private final Div list = new Div();
    private final TextField label = new TextField(getTranslation("responses.preview.link.label"));
    private final IntegerField days = new IntegerField(getTranslation("responses.preview.link.days"));

    TrialLinks(TrialLinking linking, ConsultationId consultation, Runnable revoked) {
        this.linking = linking;
        this.consultation = consultation;
        this.revoked = revoked;
        label.setMaxLength(TrialLinking.LONGEST_LABEL);
        days.setMin(1);
        days.setMax(TrialLinking.MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(DAYS);
        var make = new Button(getTranslation("responses.preview.link.make"), _ -> make());
        var form = new Div(label, days, make);
        form.addClassName("trial-choices");
        add(new H2(getTranslation("responses.preview.link.heading")));
        add(new Paragraph(getTranslation("responses.preview.link.help")), form, list);
        draw();
    }

    private void make() {
        Integer asked = days.getValue();
        label.setInvalid(label.isEmpty());
        label.setErrorMessage(getTranslation("responses.preview.link.label.missing"));
        if (label.isEmpty() || days.isInvalid() || asked == null) return;
        var link = linking.make(consultation, label.getValue(), asked);
        label.clear();
        draw();
        show(link);
    }

    private void show(String link) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("responses.preview.link.made"));
        var address = new TextField(getTranslation("responses.preview.link.address"));
        address.setReadOnly(true);
        address.setWidthFull();
        address.getElement().setAttribute("dir", "ltr");
        getUI().ifPresent(ui -> ui.getPage()
                .fetchCurrentURL(
                        here -> address.setValue(here.getProtocol() + "://" + here.getAuthority() + "/try/" + link)));
        var copy = new Button(getTranslation("responses.preview.link.copy"), _ -> {
            getUI().ifPresent(ui ->
                    ui.getPage().executeJs("return navigator.clipboard.writeText($0)", address.getValue()));
            Notices.success(getTranslation("responses.preview.link.copied"));
        });
        copy.addThemeName("primary");
        dialog.setWidth("40rem");
        dialog.add(new Paragraph(getTranslation("responses.preview.link.once")), address);
        dialog.getFooter().add(new Button(getTranslation("responses.preview.close"), _ -> dialog.close()), copy);
        dialog.open();
    }

    private void draw() {
        list.removeAll();
        var items = new UnorderedList();
        linking.links(consultation).forEach(link -> items.add(item(link)));
        if (items.getChildren().findAny().isEmpty())
            list.add(new Paragraph(getTranslation("responses.preview.link.none")));
        else list.add(items);
    }

    private ListItem item(TrialLink link) {
        var words = new Span(getTranslation("responses.preview.link.until", link.label(), link.expiresOn()));
        var back = new Button(getTranslation("responses.preview.link.revoke"), _ -> ask(link));
        back.addThemeName("tertiary");
        back.setAriaLabel(getTranslation("responses.preview.link.revoke.named", link.label()));
        return new ListItem(words, back);
    }

    private void ask(TrialLink link) {
        Confirmation.ask(
                getTranslation("responses.preview.link.revoke.question", link.label()),
                getTranslation("responses.preview.link.revoke.happens"),
                getTranslation("responses.preview.link.revoke"),
                () -> {
                    linking.revoke(consultation, link.id());
                    draw();
                    revoked.run();
                });
    }
}
