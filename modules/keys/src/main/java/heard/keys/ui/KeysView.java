package heard.keys.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.keys.KeyListing;
import heard.keys.KeyRotating;
import heard.look.Confirmation;
import heard.look.NarrowTable;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.look.RowMenu;
import heard.shared.ConsultationTitles;
import heard.vault.CannotUnseal;
import heard.vault.KeyRow;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Which keys there are, when they were made, and new ones for them. */
@Route(KeysNavigation.KEYS)
@RolesAllowed("ADMINISTRATOR")
class KeysView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int MILLISECONDS_BETWEEN = 2_000;

    private final transient KeyListing keys;
    private final transient KeyRotating rotating;
    private final transient KeyWords words;
    private final Paragraph coalition = new Paragraph();
    private final Grid<KeyRow> grid = new Grid<>();
    private transient List<KeyRow> shown = List.of();

    KeysView(KeyListing keys, KeyRotating rotating, ConsultationTitles titles) {
        this.keys = keys;
        this.rotating = rotating;
        words = new KeyWords(this, titles.all());
        addClassName("heard-wide");
        add(new PageHeading(getPageTitle(), getTranslation("keys.help")), coalitionPart(), consultationsPart());
        show();
    }

    private Section coalitionPart() {
        var rotate = new Button(
                getTranslation("keys.coalition.rotate.do"), _ -> ask("keys.coalition.rotate.", rotating::coalition));
        var part = new Section(
                new H2(getTranslation("keys.coalition")),
                new Paragraph(getTranslation("keys.coalition.help")),
                coalition,
                rotate);
        part.addClassName("heard-section");
        return part;
    }

    private Section consultationsPart() {
        column("consultation", words::consultation).setWidth("9rem").setFlexGrow(2);
        column("purpose", words::purpose);
        column("made", row -> words.day(row.madeOn()));
        column("rotated", row -> words.day(row.rotatedOn()));
        column("state", row -> words.state(row, keys)).setFlexGrow(2);
        NarrowTable.skip(grid.addColumn(new ComponentRenderer<>(this::actions, (menu, _) -> menu)), KeyRow::isLost)
                .setWidth("9rem")
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT, GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText(getTranslation("keys.empty"));
        grid.getElement().setAttribute("aria-label", getTranslation("keys.consultations"));
        NarrowTable.of(grid);
        var part = new Section(new H2(getTranslation("keys.consultations")), grid);
        part.addClassName("heard-section");
        return part;
    }

    private Grid.Column<KeyRow> column(String key, ValueProvider<KeyRow, ?> value) {
        return grid.addColumn(value)
                .setHeader(getTranslation("keys.column." + key))
                .setFlexGrow(1);
    }

    private Component actions(KeyRow row) {
        if (row.isLost()) return new Div();
        var bar = new RowMenu(
                getTranslation("keys.actions"),
                getTranslation("keys.actions.of", words.consultation(row), words.purpose(row)));
        var menu = bar.menu();
        item(menu, "keys.rotate.", () -> rotating.consultation(row.consultation(), row.purpose()));
        if (row.resealing()) {
            item(menu, "keys.stop.", () -> rotating.stop(row.consultation(), row.purpose()));
        } else if (row.older() > 0) {
            item(menu, "keys.anew.", () -> rotating.sealAnew(row.consultation(), row.purpose()));
        }
        item(menu, "keys.file.", () -> rotating.file(row.consultation(), row.purpose()));
        return bar;
    }

    private void item(SubMenu menu, String what, Runnable work) {
        menu.addItem(getTranslation(what + "do"), _ -> ask(what, work));
    }

    /** Asks first: {@code what} is the beginning of the keys of all that is said about it. */
    private void ask(String what, Runnable work) {
        Confirmation.askPlainly(
                getTranslation(what + "question"),
                getTranslation(what + "happens"),
                getTranslation(what + "do"),
                () -> doing(what + "done", work));
    }

    private void doing(String done, Runnable work) {
        try {
            work.run();
            Notices.success(getTranslation(done));
        } catch (CannotUnseal lost) {
            Notices.error(getTranslation("keys.failed"), getTranslation("keys.failed.todo"));
        }
        show();
    }

    /** Looks again now and then as long as something is being sealed anew. */
    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        var looking = ui.addPollListener(_ -> show());
        addDetachListener(gone -> {
            gone.unregisterListener();
            looking.remove();
            ui.setPollInterval(-1);
        });
        poll();
    }

    /** A menu stays open while only the numbers of what is being sealed anew go on. */
    private void show() {
        coalition.setText(words.coalition(keys.coalition()));
        var now = keys.consultations();
        if (now.equals(shown)) now.stream().filter(KeyRow::resealing).forEach(grid.getDataProvider()::refreshItem);
        else grid.setItems(now);
        shown = now;
        poll();
    }

    private void poll() {
        var busy = grid.getListDataView().getItems().anyMatch(KeyRow::resealing);
        getUI().ifPresent(ui -> ui.setPollInterval(busy ? MILLISECONDS_BETWEEN : -1));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("keys.heading");
    }
}
