package heard.agreements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import heard.agreements.CoalitionProposing;
import heard.coalitions.AgreementProblem;
import heard.coalitions.AgreementTerms;
import heard.coalitions.Leaving;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import heard.look.Notices;
import java.util.List;
import java.util.Set;

/** Proposes a coalition: its name, its organisations, and what they agree. */
final class CoalitionDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient CoalitionProposing proposing;
    private final transient Runnable done;
    private final TextField name = new TextField(getTranslation("agreements.coalition.name"));
    private final AgreementForm form;

    /**
     * @param own the proposer's organisation
     */
    CoalitionDialog(CoalitionProposing proposing, Organisation own, Runnable done) {
        this.proposing = proposing;
        this.done = done;
        form = new AgreementForm(proposing, Set.of(own.id()));
        form.show(new AgreementTerms("", own.id(), 1, List.of(new Term(own, Scope.FULL_TEXT, Leaving.TAKES))));
        name.setWidthFull();
        setHeaderTitle(getTranslation("agreements.coalition.propose"));
        setWidth("52rem");
        setCloseOnOutsideClick(false);
        add(new Paragraph(getTranslation("agreements.coalition.happens")), name, form);
        var save = new Button(getTranslation("agreements.coalition.doit"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("agreements.cancel"), _ -> close()), save);
    }

    private void save() {
        name.setErrorMessage(getTranslation("agreements.missing"));
        name.setInvalid(name.getValue().isBlank());
        var terms = form.terms();
        if (name.isInvalid() || terms.isEmpty()) return;
        try {
            proposing.propose(name.getValue(), terms.get());
            close();
            Notices.success(getTranslation("agreements.coalition.done", name.getValue()));
            done.run();
        } catch (AgreementProblem problem) {
            Problems.say(problem);
        }
    }
}
