package heard.responses.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One field on the screen that stands for one field of the participants' form, so that both are read and checked alike.
 *
 * @param value what it would send; empty: nothing
 */
record Input(Component component, Supplier<List<String>> value, Consumer<List<String>> show) {
    private static final int MILLISECONDS_OF_REST = 700;

    static Input line(String label, Runnable changed) {
        return typed(new TextField(label), changed);
    }

    static Input lines(String label, Runnable changed) {
        var area = new TextArea(label);
        area.setMinRows(3);
        return typed(area, changed);
    }

    /** Saves while somebody still writes, so that little is lost with a connection. */
    private static <F extends TextFieldBase<F, String>> Input typed(F field, Runnable changed) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(MILLISECONDS_OF_REST);
        listen(field, changed);
        return new Input(
                field,
                () -> field.getValue().isBlank() ? List.of() : List.of(field.getValue()),
                values -> field.setValue(values.isEmpty() ? "" : values.getFirst()));
    }

    /** One of these, from the value to its words; the value of none is empty. */
    static Input one(String label, Map<String, String> options, Runnable changed) {
        var group = new RadioButtonGroup<String>();
        group.setLabel(label);
        group.setItems(options.keySet());
        group.setItemLabelGenerator(value -> options.getOrDefault(value, value));
        listen(group, changed);
        return new Input(
                group,
                () -> group.getValue() == null || group.getValue().isEmpty() ? List.of() : List.of(group.getValue()),
                values -> group.setValue(
                        values.stream().filter(options::containsKey).findFirst().orElse(null)));
    }

    static Input many(String label, Map<String, String> options, Runnable changed) {
        var group = new CheckboxGroup<String>();
        if (!label.isEmpty()) group.setLabel(label);
        group.setItems(options.keySet());
        group.setItemLabelGenerator(value -> options.getOrDefault(value, value));
        listen(group, changed);
        return new Input(
                group,
                () -> options.keySet().stream()
                        .filter(group.getValue()::contains)
                        .toList(),
                values -> group.setValue(new LinkedHashSet<>(
                        values.stream().filter(options::containsKey).toList())));
    }

    private static void listen(AbstractField<?, ?> field, Runnable changed) {
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) changed.run();
        });
    }

    void label(String text) {
        if (component instanceof HasLabel labelled) labelled.setLabel(text);
    }

    static Map<String, String> options() {
        return new LinkedHashMap<>();
    }
}
