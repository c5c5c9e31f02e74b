package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** When a question is asked: as sentences, with the expression one click away. */
final class ConditionPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;
    private final Div words = new Div();
    private final ExpressionField expression;

    ConditionPanel(Editor editor) {
        this.editor = editor;
        addClassName("heard-condition");
        expression = new ExpressionField(
                getTranslation("questionnaires.condition.expression"), cel(), editor, Part.RELEVANT, this::written);
        var details = new Details(getTranslation("questionnaires.condition.as.expression"), expression);
        add(new H3(getTranslation("questionnaires.condition.heading")), words, details);
        draw();
        details.setOpened(Sentences.parse(cel()).isEmpty());
    }

    private String cel() {
        return Objects.requireNonNullElse(editor.question().relevant(), "");
    }

    private List<Question> earlier() {
        return editor.questionnaire().questions().subList(0, editor.chosen()).stream()
                .filter(question -> question.type().isAnswered())
                .toList();
    }

    private void draw() {
        words.removeAll();
        var read = Sentences.parse(cel());
        if (earlier().isEmpty()) words.add(new Paragraph(getTranslation("questionnaires.condition.first")));
        else if (read.isEmpty()) words.add(new Paragraph(getTranslation("questionnaires.condition.beyond")));
        else draw(read.get());
    }

    private void draw(Sentences sentences) {
        if (sentences.sentences().isEmpty())
            words.add(new Paragraph(getTranslation("questionnaires.condition.always")));
        if (sentences.sentences().size() > 1) words.add(joiner(sentences));
        for (int index = 0; index < sentences.sentences().size(); index++) words.add(row(sentences, index));
        var add = new Button(
                getTranslation("questionnaires.condition.add"),
                _ -> change(
                        sentences, all -> all.add(SentenceRow.about(earlier().getLast()))));
        add.addThemeName("tertiary");
        words.add(add);
    }

    private SentenceRow row(Sentences sentences, int index) {
        return new SentenceRow(
                sentences.sentences().get(index),
                editor.questionnaire(),
                earlier(),
                said -> change(sentences, all -> all.set(index, said)),
                () -> change(sentences, all -> all.remove(index)));
    }

    private RadioButtonGroup<Boolean> joiner(Sentences sentences) {
        var group = new RadioButtonGroup<Boolean>();
        group.setLabel(getTranslation("questionnaires.condition.when"));
        group.setItems(true, false);
        group.setItemLabelGenerator(all -> getTranslation("questionnaires.condition." + (all ? "all" : "any")));
        group.setValue(sentences.all());
        group.addValueChangeListener(event -> save(new Sentences(event.getValue(), sentences.sentences())));
        return group;
    }

    private void change(Sentences sentences, Consumer<List<Sentence>> change) {
        var all = new ArrayList<>(sentences.sentences());
        change.accept(all);
        save(new Sentences(sentences.all(), all));
    }

    private void save(Sentences sentences) {
        expression.show(sentences.cel());
        written(sentences.cel());
    }

    private void written(String cel) {
        if (cel.equals(cel())) return;
        editor.change(question -> question.withRelevant(cel));
        expression.check();
        draw();
    }
}
