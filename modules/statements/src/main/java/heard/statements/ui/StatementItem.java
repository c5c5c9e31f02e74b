package heard.statements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import heard.look.ReaderLanguage;
import heard.questionnaires.Question;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.statements.StatementRow;
import heard.statements.StatementState;
import java.util.ArrayList;
import java.util.List;

/** One statement: what it says, what is known of it, and what can be done. */
final class StatementItem extends ListItem {
    private static final long serialVersionUID = 1;

    /** What can be done with a statement. */
    interface Actions {
        void accept(StatementRow statement);

        void merge(StatementRow statement);

        void reject(StatementRow statement);

        void undo(StatementRow statement);
    }

    StatementItem(ConsultationId consultation, Question question, StatementRow statement, Actions actions) {
        var text = Marked.in(statement.language(), new Div(statement.text()));
        text.addClassName("name");
        var what = new Div(text);
        statement.shown().texts().forEach((tag, words) -> {
            var same = statement.language().tag().equals(tag) && words.equals(statement.text());
            if (!same) what.add(shown(new Language(tag), words));
        });
        facts(question, statement).forEach(fact -> what.add(fact(fact)));
        if (!statement.mayBeShown()) what.add(warning(getTranslation("statements.notshared")));
        var isOpen = statement.state() == StatementState.WAITING;
        if (isOpen && !statement.suspicious().isEmpty()) {
            what.add(warning(getTranslation("statements.suspicious", String.join(" · ", statement.suspicious()))));
        }
        add(what, buttons(consultation, statement, actions, isOpen));
    }

    private Div shown(Language language, String words) {
        var label = new Span(getTranslation("statements.shown", Marked.name(language)) + " ");
        var line = new Div(label, Marked.in(language, new Span(words)));
        line.addClassName("facts");
        return line;
    }

    private List<String> facts(Question question, StatementRow statement) {
        var facts = new ArrayList<String>();
        var language = Marked.name(statement.language());
        if (statement.state() == StatementState.WAITING) {
            facts.add(
                    getTranslation(statement.shown().isEmpty() ? "statements.written" : "statements.again", language));
            return facts;
        }
        facts.add(getTranslation(
                "statements.decided",
                getTranslation(statement.state().key()),
                statement.by().orElse(""),
                statement.on().map(Marked::day).orElse("")));
        statement
                .sameAs()
                .flatMap(question::row)
                .map(row -> row.label().in(ReaderLanguage.current()))
                .ifPresent(same -> facts.add(getTranslation("statements.sameas", same)));
        statement.reason().ifPresent(reason -> facts.add(getTranslation(reason.key())));
        if (!statement.why().isEmpty()) facts.add(statement.why());
        return facts;
    }

    private static Div fact(String text) {
        var line = new Div(text);
        line.addClassName("facts");
        return line;
    }

    private static Div warning(String text) {
        var line = new Div(text);
        line.addClassNames("facts", "statement-warning");
        return line;
    }

    private Div buttons(ConsultationId consultation, StatementRow statement, Actions actions, boolean isOpen) {
        var buttons = new Div();
        buttons.addClassName("heard-actions");
        if (isOpen) {
            buttons.add(button("accept", statement, () -> actions.accept(statement), statement.mayBeShown()));
            buttons.add(button("merge", statement, () -> actions.merge(statement), true));
            buttons.add(button("reject", statement, () -> actions.reject(statement), true));
        } else {
            if (statement.state() == StatementState.ACCEPTED) {
                buttons.add(button("change", statement, () -> actions.accept(statement), statement.mayBeShown()));
            }
            buttons.add(button("undo", statement, () -> actions.undo(statement), true));
        }
        statement.response().ifPresent(response -> buttons.add(link(consultation + "/responses/" + response)));
        return buttons;
    }

    private Component link(String response) {
        var link = new Anchor("consultations/" + response, getTranslation("statements.response"));
        link.setRouterIgnore(false);
        return link;
    }

    private Button button(String name, StatementRow statement, Runnable work, boolean enabled) {
        var label = getTranslation("statements.button." + name);
        var button = new Button(label, _ -> work.run());
        button.setAriaLabel(label + ": " + statement.text());
        button.addThemeName(name.equals("accept") ? "primary" : "tertiary");
        button.setEnabled(enabled);
        return button;
    }
}
