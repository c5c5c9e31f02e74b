package heard.agreements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import heard.agreements.AgreementChanging;
import heard.agreements.CoalitionProposing;
import heard.coalitions.AgreementChanged;
import heard.coalitions.AgreementProblem;
import heard.coalitions.AgreementVersion;
import heard.coalitions.Term;
import heard.look.Notices;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a version of the agreement. Who comes second sees who changed what, and keeps what they typed until they decide. */
final class ProposalDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private final transient AgreementChanging changing;
    private final transient AgreementWords words = new AgreementWords(this);
    private final transient Runnable done;
    private final AgreementForm form;
    private final Div conflict = new Div();
    private transient AgreementVersion seen;

    /**
     * @param seen the proposed version, or else the one in force
     * @param inForce whose organisations cannot be taken off
     */
    ProposalDialog(
            AgreementChanging changing,
            CoalitionProposing proposing,
            AgreementVersion seen,
            AgreementVersion inForce,
            Runnable done) {
        this.changing = changing;
        this.seen = seen;
        this.done = done;
        var inside = inForce.terms().terms().stream()
                .map(Term::organisation)
                .map(each -> each.id())
                .collect(Collectors.toSet());
        form = new AgreementForm(proposing, inside);
        form.show(seen.terms());
        conflict.getElement().setAttribute("role", "alert");
        setHeaderTitle(getTranslation("agreements.propose.change"));
        setWidth("52rem");
        setCloseOnOutsideClick(false);
        add(conflict, new Paragraph(getTranslation("agreements.propose.happens")), form);
        var save = new Button(getTranslation("agreements.propose.doit"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("agreements.cancel"), _ -> close()), save);
    }

    private void save() {
        form.terms().ifPresent(terms -> {
            try {
                var now = changing.propose(seen, terms);
                close();
                Notices.success(
                        words.text("agreements.proposed." + now.state().name().toLowerCase(Locale.ROOT)));
                done.run();
            } catch (AgreementChanged changed) {
                explain(changed);
            } catch (AgreementProblem problem) {
                Problems.say(problem);
            }
        });
    }

    private void explain(AgreementChanged changed) {
        conflict.removeAll();
        if (changed.now().isEmpty()) {
            Notices.error(words.text("agreements.changed.gone"), words.text("agreements.changed.again"));
            close();
            done.run();
            return;
        }
        var now = changed.now().get();
        var load = new Button(words.text("agreements.changed.load"), _ -> {
            form.show(now.terms());
            conflict.removeAll();
        });
        conflict.add(
                new Paragraph(words.text(
                        "agreements.changed.by",
                        now.proposedBy(),
                        now.proposer().name())),
                words.differences(seen.terms(), now.terms()),
                new Paragraph(words.text("agreements.changed.todo")),
                load);
        seen = now;
    }
}
