package heard.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.coalitions.Sharing;
import heard.evidence.DossierApproving;
import heard.evidence.DossierDownloading;
import heard.evidence.DossierReading;
import heard.evidence.DossierRow;
import heard.evidence.DossierSealing;
import heard.evidence.DossierStatus;
import heard.evidence.DossierWriting;
import heard.evidence.FigureChoosing;
import heard.evidence.QuoteLibrary;
import heard.look.AddressedIds;
import heard.look.PageHeading;
import heard.look.SharingNote;
import heard.shared.DossierId;
import jakarta.annotation.security.PermitAll;

/** One dossier: a draft to write on, or what was sealed. */
@Route(EvidenceNavigation.DOSSIER)
@PermitAll
@StyleSheet("context://heard/evidence.css")
class DossierScreen extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient DossierReading reading;
    private final transient DossierWriting writing;
    private final transient DossierSealing sealing;
    private final transient DossierApproving approving;
    private final transient DossierDownloading downloading;
    private final transient DossierDownloads downloads;
    private final transient QuoteLibrary library;
    private final transient FigureChoosing figures;
    private final transient Sharing sharing;
    private String title = "";

    DossierScreen(
            DossierReading reading,
            DossierWriting writing,
            DossierSealing sealing,
            DossierApproving approving,
            DossierDownloading downloading,
            DossierDownloads downloads,
            QuoteLibrary library,
            FigureChoosing figures,
            Sharing sharing) {
        this.reading = reading;
        this.writing = writing;
        this.sealing = sealing;
        this.approving = approving;
        this.downloading = downloading;
        this.downloads = downloads;
        this.library = library;
        this.figures = figures;
        this.sharing = sharing;
        addClassNames("evidence-screen", "heard-wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var consultation = AddressedIds.consultation(event);
        AddressedIds.of(event, "dossier", DossierId::of)
                .flatMap(reading::find)
                .filter(row -> consultation.filter(row.consultation()::equals).isPresent())
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(DossierRow row) {
        title = row.title();
        removeAll();
        boolean draft = row.status() == DossierStatus.DRAFT;
        if (draft && !Writing.readable()) {
            add(new PageHeading(row.title(), getTranslation("evidence.dossier.nottoread")));
            add(new ApprovalsPanel(approving, row.id(), () -> {}));
            return;
        }
        add(new PageHeading(row.title(), getTranslation(help(draft)), preview(row.id())));
        add(new SharingNote(sharing.limits()));
        if (row.wordsTakenBack()) add(mark());
        add(downloads.of(row));
        if (draft && Writing.allowed()) edit(row.id());
        else if (draft) add(new ApprovalsPanel(approving, row.id(), () -> {}), new Preview(downloading, row.id()));
        else add(new Preview(downloading, row.id()));
    }

    private static String help(boolean draft) {
        if (!draft) return "evidence.dossier.sealedhelp";
        return Writing.allowed() ? "evidence.dossier.drafthelp" : "evidence.dossier.readhelp";
    }

    private void edit(DossierId id) {
        var draft = new Writing(id, reading, writing, this::getTranslation);
        var before = new SealingPanel(draft, sealing, () -> show(reading.row(id)));
        var approvals = new ApprovalsPanel(approving, id, before::look);
        draft.whenChanged(approvals::look);
        var beside = new Div(before, approvals, new LibraryPanel(draft, library));
        beside.addClassName("evidence-beside");
        var desk = new Div(new DossierEditor(draft, figures), beside);
        desk.addClassName("evidence-desk");
        add(desk);
    }

    private Component preview(DossierId id) {
        return new Button(getTranslation("evidence.dossier.preview"), _ -> Preview.open(downloading, id));
    }

    private Paragraph mark() {
        var mark = new Paragraph(getTranslation("evidence.list.marked"));
        mark.addClassName("evidence-mark");
        return mark;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
