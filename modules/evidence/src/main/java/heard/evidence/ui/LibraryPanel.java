package heard.evidence.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.evidence.Finding;
import heard.evidence.Passage;
import heard.evidence.QuoteLibrary;
import heard.evidence.QuoteLibrary.Wanted;
import heard.shared.FindingId;
import heard.shared.Language;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The coded passages that may be quoted, beside the document. */
final class LibraryPanel extends Aside {
    private static final long serialVersionUID = 1;

    private final transient Writing writing;
    private final transient QuoteLibrary library;
    private final Select<FindingId> target = new Select<>();
    private final TextField words = new TextField();
    private final Select<ThemeId> themes = new Select<>();
    private final Select<Language> languages = new Select<>();
    private final VirtualList<Passage> passages = new VirtualList<>();
    private final Paragraph others = new Paragraph();

    LibraryPanel(Writing writing, QuoteLibrary library) {
        this.writing = writing;
        this.library = library;
        addClassName("evidence-library");
        getElement().setAttribute("aria-label", getTranslation("evidence.library.heading"));
        target.setLabel(getTranslation("evidence.library.target"));
        target.setWidthFull();
        words.setLabel(getTranslation("evidence.library.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setClearButtonVisible(true);
        words.setWidthFull();
        filters();
        passages.setRenderer(new ComponentRenderer<>(this::passage));
        others.addClassName("evidence-small");
        others.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("evidence.library.heading")), target, words, new Div(themes, languages));
        add(others, passages);
        writing.whenRebuilt(this::targets);
        targets();
        find();
    }

    private void filters() {
        var all = library.find(writing.now().consultation().id(), Wanted.ANY).passages();
        var names = new TreeMap<String, ThemeId>();
        all.forEach(passage -> names.put(passage.themeName(), passage.theme()));
        var byTheme = new java.util.HashMap<ThemeId, String>();
        names.forEach((name, theme) -> byTheme.put(theme, name));
        filter(themes, "theme", List.copyOf(names.values()));
        themes.setItemLabelGenerator(
                theme -> theme == null ? getTranslation("evidence.library.any") : name(byTheme, theme));
        filter(
                languages,
                "language",
                all.stream().map(Passage::language).distinct().sorted().toList());
        languages.setItemLabelGenerator(
                language -> language == null ? getTranslation("evidence.library.any") : language.nativeName());
        words.addValueChangeListener(_ -> find());
        themes.addValueChangeListener(_ -> find());
        languages.addValueChangeListener(_ -> find());
    }

    private static String name(Map<ThemeId, String> names, ThemeId theme) {
        return names.getOrDefault(theme, "");
    }

    private <T> void filter(Select<T> select, String what, List<T> items) {
        select.setLabel(getTranslation("evidence.library." + what));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("evidence.library.any"));
        select.setItems(items);
    }

    private void targets() {
        var findings = writing.now().draft().findings();
        var ids = findings.stream().map(Finding::id).toList();
        var before = target.getValue();
        target.setItems(ids);
        target.setItemLabelGenerator(id -> getTranslation("evidence.finding.heading", ids.indexOf(id) + 1));
        if (ids.contains(before)) target.setValue(before);
        else if (!ids.isEmpty()) target.setValue(ids.getLast());
        target.setHelperText(ids.isEmpty() ? getTranslation("evidence.library.nofinding") : null);
        passages.getDataProvider().refreshAll();
    }

    private void find() {
        var wanted = new Wanted(themes.getValue(), languages.getValue(), words.getValue());
        var found = library.find(writing.now().consultation().id(), wanted);
        passages.setItems(found.passages());
        others.setText(getTranslation(
                "evidence.library.found", found.passages().size(), found.notQuotable(), found.coalitionOnly()));
    }

    private Div passage(Passage passage) {
        var text = new HtmlContainer("blockquote");
        text.setText(passage.text());
        Directions.write(passage.language(), text);
        var theme = new Span(passage.themeName());
        theme.addClassName("evidence-small");
        var quote = new Button(getTranslation("evidence.library.quote"), _ -> quote(target.getValue(), passage));
        quote.addThemeName("small");
        quote.setEnabled(target.getValue() != null);
        var card = new Div(text, theme, quote);
        card.addClassName("evidence-passage");
        return card;
    }

    private void quote(@Nullable FindingId finding, Passage passage) {
        if (finding != null) writing.change(use -> use.quote(writing.id(), finding, passage.excerpt()));
    }
}
