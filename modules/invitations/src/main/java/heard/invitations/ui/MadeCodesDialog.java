package heard.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.consultations.ConsultationDetails;
import heard.invitations.MadeCodes;
import heard.look.ReaderLanguage;
import heard.look.SiteAddress;
import heard.shared.Language;
import java.io.ByteArrayInputStream;

/** Gives codes out that were just made, as cards and as a table: this once, for they are kept nowhere. */
final class MadeCodesDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient CodeCards cards;
    private final transient ConsultationDetails details;
    private final String asker;
    private final transient MadeCodes made;
    private final String origin;

    /**
     * Not yet open.
     *
     * @param asker name of the coalition, which stands on the cards
     */
    MadeCodesDialog(CodeCards cards, ConsultationDetails details, String asker, MadeCodes made, SiteAddress site) {
        this.cards = cards;
        this.details = details;
        this.asker = asker;
        this.made = made;
        origin = site.origin(VaadinServletRequest.getCurrent().getHttpServletRequest());
        setHeaderTitle(getTranslation("invitations.made", made.codes().size()));
        setWidth("40rem");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        var ways = new UnorderedList();
        details.languages().forEach(language -> ways.add(new ListItem(printed(language))));
        ways.add(new ListItem(table()));
        add(new Paragraph(getTranslation("invitations.made.once")), ways);
        add(new Paragraph(getTranslation("invitations.made.care")));
        var close = new Button(getTranslation("invitations.made.close"), _ -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
    }

    private Anchor printed(Language language) {
        var handler = DownloadHandler.fromInputStream(_ -> response(
                        cards.page(details, asker, origin, language, made.codes()),
                        "cards.html",
                        "text/html;charset=utf-8"))
                .inline();
        var name = language.nameIn(ReaderLanguage.current());
        var link = new Anchor(handler, getTranslation("invitations.made.cards", name));
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private Anchor table() {
        var handler = DownloadHandler.fromInputStream(
                _ -> response(CodeTable.of(details, origin, made.codes()), "codes.csv", "text/csv;charset=utf-8"));
        var link = new Anchor(handler, getTranslation("invitations.made.table"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    private static DownloadResponse response(byte[] file, String name, String type) {
        return new DownloadResponse(new ByteArrayInputStream(file), name, type, file.length);
    }
}
