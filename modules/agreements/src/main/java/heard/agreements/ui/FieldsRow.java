package heard.agreements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment;
import com.vaadin.flow.component.orderedlayout.FlexLayout;

/** Fields beside each other, and below each other where it is narrow. */
final class FieldsRow extends FlexLayout {
    private static final long serialVersionUID = 1;

    FieldsRow(Component... fields) {
        super(fields);
        setFlexWrap(FlexWrap.WRAP);
        setAlignItems(Alignment.END);
        getStyle().set("gap", "0.75rem").set("margin-block", "0.5rem");
        for (var field : fields) grow(field);
    }

    /** A button keeps its size; a field takes what there is. */
    private void grow(Component field) {
        if (field instanceof HasSize && !(field instanceof Button)) {
            field.getStyle().set("flex", "1 1 14rem").set("min-width", "0");
        }
    }
}
