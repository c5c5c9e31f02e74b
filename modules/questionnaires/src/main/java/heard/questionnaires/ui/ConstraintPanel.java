package heard.questionnaires.ui;

import com.vaadin.flow.component.html.Div;
import heard.questionnaires.QuestionnaireProblem.Part;
import java.util.Objects;

/** What an answer must be, and what people read when theirs is not. */
final class ConstraintPanel extends Div {
    private static final long serialVersionUID = 1;

    ConstraintPanel(Editor editor) {
        var question = editor.question();
        add(new ExpressionField(
                getTranslation("questionnaires.editor.constraint.expression"),
                Objects.requireNonNullElse(question.constraint(), ""),
                editor,
                Part.CONSTRAINT,
                cel -> editor.change(changed -> changed.withConstraint(cel, changed.constraintMessage()))));
        add(new LocalizedField(
                getTranslation("questionnaires.editor.constraint.message"),
                question.constraintMessage(),
                editor.questionnaire(),
                text -> editor.change(changed -> changed.withConstraint(changed.constraint(), text))));
    }
}
