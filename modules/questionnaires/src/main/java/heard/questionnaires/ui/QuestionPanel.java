package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.Scale;
import heard.questionnaires.Trait;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The chosen question: everything that can be said of it. */
final class QuestionPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;
    private final LocalizedField label;
    private final LocalizedField hint;

    QuestionPanel(Editor editor) {
        this.editor = editor;
        addClassName("heard-question");
        var question = editor.question();
        label = new LocalizedField(
                getTranslation("questionnaires.editor.label"),
                question.label(),
                editor.questionnaire(),
                text -> editor.change(changed -> changed.withLabel(text)));
        hint = new LocalizedField(
                getTranslation("questionnaires.editor.hint"),
                question.hint(),
                editor.questionnaire(),
                text -> editor.change(changed -> changed.withHint(text)));
        var heading = new H2(getTranslation("questionnaires.editor.question", editor.chosen() + 1));
        var first = new Div(type(question), name(question));
        first.addClassName("heard-row");
        add(heading, first, new Div(label, hint));
        if (!question.type().isSilent()) add(new MediaPanel(editor));
        if (question.type().hasRows()) add(new ChoicesPanel(editor, ChoicesPanel.Which.ROW));
        if (question.type().hasChoices() || question.type() == QuestionType.GRID) {
            add(new ChoicesPanel(editor, ChoicesPanel.Which.CHOICE));
        }
        if (isOnScale(question)) add(new ScalePanel(editor));
        if (question.type().isAnswered() && !question.has(Trait.EQUALITY)) add(required(question));
        add(new SettingsPanel(editor), new GroupPanel(editor));
        add(new ConditionPanel(editor));
        if (question.type().isAnswered()) add(constraint(question));
        var quotas = new Details(getTranslation("questionnaires.quota.heading"), new QuotaPanel(editor));
        quotas.setOpened(!editor.questionnaire().quotas().isEmpty());
        add(quotas);
        add(new Button(getTranslation("questionnaires.library.keep"), _ -> editor.keep()));
    }

    private static boolean isOnScale(Question question) {
        return question.type() == QuestionType.SCALE
                || question.type() == QuestionType.GRID && !question.hasChoicesInRows();
    }

    private Select<QuestionType> type(Question question) {
        var select = new Select<QuestionType>();
        select.setLabel(getTranslation("questionnaires.editor.type"));
        select.setItems(types(question.type()));
        select.setItemLabelGenerator(type -> getTranslation(key(type)));
        select.setValue(question.type());
        select.addValueChangeListener(event -> editor.reshape(changed -> typed(changed, event.getValue())));
        return select;
    }

    /** Those that can be asked, and what the question is already. */
    private static List<QuestionType> types(QuestionType now) {
        return Stream.concat(QuestionnaireChecks.types().stream(), Stream.of(now))
                .distinct()
                .sorted()
                .toList();
    }

    static String key(QuestionType type) {
        return "questionnaires.type." + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Question typed(Question question, QuestionType type) {
        var scaled = type == QuestionType.SCALE || type == QuestionType.GRID;
        var needsScale = scaled && question.scale() == null;
        var changed = question.withType(type);
        return needsScale ? changed.withScale(Scale.ONE_TO_FIVE) : changed;
    }

    private TextField name(Question question) {
        var field = new TextField(getTranslation("questionnaires.editor.name"));
        field.setHelperText(getTranslation("questionnaires.editor.name.help"));
        field.setMaxLength(64);
        field.setValue(question.name());
        field.addValueChangeListener(event -> {
            var name = event.getValue().strip();
            var problem = QuestionnaireChecks.isName(name) ? isTaken(name) ? "twice" : "" : "invalid";
            field.setInvalid(!problem.isEmpty());
            if (problem.isEmpty()) editor.change(changed -> changed.withName(name));
            else field.setErrorMessage(getTranslation("questionnaires.check.name." + problem, name));
        });
        return field;
    }

    /** Whether something else has that name; conditions that follow the question would then follow both. */
    private boolean isTaken(String name) {
        var whole = editor.questionnaire();
        var isAnothers = whole.question(name)
                .filter(other -> !other.name().equals(editor.question().name()));
        return isAnothers.isPresent()
                || whole.group(name).isPresent()
                || whole.quotas().stream().anyMatch(quota -> quota.name().equals(name));
    }

    /**
     * Whether it says what the question is now, once other people's words are in its fields; else it has to be drawn anew.
     *
     * @param before what it was drawn from
     */
    boolean follows(Question before, Question now) {
        if (!before.withLabel(now.label()).withHint(now.hint()).equals(now)) return false;
        label.show(now.label());
        hint.show(now.hint());
        return true;
    }

    private Checkbox required(Question question) {
        var box = new Checkbox(getTranslation("questionnaires.editor.required"), question.required());
        box.addValueChangeListener(event -> editor.change(changed -> changed.withRequired(event.getValue())));
        return box;
    }

    private Details constraint(Question question) {
        var details = new Details(getTranslation("questionnaires.editor.constraint"), new ConstraintPanel(editor));
        details.setOpened(question.constraint() != null);
        return details;
    }
}
