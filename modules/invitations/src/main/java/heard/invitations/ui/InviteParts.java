package heard.invitations.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import heard.coalitions.CoalitionReading;
import heard.coalitions.Organisation;
import heard.consultations.AdmissionChoosing;
import heard.consultations.ConsultationDetails;
import heard.invitations.CodeMaking;
import heard.look.Notices;
import heard.look.SiteAddress;
import java.util.List;

/** The parts of the screen, with what each of them needs. */
@SpringComponent
class InviteParts {
    private final AdmissionChoosing choosing;
    private final CodeMaking making;
    private final CodeCards cards;
    private final PaperForms paper;
    private final CoalitionReading coalitions;
    private final SiteAddress site;

    InviteParts(
            AdmissionChoosing choosing,
            CodeMaking making,
            CodeCards cards,
            PaperForms paper,
            CoalitionReading coalitions,
            SiteAddress site) {
        this.choosing = choosing;
        this.making = making;
        this.cards = cards;
        this.paper = paper;
        this.coalitions = coalitions;
        this.site = site;
    }

    /** Who can answer; chosen by organisers alone. */
    AdmissionPanel admission(ConsultationDetails details, boolean organises, Runnable changed) {
        var panel = new AdmissionPanel(details, codeOnly -> {
            choosing.choose(details.id(), codeOnly);
            Notices.success(AdmissionPanel.done(codeOnly));
            changed.run();
        });
        panel.setReadOnly(!organises);
        return panel;
    }

    InvitationRows rows(ConsultationDetails details) {
        return new InvitationRows(details, site, paper);
    }

    /** Single-use codes, which that organisation collects to begin with. */
    CodesPanel codes(ConsultationDetails details, List<Organisation> organisations, Organisation collector) {
        var asker = coalitions.current().name();
        return new CodesPanel(making, details, organisations, collector, made -> new MadeCodesDialog(
                        cards, details, asker, made, site)
                .open());
    }
}
