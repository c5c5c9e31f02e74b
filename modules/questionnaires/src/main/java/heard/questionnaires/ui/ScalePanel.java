package heard.questionnaires.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import heard.questionnaires.Scale;
import java.util.Objects;
import java.util.function.BiFunction;

/** From which number to which a scale goes, and what its points mean. */
final class ScalePanel extends Div {
    private static final long serialVersionUID = 1;
    private static final int MOST_POINTS = 11;

    private final transient Editor editor;

    ScalePanel(Editor editor) {
        this.editor = editor;
        var scale = scale();
        var ends = new Div(
                number("questionnaires.editor.scale.from", scale.from(), Scale::withFrom),
                number("questionnaires.editor.scale.to", scale.to(), Scale::withTo));
        ends.addClassName("heard-row");
        add(ends);
        add(label(scale.from(), getTranslation("questionnaires.editor.scale.from.label")));
        add(label(scale.to(), getTranslation("questionnaires.editor.scale.to.label")));
        if (scale.to() - scale.from() > 1 && scale.to() - scale.from() < MOST_POINTS) add(between(scale));
    }

    private Details between(Scale scale) {
        var details = new Details(getTranslation("questionnaires.editor.scale.between"));
        for (int point = scale.from() + 1; point < scale.to(); point++) {
            details.add(label(point, getTranslation("questionnaires.editor.scale.point", point)));
        }
        details.setOpened(scale.labelsBetween());
        return details;
    }

    private LocalizedField label(int point, String words) {
        return new LocalizedField(
                words, scale().label(point), editor.questionnaire(), text -> change(scale().withLabel(point, text)));
    }

    private Scale scale() {
        return Objects.requireNonNullElse(editor.question().scale(), Scale.ONE_TO_FIVE);
    }

    private void change(Scale scale) {
        editor.change(question -> question.withScale(scale));
    }

    private IntegerField number(String key, int value, BiFunction<Scale, Integer, Scale> changed) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(-100);
        field.setMax(100);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        field.addValueChangeListener(event -> {
            if (event.getValue() != null) change(changed.apply(scale(), event.getValue()));
        });
        return field;
    }
}
