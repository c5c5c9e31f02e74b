package heard.analysis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import heard.analysis.ThemeRow;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The codebook beside the answers: give what is selected a theme, old or new, or withhold it. */
final class CodingPanel extends Aside {
    private static final long serialVersionUID = 1;

    /** What the panel asks for; each applies to what is selected. */
    interface Actions {
        void code(ThemeId theme);

        void codeNew(String name);

        void withhold();
    }

    private final Paragraph selection = new Paragraph();
    private final ComboBox<ThemeRow> box = new ComboBox<>();
    private final Button withhold = new Button();
    private final OrderedList codebook = new OrderedList();
    private final Div tools = new Div();
    private final transient Actions actions;

    CodingPanel(Actions actions, boolean mayCode, boolean mayWithhold) {
        this.actions = actions;
        addClassName("analysis-panel");
        selection.getElement().setAttribute("aria-live", "polite");
        selection.addClassName("selection");
        prepareBox();
        withhold.setText(getTranslation("analysis.reading.withhold"));
        withhold.addThemeName("tertiary");
        withhold.addClickListener(_ -> actions.withhold());
        box.setVisible(mayCode);
        withhold.setVisible(mayWithhold);
        tools.add(selection, box, withhold);
        tools.addClassName("tools");
        tools.setVisible(mayCode || mayWithhold);
        add(tools, new H2(getTranslation("analysis.reading.codebook")), codebook);
        if (mayCode) add(keys());
    }

    private Paragraph keys() {
        var keys = new Paragraph(getTranslation("analysis.reading.keys"));
        keys.addClassName("heard-hint");
        return keys;
    }

    private void prepareBox() {
        box.setLabel(getTranslation("analysis.reading.theme"));
        box.setPlaceholder(getTranslation("analysis.reading.themehint"));
        box.setItemLabelGenerator(ThemeRow::name);
        box.setAllowCustomValue(true);
        box.setWidthFull();
        box.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null)
                actions.code(event.getValue().id());
        });
        box.addCustomValueSetListener(event -> {
            if (!event.getDetail().isBlank()) actions.codeNew(event.getDetail().strip());
        });
    }

    void focusBox() {
        box.focus();
    }

    void show(Reading reading, List<ThemeRow> keys) {
        box.setItems(reading.themes());
        box.clear();
        codebook.removeAll();
        Map<ThemeId, Long> used =
                reading.coded().stream().collect(Collectors.groupingBy(each -> each.theme(), Collectors.counting()));
        for (var theme : reading.themes()) {
            codebook.add(item(theme, keys.indexOf(theme) + 1, used.getOrDefault(theme.id(), 0L)));
        }
        if (reading.themes().isEmpty()) codebook.add(new ListItem(getTranslation("analysis.reading.nothemes")));
        select(Optional.empty());
    }

    private ListItem item(ThemeRow theme, int key, long used) {
        var name = new Button(theme.name(), _ -> actions.code(theme.id()));
        name.addThemeName("tertiary");
        name.setTooltipText(theme.description());
        name.setEnabled(box.isVisible());
        var number = new Span(key > 0 ? String.valueOf(key) : "");
        number.addClassName("key");
        var times = new Span(used > 0 ? getTranslation("analysis.reading.times", used) : "");
        times.addClassName("times");
        return new ListItem(number, Swatch.of(Optional.of(theme.colour())), name, times);
    }

    /** Says what is selected. */
    void select(Optional<String> words) {
        selection.setText(words.map(text -> getTranslation("analysis.reading.selected", text))
                .orElseGet(() -> getTranslation("analysis.reading.select")));
        withhold.setEnabled(words.isPresent());
        box.setEnabled(words.isPresent());
    }
}
