package heard.evidence.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** A text that saves itself shortly after typing, and keeps what was typed when somebody else was quicker. */
final class SavedText extends TextArea {
    private static final long serialVersionUID = 1;
    private static final int MILLISECONDS_OF_REST = 700;

    SavedText(String label, String text) {
        super(label);
        setWidthFull();
        setValue(text);
        setMinRows(2);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(MILLISECONDS_OF_REST);
    }

    /**
     * Saves whenever the text changes.
     *
     * @param save false when somebody else changed the same text meanwhile
     * @param theirs what stands there by now
     */
    SavedText saving(BooleanSupplier save, Supplier<String> theirs) {
        addValueChangeListener(change -> {
            if (!change.isFromClient()) return;
            boolean saved = save.getAsBoolean();
            setInvalid(!saved);
            if (saved) setHelperText(getTranslation("evidence.write.saved"));
            else setErrorMessage(getTranslation("evidence.write.theirs", theirs.get()));
        });
        return this;
    }
}
