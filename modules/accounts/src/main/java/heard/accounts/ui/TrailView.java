package heard.accounts.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import heard.accounts.NamesOfMembers;
import heard.audit.Action;
import heard.audit.TrailEntry;
import heard.audit.TrailFilter;
import heard.audit.TrailReading;
import heard.look.NarrowTable;
import heard.look.PageHeading;
import heard.look.ReaderLanguage;
import heard.shared.AccountId;
import heard.shared.ConsultationTitles;
import heard.shared.Language;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;

/** Who did what with testimony, and when. */
@Route(TrailView.PATH)
@RolesAllowed("ADMINISTRATOR")
class TrailView extends Div implements HasDynamicTitle {
    static final String PATH = "trail";
    private static final long serialVersionUID = 1;

    private final transient TrailReading trail;
    private final transient TrailWords words;
    private final Select<AccountId> who = new Select<>();
    private final Select<Action> what = new Select<>();
    private final DatePicker from = new DatePicker(getTranslation("accounts.trail.from"));
    private final DatePicker to = new DatePicker(getTranslation("accounts.trail.to"));
    private final Grid<TrailEntry> grid = new Grid<>();

    TrailView(TrailReading trail, NamesOfMembers members, ConsultationTitles titles) {
        this.trail = trail;
        this.words = new TrailWords(this, new Language(getLocale().getLanguage()), members.names(), titles.all());
        addClassName("heard-wide");
        add(new PageHeading(getPageTitle(), getTranslation("accounts.trail.help"), download()), filters(), grid);
        column("when", words::when).setWidth("13em").setFlexGrow(0);
        column("who", words::who).setWidth("10em");
        column("what", entry -> words.what(entry.action())).setWidth("13em");
        column("where", words::where);
        column("subject", words::subject);
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.getElement().setAttribute("aria-label", getPageTitle());
        grid.setEmptyStateText(getTranslation("accounts.trail.empty"));
        NarrowTable.of(grid);
        grid.setHeight("max(24rem, calc(100vh - 18rem))");
        show();
    }

    private Div filters() {
        who.setLabel(getTranslation("accounts.trail.who"));
        who.setItems(words.names().keySet().stream()
                .sorted(Comparator.comparing(words::name))
                .toList());
        who.setItemLabelGenerator(account -> account == null ? all() : words.name(account));
        what.setLabel(getTranslation("accounts.trail.what"));
        what.setItems(Action.values());
        what.setItemLabelGenerator(action -> action == null ? all() : words.what(action));
        for (var select : List.of(who, what)) {
            select.setEmptySelectionAllowed(true);
            select.setEmptySelectionCaption(all());
        }
        for (var day : List.of(from, to)) {
            day.setLocale(ReaderLanguage.dates());
            day.setClearButtonVisible(true);
        }
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(who, what, from, to)) {
            field.addValueChangeListener(_ -> show());
        }
        var row = new Div(who, what, from, to);
        row.addClassName("heard-filters");
        return row;
    }

    private String all() {
        return getTranslation("accounts.trail.all");
    }

    private Grid.Column<TrailEntry> column(String key, ValueProvider<TrailEntry, ?> value) {
        return NarrowTable.skip(grid.addColumn(value), entry -> "".equals(value.apply(entry)))
                .setHeader(getTranslation("accounts.trail." + key))
                .setAutoWidth(false)
                .setFlexGrow(1);
    }

    private TrailFilter filter() {
        return new TrailFilter(who.getValue(), what.getValue(), from.getValue(), to.getValue());
    }

    private void show() {
        var filter = filter();
        grid.setItems(
                query -> trail.page(filter, query.getOffset(), query.getLimit()).stream(),
                _ -> Math.toIntExact(trail.count(filter)));
    }

    private Anchor download() {
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = trail.csv(filter(), words::name);
            return new DownloadResponse(new ByteArrayInputStream(file), "trail.csv", "text/csv", file.length);
        });
        var link = new Anchor(handler, getTranslation("accounts.trail.export"));
        link.getElement().setAttribute("download", true);
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.trail.heading");
    }
}
