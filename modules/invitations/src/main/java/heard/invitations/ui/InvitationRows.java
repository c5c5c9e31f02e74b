package heard.invitations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.consultations.ConsultationDetails;
import heard.invitations.Invitation;
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

    InvitationRows(ConsultationDetails details, SiteAddress site) {
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
            add(row(
                    getTranslation("consultations.invite.any"),
                    new Invitation(details.slug(), Optional.empty(), collector)));
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
        var picture =
                new Image(QrPicture.address(link.address()), getTranslation("consultations.invite.picture", name));
        var heading = new Span(name);
        heading.addClassName("name");
        var saved = new Anchor(invitation.picture(), getTranslation("consultations.invite.save"));
        saved.getElement().setAttribute("download", details.slug() + "-qr.svg");
        var print = new Anchor(invitation.poster(), getTranslation("consultations.invite.poster"));
        print.setTarget(AnchorTarget.BLANK);
        List.of(saved, print).forEach(each -> each.setRouterIgnore(true));
        var ways = new Div(print, saved);
        ways.addClassName("heard-actions");
        return new ListItem(picture, new Div(heading, link, ways));
    }
}
