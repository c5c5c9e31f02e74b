package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.select.Select;
import heard.questionnaires.Questionnaire;
import heard.shared.ConsultationId;
import heard.shared.Language;

/** The page of the chosen question as a participant sees it. */
final class PreviewPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient ConsultationId consultation;
    private final Select<Language> language = new Select<>();
    private final IFrame frame = new IFrame();
    private final Anchor link = new Anchor();
    private String question = "";
    private long revision;

    PreviewPanel(ConsultationId consultation) {
        this.consultation = consultation;
        addClassName("heard-preview");
        language.setLabel(getTranslation("questionnaires.preview.language"));
        language.setItemLabelGenerator(Language::nativeName);
        language.addValueChangeListener(event -> {
            if (event.getValue() != null) draw();
        });
        frame.setTitle(getTranslation("questionnaires.preview.frame"));
        frame.setWidthFull();
        link.setText(getTranslation("questionnaires.preview.open"));
        link.setTarget(AnchorTarget.BLANK);
        add(new H2(getTranslation("questionnaires.preview.heading")), language, frame, link);
    }

    void show(Questionnaire questionnaire, String name, long saved) {
        question = name;
        revision = saved;
        var before = language.getValue();
        language.setItems(questionnaire.languages());
        language.setValue(
                before != null && questionnaire.languages().contains(before) ? before : questionnaire.source());
        draw();
    }

    private void draw() {
        var address = "/preview/%s/%s?language=%s".formatted(consultation, question, language.getValue());
        frame.setSrc(address + "&saved=" + revision);
        link.setHref(address);
    }
}
