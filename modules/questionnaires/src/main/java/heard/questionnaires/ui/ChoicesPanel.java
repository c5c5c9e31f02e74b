package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import heard.questionnaires.Choice;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The choices of a question, each with its name and its text in every language. */
final class ChoicesPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;

    ChoicesPanel(Editor editor) {
        this.editor = editor;
        add(new H3(getTranslation("questionnaires.editor.choices")));
        var choices = editor.question().choices();
        for (int index = 0; index < choices.size(); index++) add(row(choices.get(index), index, choices.size()));
        add(new Button(getTranslation("questionnaires.editor.choice.add"), _ -> add()));
    }

    private Div row(Choice choice, int index, int of) {
        var name = new TextField(getTranslation("questionnaires.editor.choice.name", index + 1));
        name.setMaxLength(100);
        name.setValue(choice.name());
        name.addValueChangeListener(
                event -> set(index, now -> now.withName(event.getValue().strip())));
        var label = new LocalizedField(
                getTranslation("questionnaires.editor.choice.label", index + 1),
                choice.label(),
                editor.questionnaire(),
                text -> set(index, now -> now.withLabel(text)));
        var up = button("up", index, choices -> choices.add(index - 1, choices.remove(index)));
        up.setEnabled(index > 0);
        var down = button("down", index, choices -> choices.add(index + 1, choices.remove(index)));
        down.setEnabled(index < of - 1);
        var row = new Div(name, label, up, down, button("delete", index, choices -> choices.remove(index)));
        row.addClassName("heard-choice");
        return row;
    }

    private Button button(String what, int index, Consumer<List<Choice>> change) {
        var button = new Button(getTranslation("questionnaires.editor.choice." + what));
        button.setAriaLabel(getTranslation("questionnaires.editor.choice." + what + ".named", index + 1));
        button.addThemeName("tertiary");
        button.addClickListener(_ -> reshape(change));
        return button;
    }

    private void add() {
        reshape(choices -> choices.add(new Choice("choice" + (choices.size() + 1), LocalizedText.NONE)));
    }

    private void reshape(Consumer<List<Choice>> change) {
        editor.reshape(question -> {
            var choices = new ArrayList<>(question.choices());
            change.accept(choices);
            return question.withChoices(choices);
        });
    }

    private void set(int index, java.util.function.UnaryOperator<Choice> change) {
        editor.change(question -> {
            var choices = new ArrayList<>(question.choices());
            choices.set(index, change.apply(choices.get(index)));
            return question.withChoices(choices);
        });
    }
}
