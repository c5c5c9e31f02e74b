package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.Confirmation;
import heard.look.Notices;
import heard.questionnaires.Occasion;
import heard.questionnaires.QuestionnaireNotReady;
import heard.questionnaires.QuestionnairePublishing;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.ConsultationId;
import org.springframework.stereotype.Component;

/** While people are answering: says that changes wait, and makes them a new version. */
final class PublishButton extends Div {
    private static final long serialVersionUID = 1;

    /** Makes one for a consultation. */
    @Component
    static class Factory {
        private final QuestionnairePublishing publishing;
        private final QuestionnaireReading reading;

        Factory(QuestionnairePublishing publishing, QuestionnaireReading reading) {
            this.publishing = publishing;
            this.reading = reading;
        }

        /** @param published what to do once a version is out */
        PublishButton of(ConsultationId consultation, Runnable published) {
            return new PublishButton(publishing, reading, consultation, published);
        }
    }

    private final transient QuestionnairePublishing publishing;
    private final transient ConsultationId consultation;
    private final transient Runnable published;

    private PublishButton(
            QuestionnairePublishing publishing,
            QuestionnaireReading reading,
            ConsultationId consultation,
            Runnable published) {
        this.publishing = publishing;
        this.consultation = consultation;
        this.published = published;
        addClassName("heard-publish");
        setVisible(reading.occasion(consultation).map(Occasion::open).orElse(false));
        if (!isVisible()) return;
        var next = new Button(getTranslation("questionnaires.publish.button"), _ -> ask());
        add(new Paragraph(getTranslation("questionnaires.publish.open", reading.latest(consultation))), next);
    }

    private void ask() {
        if (!publishing.isChanged(consultation)) {
            Notices.success(getTranslation("questionnaires.publish.same"));
            return;
        }
        Confirmation.askPlainly(
                getTranslation("questionnaires.publish.heading"),
                getTranslation("questionnaires.publish.text"),
                getTranslation("questionnaires.publish.button"),
                this::publish);
    }

    private void publish() {
        try {
            var version = publishing.publish(consultation);
            published.run();
            Notices.success(getTranslation("questionnaires.publish.done", version));
        } catch (QuestionnaireNotReady e) {
            Notices.error(
                    getTranslation("questionnaires.publish.errors", e.problems().size()),
                    getTranslation("questionnaires.publish.errors.todo"));
        }
    }
}
