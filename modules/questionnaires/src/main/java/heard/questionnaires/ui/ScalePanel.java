package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import heard.questionnaires.Scale;
import java.util.Objects;
import java.util.function.BiFunction;

/** From which number to which a scale goes, and what its ends mean. */
final class ScalePanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;

    ScalePanel(Editor editor) {
        this.editor = editor;
        var scale = scale();
        var ends = new Div(
                number(
                        "questionnaires.editor.scale.from",
                        scale.from(),
                        (now, from) -> new Scale(from, now.to(), now.fromLabel(), now.toLabel())),
                number(
                        "questionnaires.editor.scale.to",
                        scale.to(),
                        (now, to) -> new Scale(now.from(), to, now.fromLabel(), now.toLabel())));
        ends.addClassName("heard-row");
        add(ends);
        add(new LocalizedField(
                getTranslation("questionnaires.editor.scale.from.label"),
                scale.fromLabel(),
                editor.questionnaire(),
                text -> change(new Scale(scale().from(), scale().to(), text, scale().toLabel()))));
        add(new LocalizedField(
                getTranslation("questionnaires.editor.scale.to.label"),
                scale.toLabel(),
                editor.questionnaire(),
                text -> change(new Scale(scale().from(), scale().to(), scale().fromLabel(), text))));
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
