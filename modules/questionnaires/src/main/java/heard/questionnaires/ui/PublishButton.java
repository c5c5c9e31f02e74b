package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.Notices;
import heard.questionnaires.Occasion;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireNotReady;
import heard.questionnaires.QuestionnairePublishing;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.ConsultationId;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Once people have answered: the versions there are, and, while they are answering, the way to make the next one. */
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

        /**
         * @param published what to do once a version is out
         * @param restore makes an earlier version the draft
         */
        PublishButton of(ConsultationId consultation, Runnable published, Consumer<Questionnaire> restore) {
            return new PublishButton(this, consultation, published, restore);
        }
    }

    private final transient Factory from;
    private final transient ConsultationId consultation;
    private final transient Runnable published;

    private PublishButton(
            Factory from, ConsultationId consultation, Runnable published, Consumer<Questionnaire> restore) {
        this.from = from;
        this.consultation = consultation;
        this.published = published;
        addClassName("heard-publish");
        var latest = from.reading.latest(consultation);
        setVisible(latest > 0);
        if (!isVisible()) return;
        if (from.reading.occasion(consultation).map(Occasion::open).orElse(false)) {
            var next = new Button(getTranslation("questionnaires.publish.button"), _ -> ask());
            add(new Paragraph(getTranslation("questionnaires.publish.open", latest)), next);
        }
        add(new Button(
                getTranslation("questionnaires.versions.open", latest),
                _ -> new VersionsDialog(consultation, from.reading.versions(consultation), restore).open()));
    }

    private void ask() {
        var latest = from.reading.latest(consultation);
        var now = from.reading.written(consultation, latest).questionnaire();
        if (from.publishing.isChanged(consultation)) {
            new PublishDialog(latest, now, from.reading.draft(consultation), this::publish).open();
        } else {
            Notices.success(getTranslation("questionnaires.publish.same"));
        }
    }

    private void publish(Set<String> apart) {
        try {
            var version = from.publishing.publish(consultation, apart);
            published.run();
            Notices.success(getTranslation("questionnaires.publish.done", version));
        } catch (QuestionnaireNotReady e) {
            Notices.error(
                    getTranslation("questionnaires.publish.errors", e.problems().size()),
                    getTranslation("questionnaires.publish.errors.todo"));
        }
    }
}
