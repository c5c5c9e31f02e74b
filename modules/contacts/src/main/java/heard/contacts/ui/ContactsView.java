package heard.contacts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.consultations.ConsultationReading;
import heard.contacts.ContactReading;
import heard.contacts.ContactRow;
import heard.look.AddressedIds;
import heard.look.Confirmation;
import heard.look.Listing;
import heard.look.NarrowTable;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.shared.ConsultationId;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.stream.Stream;

/** Whom one may contact again: what they answered is not shown, and each look at one of them is noted. */
@Route(ContactsNavigation.CONTACTS)
@RolesAllowed("RECONTACT")
class ContactsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ContactReading contacts;
    private final transient ConsultationReading consultations;
    private final Grid<ContactRow> grid = new Grid<>();

    ContactsView(ContactReading contacts, ConsultationReading consultations) {
        this.contacts = contacts;
        this.consultations = consultations;
        column("language", row -> row.language().nativeName());
        column("ways", this::ways).setFlexGrow(2);
        column("discreet", row -> row.discreet() ? getTranslation("contacts.discreet") : "");
        grid.addComponentColumn(this::actions).setWidth("14rem").setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("contacts.empty"));
        grid.getElement().setAttribute("aria-label", getPageTitle());
        NarrowTable.of(grid);
    }

    private Grid.Column<ContactRow> column(String key, ValueProvider<ContactRow, ?> value) {
        return NarrowTable.skip(grid.addColumn(value), row -> "".equals(value.apply(row)))
                .setHeader(getTranslation("contacts.column." + key))
                .setFlexGrow(1);
    }

    private String ways(ContactRow row) {
        return Stream.of(
                        row.byEmail() ? getTranslation("contacts.way.email") : "",
                        row.byPhone() ? getTranslation("contacts.way.phone") : "",
                        row.otherwise() ? getTranslation("contacts.way.other") : "")
                .filter(way -> !way.isEmpty())
                .collect(Listing.joining());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressedIds.consultation(event)
                .flatMap(consultations::find)
                .orElseThrow(NotFoundException::new)
                .id());
    }

    private void show(ConsultationId consultation) {
        removeAll();
        add(new PageHeading(getPageTitle(), getTranslation("contacts.help"), download(consultation)), grid);
        grid.setItems(new ArrayList<>(contacts.list(consultation)));
    }

    private Component actions(ContactRow row) {
        var open = new Button(getTranslation("contacts.open"), _ -> open(row));
        var delete = new Button(getTranslation("contacts.delete"), _ -> delete(row));
        delete.addThemeName("tertiary");
        var both = new Div(open, delete);
        both.addClassName("heard-actions");
        return both;
    }

    private void open(ContactRow row) {
        contacts.open(row.id())
                .ifPresentOrElse(
                        details -> new ContactDialog(details, () -> contacts.response(row.id())).open(),
                        () -> Notices.error(getTranslation("contacts.gone"), ""));
    }

    private void delete(ContactRow row) {
        Confirmation.ask(
                getTranslation("contacts.delete.question"),
                getTranslation("contacts.delete.happens"),
                getTranslation("contacts.delete"),
                () -> {
                    contacts.delete(row.id());
                    grid.getListDataView().removeItem(row);
                    Notices.success(getTranslation("contacts.deleted"));
                });
    }

    private Anchor download(ConsultationId consultation) {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = contacts.csv(consultation);
            return new DownloadResponse(
                    new ByteArrayInputStream(file), "people-to-contact.csv", "text/csv", file.length);
        });
        var link = new Anchor(handler, getTranslation("contacts.export"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("contacts.heading");
    }
}
