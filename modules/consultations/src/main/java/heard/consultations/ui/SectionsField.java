package heard.consultations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import heard.shared.StrategySection;
import java.util.ArrayList;
import java.util.List;

/** The sections of a strategy, one a line: its number as printed and its title. */
final class SectionsField extends Div {
    private static final long serialVersionUID = 1;

    private final class Line extends Div {
        private static final long serialVersionUID = 1;

        private final TextField number =
                new TextField(SectionsField.this.getTranslation("consultations.form.section.number"));
        private final TextField title =
                new TextField(SectionsField.this.getTranslation("consultations.form.section.title"));

        Line(StrategySection section) {
            addClassName("heard-line-of-fields");
            number.setValue(section.number());
            number.setWidthFull();
            title.setValue(section.title());
            title.setWidthFull();
            var remove = new Button(getTranslation("consultations.form.section.remove"), _ -> remove(this));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("consultations.form.section.remove.of", section.title()));
            add(number, title, remove);
        }

        void remove(Line line) {
            lines.remove(line);
            line.removeFromParent();
        }

        StrategySection section() {
            return new StrategySection(
                    number.getValue().strip(), title.getValue().strip());
        }
    }

    private final List<Line> lines = new ArrayList<>();
    private final Div list = new Div();

    SectionsField(List<StrategySection> sections) {
        var more = new Button(
                getTranslation("consultations.form.section.add"),
                _ -> add(new StrategySection("", "")).number.focus());
        add(list, more);
        sections.forEach(this::add);
    }

    private Line add(StrategySection section) {
        var line = new Line(section);
        lines.add(line);
        list.add(line);
        return line;
    }

    /** Those that have a title. */
    List<StrategySection> sections() {
        return lines.stream()
                .map(Line::section)
                .filter(section -> !section.title().isEmpty())
                .toList();
    }
}
