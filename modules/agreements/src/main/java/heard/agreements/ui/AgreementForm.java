package heard.agreements.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import heard.agreements.CoalitionProposing;
import heard.coalitions.AgreementTerms;
import heard.coalitions.Leaving;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import heard.shared.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The terms of an agreement, to be written. */
final class AgreementForm extends Div {
    private static final long serialVersionUID = 1;

    private final transient AgreementWords words = new AgreementWords(this);
    private final transient Set<OrganisationId> inside;
    private final TextArea purpose = new TextArea(getTranslation("agreements.purpose"));
    private final Select<Organisation> lead = new Select<>();
    private final IntegerField approvals = new IntegerField(getTranslation("agreements.approvals"));
    private final List<TermRow> rows = new ArrayList<>();
    private final Div terms = new Div();

    /**
     * @param inside who is in the coalition already, and so cannot be taken off
     */
    AgreementForm(CoalitionProposing proposing, Set<OrganisationId> inside) {
        this.inside = inside;
        purpose.setWidthFull();
        purpose.setMaxLength(AgreementTerms.LONGEST_PURPOSE);
        purpose.setHelperText(getTranslation("agreements.purpose.hint"));
        lead.setLabel(getTranslation("agreements.lead"));
        lead.setItemLabelGenerator(each -> each == null ? "" : each.name());
        approvals.setHelperText(getTranslation("agreements.approvals.hint"));
        approvals.setMin(0);
        approvals.setStepButtonsVisible(true);
        add(
                purpose,
                new H3(getTranslation("agreements.organisations")),
                terms,
                new OrganisationField(proposing, this::ask),
                new FieldsRow(lead, approvals));
    }

    void show(AgreementTerms written) {
        terms.removeAll();
        rows.clear();
        purpose.setValue(written.purpose());
        written.terms().forEach(this::addRow);
        offerLeads(written.lead());
        approvals.setValue(written.approvals());
    }

    private void ask(Organisation organisation) {
        if (rows.stream().anyMatch(row -> row.organisation().equals(organisation))) return;
        addRow(new Term(organisation, Scope.FULL_TEXT, Leaving.TAKES));
        offerLeads(chosenLead());
    }

    private void addRow(Term term) {
        var removable = !inside.contains(term.organisation().id());
        var row = new TermRow(words, term, removable, this::remove);
        rows.add(row);
        terms.add(row);
    }

    private void remove(TermRow row) {
        rows.remove(row);
        terms.remove(row);
        offerLeads(chosenLead());
    }

    private OrganisationId chosenLead() {
        return Optional.ofNullable(lead.getValue())
                .orElseGet(() -> rows.getFirst().organisation())
                .id();
    }

    private void offerLeads(OrganisationId chosen) {
        var all = rows.stream().map(TermRow::organisation).toList();
        lead.setItems(all);
        lead.setValue(all.stream()
                .filter(each -> each.id().equals(chosen))
                .findFirst()
                .orElse(all.getFirst()));
        approvals.setMax(all.size());
    }

    /** What is written; empty, with the fields marked, when something is missing. */
    Optional<AgreementTerms> terms() {
        purpose.setErrorMessage(getTranslation("agreements.missing"));
        purpose.setInvalid(purpose.getValue().isBlank());
        var number = Optional.ofNullable(approvals.getValue());
        approvals.setErrorMessage(getTranslation("agreements.problem.approvals"));
        approvals.setInvalid(number.isEmpty() || number.get() < 0 || number.get() > rows.size());
        if (purpose.isInvalid() || approvals.isInvalid() || number.isEmpty()) return Optional.empty();
        var written = rows.stream().map(TermRow::term).toList();
        return Optional.of(new AgreementTerms(purpose.getValue(), chosenLead(), number.get(), written));
    }
}
