package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import heard.questionnaires.Adding;
import java.util.function.BiFunction;

/** How many statements a person may add, how long one may be, and what comes of them. */
final class AddingPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;

    AddingPanel(Editor editor, Adding adding) {
        this.editor = editor;
        var help = new Paragraph(getTranslation("questionnaires.adding.help"));
        help.addClassName("heard-hint");
        var row = new Div(
                number("most", adding.most(), 1, Adding.MOST, Adding::withMost),
                number("longest", adding.longest(), Adding.SHORTEST, Adding.LONGEST, Adding::withLongest));
        row.addClassName("heard-row");
        add(help, row);
    }

    private IntegerField number(String key, int now, int least, int most, BiFunction<Adding, Integer, Adding> set) {
        var field = new IntegerField(getTranslation("questionnaires.adding." + key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(now);
        field.addValueChangeListener(event -> {
            var typed = event.getValue();
            if (typed == null) return;
            editor.change(question -> question.withDetails(question.details()
                    .withAdding(set.apply(question.adding().orElse(Adding.USUAL), Math.clamp(typed, least, most)))));
        });
        return field;
    }
}
