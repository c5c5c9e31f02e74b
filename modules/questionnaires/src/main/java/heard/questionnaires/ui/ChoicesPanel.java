package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The choices of a question, or its rows, each with its name and its text in every language. */
final class ChoicesPanel extends Div {
    private static final long serialVersionUID = 1;

    /** Which of the two lists it is. */
    enum Which {
        CHOICE,
        ROW;

        List<Choice> of(Question question) {
            return this == CHOICE ? question.choices() : question.rows();
        }

        Question with(Question question, List<Choice> changed) {
            return this == CHOICE
                    ? question.withChoices(changed)
                    : question.withDetails(question.details().withRows(changed));
        }
    }

    private final transient Editor editor;
    private final Which which;

    ChoicesPanel(Editor editor, Which which) {
        this.editor = editor;
        this.which = which;
        add(new H3(text("heading")));
        var choices = which.of(editor.question());
        for (int index = 0; index < choices.size(); index++) add(row(choices.get(index), index, choices.size()));
        add(new Button(text("add"), _ -> add()));
        if (isOffering()) add(new FilterPanel(editor, this::column));
    }

    /** Whether filters choose from this list rather than from the other one of the question. */
    private boolean isOffering() {
        return editor.question().type().hasRows() == (which == Which.ROW);
    }

    /** A column is there once a choice says something in it. */
    private void column(String name) {
        if (which.of(editor.question()).isEmpty() || editor.question().columns().contains(name)) return;
        reshape(choices -> choices.set(0, choices.getFirst().with(name, "…")));
    }

    private List<TextField> columns(Choice choice, int index) {
        if (!isOffering()) return List.of();
        return columnNames().stream()
                .map(column -> {
                    var field = new TextField(text("column", column, index + 1));
                    field.setMaxLength(200);
                    field.setValue(choice.in(column));
                    field.addValueChangeListener(event ->
                            set(index, now -> now.with(column, event.getValue().strip())));
                    return field;
                })
                .toList();
    }

    /** Those that choices have, and the one that the filter asks for. */
    private Set<String> columnNames() {
        var names = new LinkedHashSet<>(editor.question().columns());
        var asked = Offer.of(editor.question().details().filter()).column();
        if (!asked.isEmpty()) names.add(asked);
        return names;
    }

    private String text(String what, Object... arguments) {
        var list = which == Which.CHOICE ? "questionnaires.editor.choice." : "questionnaires.editor.row.";
        return getTranslation(list + what, arguments);
    }

    private Div row(Choice choice, int index, int of) {
        var name = new TextField(text("name", index + 1));
        name.setMaxLength(100);
        name.setValue(choice.name());
        name.addValueChangeListener(
                event -> set(index, now -> now.withName(event.getValue().strip())));
        var label = new LocalizedField(
                text("label", index + 1),
                choice.label(),
                editor.questionnaire(),
                text -> set(index, now -> now.withLabel(text)));
        var up = button("up", index, choices -> choices.add(index - 1, choices.remove(index)));
        up.setEnabled(index > 0);
        var down = button("down", index, choices -> choices.add(index + 1, choices.remove(index)));
        down.setEnabled(index < of - 1);
        var row = new Div(name, label, up, down, button("delete", index, choices -> choices.remove(index)));
        row.addClassName("heard-choice");
        traits(choice, index).forEach(row::add);
        columns(choice, index).forEach(row::add);
        return row;
    }

    private List<Checkbox> traits(Choice choice, int index) {
        var type = editor.question().type();
        var boxes = new ArrayList<Checkbox>();
        if (which == Which.ROW) return boxes;
        if (type == QuestionType.MANY_OF) boxes.add(trait("exclusive", choice, index, Choice.Trait.EXCLUSIVE));
        if (type == QuestionType.MANY_OF || type == QuestionType.ONE_OF) {
            boxes.add(trait("words", choice, index, Choice.Trait.WITH_WORDS));
        }
        return boxes;
    }

    private Checkbox trait(String what, Choice choice, int index, Choice.Trait trait) {
        var has = trait == Choice.Trait.EXCLUSIVE ? choice.standsAlone() : choice.takesWords();
        var box = new Checkbox(getTranslation("questionnaires.editor.choice." + what), has);
        box.addValueChangeListener(event -> set(index, now -> now.with(trait, event.getValue())));
        return box;
    }

    private Button button(String what, int index, Consumer<List<Choice>> change) {
        var button = new Button(getTranslation("questionnaires.editor.choice." + what));
        button.setAriaLabel(text(what + ".named", index + 1));
        button.addThemeName("tertiary");
        button.addClickListener(_ -> reshape(change));
        return button;
    }

    private void add() {
        var word = which == Which.CHOICE ? "choice" : "row";
        var label = text("label", which.of(editor.question()).size() + 1);
        editor.reshape(
                question ->
                        changed(question, choices -> choices.add(new Choice(free(word, choices), LocalizedText.NONE))),
                LocalizedField.caption(this, label, editor.questionnaire().source()));
    }

    private static String free(String word, List<Choice> choices) {
        return IntStream.iterate(choices.size() + 1, number -> number + 1)
                .mapToObj(number -> word + number)
                .filter(name ->
                        choices.stream().noneMatch(choice -> choice.name().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    private void reshape(Consumer<List<Choice>> change) {
        editor.reshape(question -> changed(question, change));
    }

    private void set(int index, UnaryOperator<Choice> change) {
        editor.change(question -> changed(question, choices -> choices.set(index, change.apply(choices.get(index)))));
    }

    private Question changed(Question question, Consumer<List<Choice>> change) {
        var choices = new ArrayList<>(which.of(question));
        change.accept(choices);
        return which.with(question, choices);
    }
}
