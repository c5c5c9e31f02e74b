package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How often a group repeats, and what its entries are called. */
final class RepeatPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;
    private final String name;

    RepeatPanel(Editor editor, Group group) {
        this.editor = editor;
        this.name = group.name();
        var limits = group.limits();
        var row = new Div(
                bound("questionnaires.group.least", limits.least(), 0, Limits::withLeast),
                bound("questionnaires.group.most", limits.most(), 1, Limits::withMost));
        row.addClassName("heard-row");
        add(new Paragraph(getTranslation("questionnaires.group.repeat.help")), row, label(group));
    }

    private IntegerField bound(
            String key, @Nullable BigDecimal now, int least, BiFunction<Limits, @Nullable BigDecimal, Limits> set) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(Group.MOST_ENTRIES);
        field.setStepButtonsVisible(true);
        if (now != null) field.setValue(now.intValue());
        field.addValueChangeListener(event -> {
            var bound = Optional.ofNullable(event.getValue())
                    .map(BigDecimal::valueOf)
                    .orElse(null);
            change(group -> group.withLimits(set.apply(group.limits(), bound)));
        });
        return field;
    }

    private Select<String> label(Group group) {
        var select = new Select<String>();
        select.setLabel(getTranslation("questionnaires.group.labelled"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("questionnaires.group.labelled.none"));
        var inside = editor.questionnaire().questions().stream()
                .filter(question -> editor.questionnaire().around(question).contains(group))
                .filter(question -> question.type().isAnswered())
                .map(Question::name)
                .toList();
        select.setItems(inside);
        select.setItemLabelGenerator(this::label);
        if (inside.contains(group.labelledBy())) select.setValue(group.labelledBy());
        select.addValueChangeListener(event -> change(each -> each.withLabelledBy(event.getValue())));
        return select;
    }

    private String label(@Nullable String question) {
        if (question == null) return getTranslation("questionnaires.group.labelled.none");
        var source = editor.questionnaire().source();
        return editor.questionnaire()
                .question(question)
                .map(each -> each.label().in(source))
                .filter(text -> !text.isBlank())
                .orElse(question);
    }

    private void change(UnaryOperator<Group> change) {
        editor.adjust(questionnaire -> Outline.changed(questionnaire, name, change));
    }
}
