package heard.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.figures.SmallNumbers;
import heard.search.AnswerHits;
import heard.search.AnswerQuery;
import heard.search.Facet;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the hits have in common, with how many; each narrows the search. What narrows it already stands as chips. */
final class FacetList {
    private static final int SHOWN = 8;
    private static final List<Facet> ORDER =
            List.of(Facet.CONSULTATION, Facet.THEME, Facet.QUESTION, Facet.LANGUAGE, Facet.CHANNEL, Facet.MONTH);

    private final FacetWords words;
    private final Function<AnswerQuery, String> address;
    private final Optional<ConsultationId> within;

    /**
     * @param address where a search is found
     * @param within the one consultation that is searched
     */
    FacetList(FacetWords words, Function<AnswerQuery, String> address, Optional<ConsultationId> within) {
        this.words = words;
        this.address = address;
        this.within = within;
    }

    Aside facets(AnswerQuery query, AnswerHits hits) {
        var aside = new Aside();
        aside.addClassName("analysis-facets");
        for (var facet : ORDER) {
            var values = hits.facets().getOrDefault(facet, Map.of());
            if (offers(facet) && !values.isEmpty()) aside.add(section(facet, values, query));
        }
        return aside;
    }

    private boolean offers(Facet facet) {
        return switch (facet) {
            case CONSULTATION -> within.isEmpty();
            case QUESTION -> within.isPresent();
            case LANGUAGE, CHANNEL, THEME, MONTH -> true;
        };
    }

    private Section section(Facet facet, Map<String, Long> values, AnswerQuery query) {
        var list = new UnorderedList();
        var chosen = query.chosen().getOrDefault(facet, Set.of());
        values.entrySet().stream()
                .filter(value -> !chosen.contains(value.getKey()))
                .limit(SHOWN)
                .forEach(value -> list.add(item(facet, value.getKey(), value.getValue(), query)));
        var heading = new H2();
        heading.setText(heading.getTranslation("analysis.search." + facet.name().toLowerCase(Locale.ROOT)));
        var section = new Section(heading, list);
        section.setVisible(list.getComponentCount() > 0);
        return section;
    }

    private ListItem item(Facet facet, String value, long answers, AnswerQuery query) {
        var link = new Anchor(address.apply(first(query.with(facet, value))), words.of(facet, value, within));
        link.setRouterIgnore(false);
        var count = new Span();
        count.setText(count.getTranslation(SmallNumbers.key(answers), SmallNumbers.argument(answers)));
        count.addClassName("count");
        return new ListItem(link, count);
    }

    /** What narrows the search, each to be taken away. */
    Div chips(AnswerQuery query) {
        var chips = new Div();
        chips.addClassName("analysis-chips");
        query.chosen().forEach((facet, values) -> {
            if (facet == Facet.CONSULTATION && within.isPresent()) return;
            values.stream().sorted().forEach(value -> chips.add(chip(facet, value, query)));
        });
        chips.setVisible(chips.getComponentCount() > 0);
        return chips;
    }

    private Anchor chip(Facet facet, String value, AnswerQuery query) {
        var name = words.of(facet, value, within);
        var cross = new Span("×");
        cross.getElement().setAttribute("aria-hidden", "true");
        var chip = new Anchor(address.apply(first(query.without(facet, value))), new Span(name), cross);
        chip.setRouterIgnore(false);
        chip.getElement().setAttribute("aria-label", chip.getTranslation("analysis.search.remove", name));
        return chip;
    }

    private static AnswerQuery first(AnswerQuery query) {
        return query.page(0, SearchAddress.PAGE);
    }
}
