package heard.evidence.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.evidence.Recommendation;
import heard.evidence.RecommendationId;
import heard.shared.StrategySection;
import java.util.List;

/** A recommendation: what should be done, by whom, and which sections of the strategy it answers. */
final class RecommendationBlock extends Section {
    private static final long serialVersionUID = 1;

    private final transient Writing writing;
    private final transient RecommendationId id;
    private final SavedText text;
    private final TextField addressee;
    private final MultiSelectComboBox<StrategySection> sections;

    RecommendationBlock(Writing writing, int place) {
        this.writing = writing;
        var all = writing.now().draft().recommendations();
        var recommendation = all.get(place);
        this.id = recommendation.id();
        var name = getTranslation("evidence.recommendation.heading", place + 1);
        text = new SavedText(getTranslation("evidence.recommendation.text"), recommendation.text());
        text.saving(this::save, () -> now().text());
        addressee = new TextField(getTranslation("evidence.recommendation.addressee"), recommendation.addressee(), "");
        addressee.setWidthFull();
        addressee.setValueChangeMode(ValueChangeMode.ON_BLUR);
        addressee.addValueChangeListener(_ -> save());
        sections = sections(recommendation);
        Directions.write(writing.now().row().language(), text, addressee);
        addClassName("evidence-block");
        setAriaLabel(name);
        var actions = new BlockActions(
                name,
                place,
                all.size(),
                places -> writing.change(use -> use.move(writing.id(), id, places)),
                () -> remove(name, place));
        var head = new Div(new H3(name), actions);
        head.addClassName("evidence-head");
        add(head, text, sections, addressee);
    }

    private MultiSelectComboBox<StrategySection> sections(Recommendation recommendation) {
        var box = new MultiSelectComboBox<StrategySection>(getTranslation("evidence.recommendation.sections"));
        var all = writing.now().consultation().sections();
        box.setHelperText(getTranslation(
                all.isEmpty() ? "evidence.recommendation.nosections" : "evidence.recommendation.sectionshelp"));
        box.setWidthFull();
        box.setItems(all);
        box.setItemLabelGenerator(section -> section.number() + " " + section.title());
        box.setValue(all.stream()
                .filter(section -> recommendation.sections().contains(section.number()))
                .toList());
        box.addValueChangeListener(_ -> save());
        return box;
    }

    private Recommendation now() {
        return writing.now().draft().recommendations().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(new Recommendation(id, -1, "", List.of(), ""));
    }

    private boolean save() {
        int seen = now().revision();
        var numbers = writing.now().consultation().sections().stream()
                .filter(sections.getValue()::contains)
                .map(StrategySection::number)
                .toList();
        return writing.save(
                use -> use.recommend(writing.id(), id, seen, text.getValue(), numbers, addressee.getValue()));
    }

    private void remove(String name, int place) {
        var removed = now();
        writing.change(use -> use.remove(writing.id(), id));
        Undo.offer(
                getTranslation("evidence.write.removed", name),
                () -> writing.change(use -> use.restore(writing.id(), place, removed)));
    }
}
