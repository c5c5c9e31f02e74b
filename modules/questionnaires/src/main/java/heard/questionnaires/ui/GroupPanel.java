package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import heard.questionnaires.Group;
import heard.questionnaires.QuestionnaireProblem.Part;
import heard.shared.LocalizedText;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The page or section that the chosen question stands in. */
final class GroupPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;

    GroupPanel(Editor editor) {
        this.editor = editor;
        add(new H3(getTranslation("questionnaires.group.heading")));
        var begin = new Button(getTranslation("questionnaires.group.new"), _ -> begin());
        if (!editor.questionnaire().groups().isEmpty()) add(which());
        add(begin);
        editor.questionnaire().group(editor.question().group()).ifPresent(this::edit);
    }

    private Select<String> which() {
        var select = new Select<String>();
        select.setLabel(getTranslation("questionnaires.group.which"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("questionnaires.group.none"));
        select.setItems(
                editor.questionnaire().groups().stream().map(Group::name).toList());
        select.setItemLabelGenerator(this::title);
        select.setValue(editor.question().group());
        select.addValueChangeListener(event -> editor.reshape(question -> question.withGroup(event.getValue())));
        return select;
    }

    private String title(@Nullable String name) {
        if (name == null) return getTranslation("questionnaires.group.none");
        var questionnaire = editor.questionnaire();
        var title = questionnaire
                .group(name)
                .map(group -> group.title().in(questionnaire.source()))
                .orElse("");
        return title.isBlank() ? name : title;
    }

    private void begin() {
        var questionnaire = editor.questionnaire();
        var name = IntStream.iterate(questionnaire.groups().size() + 1, number -> number + 1)
                .mapToObj(number -> "group" + number)
                .filter(free -> questionnaire.group(free).isEmpty()
                        && questionnaire.question(free).isEmpty())
                .findFirst()
                .orElseThrow();
        editor.rebuild(before ->
                Outline.grouped(before, editor.chosen(), Group.of(name, Group.Kind.SECTION, LocalizedText.NONE)));
    }

    private void edit(Group group) {
        var kind = new Select<Group.Kind>();
        kind.setLabel(getTranslation("questionnaires.group.kind"));
        kind.setItems(Group.Kind.values());
        kind.setItemLabelGenerator(each ->
                getTranslation("questionnaires.group.kind." + each.name().toLowerCase(Locale.ROOT)));
        kind.setValue(group.kind());
        kind.addValueChangeListener(event -> editor.rebuild(
                questionnaire -> Outline.changed(questionnaire, group.name(), now -> now.withKind(event.getValue()))));
        add(
                kind,
                new LocalizedField(
                        getTranslation("questionnaires.group.title"),
                        group.title(),
                        editor.questionnaire(),
                        text -> change(group, now -> now.withTitle(text))),
                new LocalizedField(
                        getTranslation("questionnaires.group.text"),
                        group.text(),
                        editor.questionnaire(),
                        text -> change(group, now -> now.withText(text))),
                new ExpressionField(
                        getTranslation("questionnaires.group.relevant"),
                        Objects.requireNonNullElse(group.relevant(), ""),
                        editor,
                        Part.GROUP,
                        cel -> change(group, now -> now.withRelevant(cel))));
        if (group.kind() == Group.Kind.REPEAT) add(new RepeatPanel(editor, group));
    }

    private void change(Group group, UnaryOperator<Group> change) {
        editor.adjust(questionnaire -> Outline.changed(questionnaire, group.name(), change));
    }
}
