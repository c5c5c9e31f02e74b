package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.function.Consumer;

/** A CEL expression that is checked while it is written, with the error shown at its place. */
final class ExpressionField extends Div {
    private static final long serialVersionUID = 1;

    private final TextArea field = new TextArea();
    private final Pre place = new Pre();
    private final transient Editor editor;
    private final Part part;

    ExpressionField(String label, String value, Editor editor, Part part, Consumer<String> changed) {
        this.editor = editor;
        this.part = part;
        field.setLabel(label);
        field.setHelperText(getTranslation("questionnaires.editor.expression.help"));
        field.getElement().setAttribute("dir", "ltr");
        field.getElement().setAttribute("spellcheck", "false");
        field.setMaxLength(5_000);
        field.setWidthFull();
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(500);
        field.addValueChangeListener(event -> {
            changed.accept(event.getValue());
            check();
        });
        place.getElement().setAttribute("dir", "ltr");
        place.getElement().setAttribute("role", "status");
        add(field, place);
        check();
    }

    void show(String value) {
        field.setValue(value);
        check();
    }

    /** Marks the field when the questionnaire, as it is now, has something against it. */
    void check() {
        var problem = editor.problems().stream()
                .filter(each -> each.question() == editor.chosen() && each.part() == part)
                .findFirst();
        field.setInvalid(problem.isPresent());
        place.setVisible(problem.isPresent() && problem.get().at() > 0);
        problem.ifPresent(found -> {
            field.setErrorMessage(getTranslation(found.key(), found.arguments().toArray()));
            place.setText(pointed(field.getValue(), found.at()));
        });
    }

    /** The line of that place, with a mark under it. */
    static String pointed(String expression, int at) {
        var end = Math.min(at, expression.length());
        var from = expression.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        var to = expression.indexOf('\n', end);
        var line = expression.substring(Math.min(from, end), to < 0 ? expression.length() : to);
        return line + "\n" + " ".repeat(Math.max(0, end - from)) + "▲";
    }
}
