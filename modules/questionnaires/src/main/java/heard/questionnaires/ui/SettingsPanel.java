package heard.questionnaires.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import heard.questionnaires.Limits;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnaireProblem.Part;
import heard.questionnaires.Trait;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a question allows and demands, apart from its texts: traits, limits, what stands in it at first. */
final class SettingsPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;

    SettingsPanel(Editor editor) {
        this.editor = editor;
        var question = editor.question();
        traits(question).forEach(trait -> add(box(question, trait)));
        question.adding().ifPresent(adding -> add(new AddingPanel(editor, adding)));
        if (hasLimits(question.type())) limits(question);
        if (hasValue(question.type())) add(value(question));
    }

    private static Set<Trait> traits(Question question) {
        var traits = EnumSet.noneOf(Trait.class);
        var type = question.type();
        if (!type.isAnswered()) return traits;
        if (type != QuestionType.STATEMENTS) {
            traits.add(Trait.RATHER_NOT_SAY);
            if (type != QuestionType.YES_NO_NOT_SURE) traits.add(Trait.NOT_SURE);
        }
        if (type.hasChoices() || type.hasRows()) traits.add(Trait.SHUFFLED);
        if (question.hasChoicesInRows()) traits.add(Trait.MANY_A_ROW);
        if (type == QuestionType.STATEMENTS) traits.add(Trait.ADDING);
        traits.add(Trait.EQUALITY);
        return traits;
    }

    private Checkbox box(Question question, Trait trait) {
        var box = new Checkbox(getTranslation(key(trait)), question.has(trait));
        box.addValueChangeListener(event -> editor.reshape(changed -> traited(changed, trait, event.getValue())));
        return box;
    }

    private static String key(Trait trait) {
        return "questionnaires.trait." + trait.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Equality questions are never required; what participants add stands among the others, not behind them. */
    private static Question traited(Question question, Trait trait, boolean has) {
        var changed = question.with(trait, has);
        if (trait == Trait.ADDING && has) return changed.with(Trait.SHUFFLED, true);
        return trait == Trait.EQUALITY && has ? changed.withRequired(false) : changed;
    }

    private static boolean hasLimits(QuestionType type) {
        return type.isNumber() || type.isText() || type == QuestionType.MANY_OF || type == QuestionType.RANKING;
    }

    private static boolean hasValue(QuestionType type) {
        return switch (type) {
            case SHORT_TEXT,
                    LONG_TEXT,
                    ONE_OF,
                    MANY_OF,
                    YES_NO_NOT_SURE,
                    NUMBER,
                    DECIMAL,
                    DATE,
                    MONTH,
                    YEAR,
                    SCALE,
                    HIDDEN,
                    CALCULATED -> true;
            case INFORMATION, GRID, RANKING, STATEMENTS, FILE, PHOTO, AUDIO, CONTACT -> false;
        };
    }

    private void limits(Question question) {
        var what = question.type().isNumber() ? "number" : question.type().isText() ? "text" : "choices";
        var row = new Div(
                bound("questionnaires.limits.least." + what, question.limits().least(), Limits::withLeast),
                bound("questionnaires.limits.most." + what, question.limits().most(), Limits::withMost));
        row.addClassName("heard-row");
        add(row);
        if (!question.type().isNumber() || question.type() == QuestionType.YEAR) return;
        add(new LocalizedField(
                getTranslation("questionnaires.limits.unit"),
                question.limits().unit(),
                editor.questionnaire(),
                unit -> change(limits -> limits.withUnit(unit))));
    }

    private BigDecimalField bound(
            String key, @Nullable BigDecimal now, BiFunction<Limits, @Nullable BigDecimal, Limits> set) {
        var field = new BigDecimalField(getTranslation(key));
        if (now != null) field.setValue(now);
        field.addValueChangeListener(event -> change(limits -> set.apply(limits, event.getValue())));
        return field;
    }

    private void change(UnaryOperator<Limits> change) {
        editor.change(question -> question.withDetails(question.details().withLimits(change.apply(question.limits()))));
    }

    private ExpressionField value(Question question) {
        var calculated = question.type() == QuestionType.CALCULATED;
        return new ExpressionField(
                getTranslation(calculated ? "questionnaires.editor.calculated" : "questionnaires.editor.first"),
                Objects.requireNonNullElse(question.details().value(), ""),
                editor,
                Part.VALUE,
                cel -> editor.change(
                        changed -> changed.withDetails(changed.details().withValue(cel))));
    }
}
