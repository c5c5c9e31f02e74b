package heard.invitations.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import heard.coalitions.Organisation;
import heard.invitations.Batch;
import heard.invitations.BatchId;
import heard.invitations.Used;
import heard.look.Confirmation;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Codes that were made together: for whom, how many, and about how many of them were used. */
final class BatchList extends UnorderedList {
    private static final long serialVersionUID = 1;

    /** Names stand in a direction of their own, whatever stands around them. */
    private static final String ISOLATE = "\u2068";

    private static final String END_OF_ISOLATE = "\u2069";

    private final transient List<Organisation> organisations;
    private final transient Consumer<BatchId> callBack;

    BatchList(List<Organisation> organisations, Consumer<BatchId> callBack) {
        this.organisations = organisations;
        this.callBack = callBack;
        addClassName("heard-rows");
    }

    void show(List<Batch> batches) {
        removeAll();
        setVisible(!batches.isEmpty());
        batches.forEach(batch -> add(row(batch)));
    }

    private ListItem row(Batch batch) {
        var name = new Span(batch.name());
        name.addClassName("name");
        name.getElement().setAttribute("dir", "auto");
        var facts = new Div(getTranslation(
                "invitations.batch.facts", collector(batch), batch.madeOn(), batch.made(), used(batch.used())));
        facts.addClassName("facts");
        var row = new ListItem(new Div(name, facts), batch.works() ? actions(batch) : over());
        return row;
    }

    private Div actions(Batch batch) {
        var back = new Button(getTranslation("invitations.batch.back"), _ -> ask(batch));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(getTranslation("invitations.batch.back.named", batch.name()));
        var actions = new Div(back);
        actions.addClassName("heard-actions");
        return actions;
    }

    private Span over() {
        var over = new Span(getTranslation("invitations.batch.over"));
        over.addClassName("heard-state");
        return over;
    }

    private void ask(Batch batch) {
        Confirmation.ask(
                getTranslation("invitations.batch.back.question", batch.name()),
                getTranslation("invitations.batch.back.happens"),
                getTranslation("invitations.batch.back.do"),
                () -> callBack.accept(batch.id()));
    }

    private String collector(Batch batch) {
        return organisations.stream()
                .filter(each -> each.id().equals(batch.organisation()))
                .map(Organisation::name)
                .map(name -> ISOLATE + name + END_OF_ISOLATE)
                .findFirst()
                .orElse("");
    }

    private String used(Used used) {
        var how = used.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return getTranslation("invitations.batch.used." + how, used.codes());
    }
}
