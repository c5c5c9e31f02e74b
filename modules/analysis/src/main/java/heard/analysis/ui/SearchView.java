package heard.analysis.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import heard.coalitions.Sharing;
import heard.consultations.ConsultationReading;
import heard.figures.SmallNumbers;
import heard.look.AddressedIds;
import heard.look.EmptyState;
import heard.look.PageHeading;
import heard.look.SharingNote;
import heard.search.AnswerHits;
import heard.search.AnswerQuery;
import heard.search.AnswerSearching;
import heard.shared.ConsultationId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Finds answers by their words, in one consultation or in all of the coalition's. */
@Route(AnalysisPlaces.SEARCH_ALL)
@RouteAlias(AnalysisPlaces.SEARCH)
@RolesAllowed({"ORGANISER", "SAFEGUARDING_LEAD", "ANALYST", "POLICY_LEAD"})
@StyleSheet("context://heard/analysis.css")
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient AnswerSearching searching;
    private final transient FacetWords words;
    private final transient ConsultationReading consultations;
    private final transient Sharing sharing;
    private final TextField box = new TextField();
    private final Div found = new Div();

    private transient Optional<ConsultationId> within = Optional.empty();
    private transient AnswerQuery query = AnswerQuery.all();

    SearchView(AnswerSearching searching, FacetWords words, ConsultationReading consultations, Sharing sharing) {
        this.searching = searching;
        this.words = words;
        this.consultations = consultations;
        this.sharing = sharing;
        addClassNames("heard-wide", "analysis-search");
        add(new PageHeading(getTranslation("analysis.search.heading"), getTranslation("analysis.search.help")));
        add(searchLine(), found);
        found.addClassName("analysis-found");
    }

    private Div searchLine() {
        box.setAriaLabel(getTranslation("analysis.search.box"));
        box.setPlaceholder(getTranslation("analysis.search.placeholder"));
        box.setClearButtonVisible(true);
        box.getElement().setAttribute("dir", "auto");
        box.addKeyPressListener(Key.ENTER, _ -> search());
        var button = new Button(getTranslation("analysis.search.do"), _ -> search());
        button.addThemeName("primary");
        var line = new Div(box, button);
        line.addClassName("analysis-box");
        line.getElement().setAttribute("role", "search");
        return line;
    }

    private void search() {
        var sought = query.words(box.getValue()).page(0, SearchAddress.PAGE);
        getUI().ifPresent(ui -> ui.navigate(path(), SearchAddress.write(sought, within.isPresent())));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        within = AddressedIds.consultation(event);
        var named = event.getRouteParameters().get("consultation").isPresent();
        if (named && within.flatMap(consultations::find).isEmpty()) {
            Address.notFound(event);
            return;
        }
        query = SearchAddress.read(event.getLocation().getQueryParameters(), within);
        var sought = query.words();
        box.setValue(sought == null ? "" : sought);
        box.setAutofocus(sought == null);
        show(searching.search(query));
    }

    private void show(AnswerHits hits) {
        var facets = new FacetList(words, this::address, within);
        var results = new Div(new SharingNote(sharing.limits()), facets.chips(query), count(hits.total()));
        if (hits.hits().isEmpty()) {
            results.add(
                    new EmptyState(getTranslation("analysis.search.nothing"), getTranslation("analysis.search.hints")));
        } else {
            results.add(new HitList(words, within.isEmpty(), hits.hits()), pages(hits.total()));
        }
        results.addClassName("analysis-results");
        found.removeAll();
        found.add(facets.facets(query, hits), results);
    }

    private Paragraph count(long total) {
        var answers = getTranslation(SmallNumbers.key(total), SmallNumbers.argument(total));
        var count = new Paragraph(getTranslation("analysis.search.found", answers));
        count.getElement().setAttribute("role", "status");
        count.addClassName("heard-hint");
        return count;
    }

    private Div pages(long total) {
        var pages = new Div();
        pages.addClassName("analysis-pages");
        int size = SearchAddress.PAGE;
        if (query.offset() > 0) pages.add(page("analysis.search.earlier", query.offset() - size));
        int next = query.offset() + size;
        if (next < total && next <= AnswerQuery.DEEPEST - size) pages.add(page("analysis.search.more", next));
        return pages;
    }

    private Anchor page(String key, int offset) {
        var link = new Anchor(address(query.page(offset, SearchAddress.PAGE)), getTranslation(key));
        link.setRouterIgnore(false);
        return link;
    }

    private String address(AnswerQuery sought) {
        var parameters = SearchAddress.write(sought, within.isPresent()).getQueryString();
        return path() + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private String path() {
        return within.map(consultation -> AnalysisPlaces.path(AnalysisPlaces.SEARCH, consultation))
                .orElse(AnalysisPlaces.SEARCH_ALL);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.search.heading");
    }
}
