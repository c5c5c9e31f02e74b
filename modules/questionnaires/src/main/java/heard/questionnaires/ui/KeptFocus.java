package heard.questionnaires.ui;

import com.vaadin.flow.dom.Element;

/** Keeps the keyboard where it was when a part of the screen is drawn anew: in the field of the same kind and label. */
final class KeptFocus {
    private final Element screen;

    /** @param screen that stays while parts of it are drawn anew */
    KeptFocus(Element screen) {
        this.screen = screen;
    }

    /** From now on it is known what has the keyboard. */
    void watch() {
        screen.executeJs("""
                const fields = `vaadin-text-area, vaadin-text-field, vaadin-integer-field, vaadin-big-decimal-field,
                    vaadin-date-picker, vaadin-select, vaadin-checkbox, vaadin-radio-button, vaadin-button`;
                this.labelOf = field => field.label || field.getAttribute('aria-label') || field.textContent.trim();
                this.addEventListener('focusin', event => this.focused = event.target.closest(fields));""");
    }

    /** Gives the keyboard to what has taken the place of the field that had it, else to the first text. */
    void restore() {
        screen.executeJs("""
                const before = this.focused;
                if (!before || before.isConnected) return;
                setTimeout(() => {
                  if (document.activeElement !== document.body) return;
                  const again = [...this.querySelectorAll(before.localName)]
                      .find(field => this.labelOf(field) === this.labelOf(before) && !field.disabled);
                  (again ?? this.querySelector('.heard-question vaadin-text-area'))?.focus();
                });""");
    }

    /** Gives the keyboard to the text of that label. */
    void move(String label) {
        screen.executeJs("""
                setTimeout(() => [...this.querySelectorAll('vaadin-text-area')]
                    .find(field => field.label === $0)?.focus());""", label);
    }
}
