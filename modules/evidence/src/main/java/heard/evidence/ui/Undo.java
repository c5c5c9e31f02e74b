package heard.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** Says that something was removed, and puts it back on demand. */
final class Undo {
    private static final int MILLISECONDS_SHOWN = 12_000;

    private Undo() {}

    static void offer(String removed, Runnable undo) {
        var notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_START);
        notice.setDuration(MILLISECONDS_SHOWN);
        var back = new Button(notice.getTranslation("evidence.write.undo"), _ -> {
            notice.close();
            undo.run();
        });
        var body = new Div(new Span(removed), back);
        body.addClassName("heard-notice");
        notice.add(body);
        notice.open();
    }
}
