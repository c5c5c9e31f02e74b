package heard.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.coalitions.Sharing;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.evidence.DossierReading;
import heard.evidence.DossierRow;
import heard.evidence.DossierStatus;
import heard.evidence.DossierWriting;
import heard.look.AddressedIds;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.SharingNote;
import jakarta.annotation.security.PermitAll;

/** The dossiers of a consultation. */
@Route(EvidenceNavigation.LIST)
@PermitAll
@StyleSheet("context://heard/evidence.css")
class EvidenceView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient DossierReading reading;
    private final transient DossierWriting writing;
    private final transient ConsultationReading consultations;
    private final transient DossierDownloads downloads;
    private final transient Sharing sharing;

    EvidenceView(
            DossierReading reading,
            DossierWriting writing,
            ConsultationReading consultations,
            DossierDownloads downloads,
            Sharing sharing) {
        this.reading = reading;
        this.writing = writing;
        this.consultations = consultations;
        this.downloads = downloads;
        this.sharing = sharing;
        addClassName("evidence-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = AddressedIds.consultation(event);
        id.flatMap(consultations::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(ConsultationDetails consultation) {
        removeAll();
        add(new PageHeading(
                getTranslation("evidence.list.heading"), getTranslation("evidence.list.help"), actions(consultation)));
        add(new SharingNote(sharing.limits()));
        var dossiers = reading.all(consultation.id());
        if (dossiers.isEmpty()) {
            add(new EmptyState(
                    getTranslation("evidence.list.empty"),
                    getTranslation("evidence.list.emptyhelp"),
                    actions(consultation)));
        }
        dossiers.forEach(dossier -> add(card(dossier)));
    }

    private Component[] actions(ConsultationDetails consultation) {
        if (!Writing.allowed()) return new Component[0];
        var begin = new Button(getTranslation("evidence.list.begin"), _ -> begin(consultation));
        begin.addThemeName("primary");
        return new Component[] {begin};
    }

    private void begin(ConsultationDetails consultation) {
        NewDossierDialog.ask(consultation, form -> {
            var id = writing.create(consultation.id(), form.language(), form.title());
            getUI().ifPresent(ui -> ui.navigate(EvidenceNavigation.path(consultation.id(), id)));
        });
    }

    private Article card(DossierRow dossier) {
        var card = new Article(heading(dossier), standing(dossier));
        card.addClassName("evidence-card");
        if (dossier.wordsTakenBack()) card.add(mark());
        card.add(downloads.of(dossier));
        return card;
    }

    private static H2 heading(DossierRow dossier) {
        var path = EvidenceNavigation.path(dossier.consultation(), dossier.id());
        var link = new Anchor(path, dossier.title());
        link.getElement().setAttribute("lang", dossier.language().tag());
        link.getElement().setAttribute("dir", dossier.language().direction());
        link.setRouterIgnore(false);
        return new H2(link);
    }

    private Div standing(DossierRow dossier) {
        boolean sealed = dossier.status() == DossierStatus.SEALED;
        var badge = new Span(getTranslation(sealed ? "evidence.status.sealed" : "evidence.status.draft"));
        badge.getElement().getThemeList().add(sealed ? "badge success" : "badge");
        badge.addClassName("evidence-badge");
        var line = new Div(badge);
        if (sealed) line.add(new Span(getTranslation("evidence.list.sealedon", dossier.sealedOn())));
        return line;
    }

    private Paragraph mark() {
        var mark = new Paragraph(getTranslation("evidence.list.marked"));
        mark.addClassName("evidence-mark");
        return mark;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evidence.list.heading");
    }
}
