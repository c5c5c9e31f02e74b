package heard.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import heard.coalitions.Organisation;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationNotOpen;
import heard.consultations.Status;
import heard.invitations.Batch;
import heard.invitations.CodeMaking;
import heard.invitations.MadeCodes;
import heard.look.Notices;
import java.util.List;
import java.util.function.Consumer;

/** Single-use codes: made here for a group of people, and called back. */
final class CodesPanel extends Section {
    private static final long serialVersionUID = 1;

    private static final int USUAL = 30;

    private final transient CodeMaking making;
    private final transient ConsultationDetails details;
    private final transient Consumer<MadeCodes> made;
    private final TextField name = new TextField(getTranslation("invitations.codes.name"));
    private final IntegerField count = new IntegerField(getTranslation("invitations.codes.count"));
    private final Paragraph collects = new Paragraph();
    private final Paragraph nobody = new Paragraph(getTranslation("invitations.codes.nobody"));
    private final BatchList list;
    private transient Organisation collector;

    /**
     * As they are now.
     *
     * @param collector the organisation that collects what comes by them
     * @param made shows codes that were just made
     */
    CodesPanel(
            CodeMaking making,
            ConsultationDetails details,
            List<Organisation> organisations,
            Organisation collector,
            Consumer<MadeCodes> made) {
        this.making = making;
        this.details = details;
        this.made = made;
        this.collector = collector;
        list = new BatchList(organisations, batch -> {
            making.callBack(details.id(), batch);
            draw();
        });
        addClassName("heard-section");
        nobody.addClassName("heard-error");
        collects.setVisible(organisations.size() > 1);
        add(new H2(getTranslation("invitations.codes")), new Paragraph(getTranslation("invitations.codes.help")));
        if (details.status() == Status.OPEN) add(form(), collects);
        add(nobody, list);
        collectedBy(collector);
        draw();
    }

    private Div form() {
        name.setMaxLength(CodeMaking.LONGEST_NAME);
        name.setHelperText(getTranslation("invitations.codes.name.help"));
        count.setMin(1);
        count.setMax(CodeMaking.MOST);
        count.setValue(USUAL);
        count.setStepButtonsVisible(true);
        count.setHelperText(getTranslation("invitations.codes.count.help", CodeMaking.MOST));
        var form = new Div(name, count, new Button(getTranslation("invitations.codes.make"), _ -> make()));
        form.addClassName("heard-code-form");
        return form;
    }

    /** The organisation that collects what comes by codes that are made from now on. */
    void collectedBy(Organisation organisation) {
        collector = organisation;
        collects.setText(getTranslation("invitations.codes.collected", organisation.name()));
    }

    private void make() {
        Integer asked = count.getValue();
        name.setErrorMessage(getTranslation("invitations.codes.name.missing"));
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) name.focus();
        if (name.isInvalid() || count.isInvalid() || asked == null) return;
        try {
            made.accept(making.make(details.id(), collector.id(), name.getValue(), asked));
            name.clear();
        } catch (ConsultationNotOpen _) {
            Notices.error(getTranslation("invitations.codes.closed"), "");
        }
        draw();
    }

    private void draw() {
        var batches = making.batches(details.id());
        var open = details.codeOnly() && details.status() == Status.OPEN;
        nobody.setVisible(open && batches.stream().noneMatch(Batch::works));
        list.show(batches);
    }
}
