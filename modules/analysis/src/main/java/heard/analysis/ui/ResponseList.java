package heard.analysis.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import heard.analysis.ExcerptReading;
import heard.coalitions.CoalitionReading;
import heard.coalitions.Organisation;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The responses of a consultation; only those in sight are read and opened. */
final class ResponseList extends Grid<ListedResponse> {
    private static final long serialVersionUID = 1;
    private static final String BEGINNING = """
            <a class="analysis-beginning" href="${item.path}" lang="${item.lang}" dir="${item.dir}" router-link>\
            ${item.words}</a>""";

    private final transient ResponseReading reading;
    private final transient ExcerptReading excerpts;
    private final transient Map<OrganisationId, String> organisations;

    ResponseList(ResponseReading reading, ExcerptReading excerpts, CoalitionReading coalition) {
        this.reading = reading;
        this.excerpts = excerpts;
        this.organisations = coalition.current().organisations().stream()
                .collect(Collectors.toMap(Organisation::id, Organisation::name));
        addClassName("analysis-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", getTranslation("analysis.responses.heading"));
        setEmptyStateText(getTranslation("analysis.responses.nomatch"));
    }

    void show(ConsultationId consultation, ResponseFilter filter) {
        removeAllColumns();
        columns(FilterAddress.write(filter).getQueryString());
        setItems(
                query -> page(consultation, filter, query.getOffset(), query.getLimit()),
                _ -> Math.toIntExact(reading.count(consultation, filter)));
    }

    private Stream<ListedResponse> page(ConsultationId consultation, ResponseFilter filter, int offset, int limit) {
        var page = reading.rows(consultation, filter, offset, limit);
        var coded = excerpts.numbers(page.stream().map(ReadResponse::id).toList());
        return page.stream().map(read -> ListedResponse.of(read, coded.getOrDefault(read.id(), 0L)));
    }

    private void columns(String query) {
        column("date", "7.5em", item -> Words.day(item.read().submittedOn()));
        addColumn(beginning(query.isEmpty() ? "" : "?" + query))
                .setHeader(getTranslation("analysis.responses.words"))
                .setWidth("14em")
                .setFlexGrow(1);
        column("language", "6em", item -> Words.language(item.read().language()));
        column("channel", "6.5em", item -> Words.channel(item.read().channel()));
        column(
                "organisation",
                "9em",
                item -> organisations.getOrDefault(item.read().organisation(), ""));
        column(
                "coded",
                "6em",
                item -> item.coded() == 0 ? "" : getTranslation("analysis.responses.passages", item.coded()));
    }

    private void column(String key, String width, ValueProvider<ListedResponse, ?> value) {
        addColumn(value)
                .setHeader(getTranslation("analysis.responses." + key))
                .setWidth(width)
                .setFlexGrow(0);
    }

    private LitRenderer<ListedResponse> beginning(String query) {
        return LitRenderer.<ListedResponse>of(BEGINNING)
                .withProperty(
                        "path",
                        item -> AnalysisPlaces.reading(
                                        item.read().consultation(), item.read().id())
                                + query)
                .withProperty("lang", item -> item.read().language().tag())
                .withProperty("dir", item -> item.read().language().direction())
                .withProperty("words", this::words);
    }

    private String words(ListedResponse item) {
        return item.beginning().isEmpty() ? getTranslation("analysis.responses.nowords") : item.beginning();
    }
}
