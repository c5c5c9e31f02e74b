package heard.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeLeaveEvent;
import heard.look.Confirmation;

/** Asks before somebody leaves a screen, or closes its tab, on which they wrote something that is not saved. */
final class UnsavedTyping {
    private UnsavedTyping() {}

    /** Watches what is typed on the screen, from now on as if nothing had been. */
    static void watch(Component screen) {
        screen.getElement().executeJs("""
            this.unsaved = false;
            if (this.watched) return;
            this.watched = true;
            for (const type of ['input', 'change']) this.addEventListener(type, () => { this.unsaved = true; });
            window.addEventListener('beforeunload', event => {
              if (this.isConnected && this.unsaved) event.preventDefault();
            });""");
    }

    /** Holds the reader on the screen until they have said that what they wrote may go. */
    static void ask(BeforeLeaveEvent leaving) {
        var onward = leaving.postpone();
        var screen = leaving.getUI();
        var question = Confirmation.ask(
                screen.getTranslation("consultations.unsaved.question"),
                screen.getTranslation("consultations.unsaved.happens"),
                screen.getTranslation("consultations.unsaved.leave"),
                onward::proceed);
        question.setCancelText(screen.getTranslation("consultations.unsaved.stay"));
        question.addCancelListener(_ -> onward.cancel());
    }
}
