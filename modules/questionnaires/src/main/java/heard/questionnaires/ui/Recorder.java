package heard.questionnaires.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.util.UUID;

/** Records where the browser can, and sends what was recorded as a file; elsewhere nothing of it is seen. */
final class Recorder extends Div {
    private static final int MOST_MINUTES = 5;
    private static final long serialVersionUID = 1;

    /** @param what is recorded, in words that tell it from others on the screen */
    Recorder(Upload into, String what) {
        into.setId("upload-" + UUID.randomUUID());
        var begin = new NativeButton(getTranslation("questionnaires.media.record.begin"));
        begin.getElement().setAttribute("aria-label", getTranslation("questionnaires.media.record.named", what));
        var end = new NativeButton(getTranslation("questionnaires.media.record.end"));
        end.getElement().setAttribute("hidden", true);
        var state = new Paragraph();
        state.getElement().setAttribute("role", "status");
        add(begin, end, state);
        addClassName("heard-recorder");
        getElement()
                .setAttribute("hidden", true)
                .setAttribute("data-records", into.getId().orElse(""))
                .setAttribute("data-minutes", String.valueOf(MOST_MINUTES))
                .setAttribute("data-on", getTranslation("questionnaires.media.record.on"))
                .setAttribute("data-done", getTranslation("questionnaires.media.record.done"))
                .setAttribute("data-refused", getTranslation("questionnaires.media.record.refused"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript("context://heard/record.js");
        getElement().executeJs("""
                const offer = () => window.heardOffersRecording ? window.heardOffersRecording(this) : setTimeout(offer, 100);
                offer();""");
    }
}
