package heard.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.consultations.ConsultationDetails;
import heard.invitations.Invitation;
import heard.look.PublicLink;
import heard.look.QrPicture;
import heard.look.ReaderLanguage;
import heard.look.SiteAddress;
import heard.shared.Language;
import java.util.List;
import java.util.Optional;

/** The invitations of one organisation: one in each language of the consultation, and one for all of them. */
final class InvitationRows extends UnorderedList {
    private static final long serialVersionUID = 1;

    private final transient ConsultationDetails details;
    private final transient SiteAddress site;
    private final transient PaperForms paper;

    InvitationRows(ConsultationDetails details, SiteAddress site, PaperForms paper) {
        this.paper = paper;
        this.details = details;
        this.site = site;
        addClassNames("heard-rows", "heard-invitations");
    }

    /**
     * @param collector code of the organisation that hands them out
     */
    void show(Optional<String> collector) {
        removeAll();
        if (details.languages().size() > 1) {
            add(row(getTranslation("invitations.any"), new Invitation(details.slug(), Optional.empty(), collector)));
        }
        for (var language : details.languages()) {
            add(row(name(language), new Invitation(details.slug(), Optional.of(language), collector)));
        }
    }

    private static String name(Language language) {
        var here = language.nameIn(ReaderLanguage.current());
        return here.equals(language.nativeName()) ? here : here + " · " + language.nativeName();
    }

    private ListItem row(String name, Invitation invitation) {
        var link = new PublicLink(site, invitation.path());
        var picture = new Image(QrPicture.address(link.address()), getTranslation("invitations.picture", name));
        var heading = new Span(name);
        heading.addClassName("name");
        var saved = new Anchor(invitation.picture(), getTranslation("invitations.save"));
        saved.getElement().setAttribute("download", details.slug() + "-qr.svg");
        var print = new Anchor(invitation.poster(), getTranslation("invitations.poster"));
        print.setTarget(AnchorTarget.BLANK);
        List.of(saved, print).forEach(each -> each.setRouterIgnore(true));
        var ways = new Div(print, saved);
        ways.addClassName("heard-actions");
        invitation.language().filter(each -> paper.isThere(details, each)).ifPresent(each -> ways.add(onPaper(each)));
        return new ListItem(picture, new Div(heading, link, ways));
    }

    private Button onPaper(Language language) {
        var button = new Button(getTranslation("invitations.paper"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("invitations.paper.heading", name(language)));
        button.addClickListener(
                _ -> new PaperDialog(name(language), large -> paper.make(details, language, large)).open());
        return button;
    }
}
