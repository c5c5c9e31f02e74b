package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionnaireProblem.Part;
import heard.questionnaires.importing.ChoiceColumns;
import heard.questionnaires.ui.Offer.How;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which choices are offered: all, or those that an earlier answer leaves; as a sentence, with the expression one click away. */
final class FilterPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;
    private final transient Consumer<String> newColumn;
    private final ExpressionField expression;

    /** @param newColumn takes the name of a column that each choice is to have */
    FilterPanel(Editor editor, Consumer<String> newColumn) {
        this.editor = editor;
        this.newColumn = newColumn;
        addClassName("heard-condition");
        var filter = editor.question().details().filter();
        expression = new ExpressionField(
                getTranslation("questionnaires.filter.expression"),
                Objects.requireNonNullElse(filter, ""),
                editor,
                Part.FILTER,
                this::written);
        var offer = Offer.of(filter);
        var details = new Details(getTranslation("questionnaires.condition.as.expression"), expression);
        details.setOpened(offer.how() == How.EXPRESSION);
        add(new H3(getTranslation("questionnaires.filter.heading")), sentence(offer), details);
    }

    private List<Question> earlier() {
        return editor.questionnaire().questions().subList(0, editor.chosen()).stream()
                .filter(Offer::isDecidedBy)
                .toList();
    }

    private Div sentence(Offer offer) {
        var how = new Select<How>();
        how.setLabel(getTranslation("questionnaires.filter.how"));
        how.setItems(ways(offer));
        how.setItemLabelGenerator(way -> getTranslation(key(way)));
        how.setValue(offer.how());
        how.addValueChangeListener(event -> save(new Offer(event.getValue(), offer.question(), firstColumn(offer))));
        var words = new Div(how);
        words.addClassName("heard-row");
        if (offer.how() == How.COLUMN) words.add(column(offer));
        if (offer.how() != How.ALL && offer.how() != How.EXPRESSION) words.add(question(offer));
        if (earlier().isEmpty()) how.setHelperText(getTranslation("questionnaires.filter.first"));
        var all = new Div(words);
        if (offer.how() == How.COLUMN || !editor.question().columns().isEmpty()) all.add(columns());
        return all;
    }

    private static String key(How way) {
        return switch (way) {
            case ALL -> "questionnaires.filter.all";
            case CHOSEN -> "questionnaires.filter.chosen";
            case NOT_CHOSEN -> "questionnaires.filter.not-chosen";
            case COLUMN -> "questionnaires.filter.column";
            case EXPRESSION -> "questionnaires.filter.expression.way";
        };
    }

    private List<How> ways(Offer offer) {
        if (offer.how() == How.EXPRESSION) return List.of(How.values());
        return earlier().isEmpty() ? List.of(How.ALL) : List.of(How.ALL, How.CHOSEN, How.NOT_CHOSEN, How.COLUMN);
    }

    private String firstColumn(Offer offer) {
        var columns = editor.question().columns();
        if (!offer.column().isEmpty()) return offer.column();
        return columns.isEmpty() ? "kind" : columns.getFirst();
    }

    private Select<String> column(Offer offer) {
        var select = new Select<String>();
        select.setLabel(getTranslation("questionnaires.filter.which"));
        var known = new java.util.LinkedHashSet<>(editor.question().columns());
        known.add(offer.column());
        select.setItems(known);
        select.setValue(offer.column());
        select.addValueChangeListener(event -> save(new Offer(How.COLUMN, offer.question(), event.getValue())));
        return select;
    }

    private Select<Question> question(Offer offer) {
        var select = new Select<Question>();
        select.setLabel(getTranslation("questionnaires.filter.question"));
        select.setItems(earlier());
        var source = editor.questionnaire().source();
        select.setItemLabelGenerator(
                each -> each.label().isEmpty() ? each.name() : each.label().in(source));
        earlier().stream()
                .filter(each -> each.name().equals(offer.question()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(
                event -> save(new Offer(offer.how(), event.getValue().name(), offer.column())));
        return select;
    }

    private Div columns() {
        var name = new TextField(getTranslation("questionnaires.filter.column.new"));
        name.setHelperText(getTranslation("questionnaires.filter.column.help"));
        name.setMaxLength(40);
        var add = new Button(getTranslation("questionnaires.filter.column.add"), _ -> {
            if (!name.isEmpty()) newColumn.accept(ChoiceColumns.like(name.getValue()));
        });
        add.addThemeName("tertiary");
        var row = new Div(name, add);
        row.addClassName("heard-row");
        return row;
    }

    private void save(Offer offer) {
        if (offer.how() == How.EXPRESSION) return;
        var of = earlier().stream()
                .filter(each -> each.name().equals(offer.question()))
                .findFirst()
                .or(() -> earlier().stream().reduce((_, last) -> last));
        var cel = of.map(offer::cel).orElse(null);
        editor.reshape(question -> with(question, cel));
    }

    private void written(String cel) {
        if (cel.equals(Objects.requireNonNullElse(editor.question().details().filter(), ""))) return;
        editor.change(question -> with(question, cel));
    }

    private static Question with(Question question, @Nullable String cel) {
        return question.withDetails(question.details().withFilter(cel));
    }
}
