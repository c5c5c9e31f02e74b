package heard.agreements.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import heard.coalitions.Leaving;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import java.util.function.Consumer;

/** One organisation's part of an agreement, to be chosen. */
final class TermRow extends Div {
    private static final long serialVersionUID = 1;

    private final transient Organisation organisation;
    private final Select<Scope> scope = new Select<>();
    private final Select<Leaving> leaving = new Select<>();

    /**
     * @param removable whether it is only being asked; who is in the coalition leaves by itself
     */
    TermRow(AgreementWords words, Term term, boolean removable, Consumer<TermRow> remove) {
        this.organisation = term.organisation();
        scope.setLabel(words.text("agreements.scope.of", organisation.name()));
        scope.setItems(Scope.values());
        scope.setItemLabelGenerator(words::scope);
        scope.setValue(term.scope());
        leaving.setLabel(words.text("agreements.leaving.of", organisation.name()));
        leaving.setItems(Leaving.values());
        leaving.setItemLabelGenerator(words::leaving);
        leaving.setValue(term.leaving());
        var row = new FieldsRow(scope, leaving);
        add(row);
        if (!removable) return;
        var button = new Button(words.text("agreements.remove"), _ -> remove.accept(this));
        button.setAriaLabel(words.text("agreements.remove.of", organisation.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        row.add(button);
    }

    Organisation organisation() {
        return organisation;
    }

    Term term() {
        return new Term(organisation, scope.getValue(), leaving.getValue());
    }
}
