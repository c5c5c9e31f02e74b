package heard.invitations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import heard.consultations.ConsultationDetails;
import heard.consultations.Status;
import heard.look.Confirmation;
import java.util.function.Consumer;

/** Who can answer: anyone with the link, or only people with a code. */
final class AdmissionPanel extends Section {
    private static final long serialVersionUID = 1;

    private final RadioButtonGroup<Boolean> choice = new RadioButtonGroup<>();
    private final boolean before;

    /**
     * As it is now.
     *
     * @param chosen takes whether a code is needed, once the member is sure
     */
    AdmissionPanel(ConsultationDetails details, Consumer<Boolean> chosen) {
        before = details.codeOnly();
        addClassName("heard-section");
        choice.setLabel(getTranslation("invitations.admission"));
        choice.setHelperText(getTranslation("invitations.admission.help"));
        choice.setItems(false, true);
        choice.setItemLabelGenerator(
                codeOnly -> getTranslation("invitations.admission." + (codeOnly ? "code" : "anyone")));
        choice.setValue(before);
        choice.addValueChangeListener(event -> {
            if (!event.isFromClient() || event.getValue() == before) return;
            if (details.status() == Status.DRAFT) chosen.accept(event.getValue());
            else ask(event.getValue(), chosen);
        });
        add(choice);
    }

    /** Says what becomes of those who are answering. */
    private void ask(boolean codeOnly, Consumer<Boolean> chosen) {
        var words = key(codeOnly);
        var dialog = Confirmation.askPlainly(
                getTranslation(words + "question"),
                getTranslation(words + "happens"),
                getTranslation(words + "do"),
                () -> chosen.accept(codeOnly));
        dialog.addCancelListener(_ -> choice.setValue(before));
    }

    private static String key(boolean codeOnly) {
        return codeOnly ? "invitations.admission.tighten." : "invitations.admission.loosen.";
    }

    static String done(boolean codeOnly) {
        return UI.getCurrent().getTranslation(key(codeOnly) + "done");
    }

    void setReadOnly(boolean readOnly) {
        choice.setReadOnly(readOnly);
    }
}
