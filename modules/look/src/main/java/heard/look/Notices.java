package heard.look;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Short messages over the screen, spoken by screen readers. Errors stay until they are closed. */
public final class Notices {
    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
    private static final int MILLISECONDS_SHOWN = 5_000;

    private Notices() {}

    /** Says that something was done. */
    public static void success(String done) {
        var notice = notice(done, "");
        notice.setDuration(MILLISECONDS_SHOWN);
        notice.addThemeVariants(NotificationVariant.SUCCESS);
        notice.open();
    }

    /**
     * Says that something could not be done.
     *
     * @param happened what happened, and what is safe
     * @param whatToDo what the reader can do about it; empty when the first sentence says it
     */
    public static void error(String happened, String whatToDo) {
        var notice = notice(happened, whatToDo);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.open();
    }

    /** Writes the unforeseen problem to the log under a reference, and shows the reader that reference alone. */
    public static void failure(Throwable problem) {
        var reference = reference();
        LOG.error("reference {}", reference, problem);
        var ui = UI.getCurrent();
        error(ui.getTranslation("look.failure.happened"), ui.getTranslation("look.failure.todo", reference));
    }

    /** A new reference by which a reader's report and a line of the log are brought together. */
    public static String reference() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Notification notice(String first, String second) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        var words = new Div(new Span(first));
        if (!second.isBlank()) words.add(new Paragraph(second));
        var close = new Button(notice.getTranslation("look.notices.close"), _ -> notice.close());
        close.addThemeName("tertiary");
        var body = new Div(words, close);
        body.addClassName("heard-notice");
        notice.add(body);
        return notice;
    }
}
