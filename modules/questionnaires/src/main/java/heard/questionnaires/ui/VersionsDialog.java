package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.Confirmation;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Version;
import heard.questionnaires.versions.Differences;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.function.Consumer;

/** The versions that people answered: what each changed, how it looked, and the way back to it. */
final class VersionsDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient ConsultationId consultation;
    private final transient Consumer<Questionnaire> restore;

    /**
     * @param versions from 1
     * @param restore makes a version the draft
     */
    VersionsDialog(ConsultationId consultation, List<Version> versions, Consumer<Questionnaire> restore) {
        this.consultation = consultation;
        this.restore = restore;
        setHeaderTitle(getTranslation("questionnaires.versions.heading"));
        setWidth("48rem");
        setResizable(true);
        add(new Paragraph(getTranslation("questionnaires.versions.help")));
        for (int index = versions.size() - 1; index >= 0; index--) {
            add(item(
                    versions.get(index),
                    index == 0 ? Questionnaire.EMPTY : versions.get(index - 1).questionnaire()));
        }
        getFooter().add(new Button(getTranslation("questionnaires.versions.close"), _ -> close()));
    }

    private Div item(Version version, Questionnaire before) {
        var number = version.number();
        var look = new Anchor(
                "/preview/%s~%d/1".formatted(consultation, number),
                getTranslation("questionnaires.versions.look", number),
                AnchorTarget.BLANK);
        var back = new Button(getTranslation("questionnaires.versions.restore"), _ -> ask(version));
        back.setAriaLabel(getTranslation("questionnaires.versions.restore.named", number));
        var actions = new Div(look, back);
        actions.addClassName("heard-actions");
        var item = new Div(new H3(title(version)), actions);
        if (number > 1) {
            var differences = Differences.between(before, version.questionnaire());
            item.add(new Details(
                    getTranslation("questionnaires.versions.changed", differences.size()),
                    new DifferenceList(differences)));
        }
        return item;
    }

    private String title(Version version) {
        var questions = version.questionnaire().questions().size();
        var on = version.publishedOn();
        return on == null
                ? getTranslation("questionnaires.versions.one", version.number(), questions)
                : getTranslation("questionnaires.versions.dated", version.number(), questions, on);
    }

    private void ask(Version version) {
        Confirmation.askPlainly(
                getTranslation("questionnaires.versions.restore.heading", version.number()),
                getTranslation("questionnaires.versions.restore.text"),
                getTranslation("questionnaires.versions.restore"),
                () -> {
                    close();
                    restore.accept(version.questionnaire());
                });
    }
}
