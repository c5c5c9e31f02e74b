package heard.questionnaires.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questions in order: choose, add, move, delete. */
final class OutlinePanel extends Div {
    private static final long serialVersionUID = 1;

    /** What the outline asks of the screen. */
    interface Listener {
        void choose(int index);

        void add(int index);

        void move(int from, int to);

        void delete(int index);
    }

    private record Row(int index, String title, String remark) {}

    private final Grid<Row> grid = new Grid<>();
    private final transient Listener listener;
    private final Button up = button("up", Key.ARROW_UP);
    private final Button down = button("down", Key.ARROW_DOWN);
    private final Button delete = button("delete", null);
    private transient List<Row> rows = List.of();
    private transient @Nullable Row dragged;
    private int chosen;
    private boolean drawing;

    OutlinePanel(Listener listener) {
        this.listener = listener;
        addClassName("heard-outline");
        var add = button("add", null);
        add.addThemeName("primary");
        add.addClickListener(_ -> listener.add(rows.isEmpty() ? 0 : chosen + 1));
        up.addClickListener(_ -> listener.move(chosen, chosen - 1));
        down.addClickListener(_ -> listener.move(chosen, chosen + 1));
        delete.addClickListener(_ -> listener.delete(chosen));
        var actions = new Div(add, up, down, delete);
        actions.addClassName("heard-actions");
        add(actions, grid());
    }

    private Button button(String what, @Nullable Key key) {
        var button = new Button(getTranslation("questionnaires.outline." + what));
        if (key != null) button.addClickShortcut(key, KeyModifier.ALT);
        return button;
    }

    private Grid<Row> grid() {
        grid.addColumn(Row::title)
                .setHeader(getTranslation("questionnaires.outline.heading"))
                .setFlexGrow(1);
        grid.addColumn(Row::remark)
                .setHeader(getTranslation("questionnaires.outline.remarks"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeNames("compact", "wrap-cell-content");
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (!drawing && event.getValue() != null)
                listener.choose(event.getValue().index());
        });
        grid.setRowsDraggable(true);
        grid.addDragStartListener(event -> {
            dragged = event.getDraggedItems().getFirst();
            grid.setDropMode(GridDropMode.BETWEEN);
        });
        grid.addDragEndListener(_ -> grid.setDropMode(null));
        grid.addDropListener(event -> event.getDropTargetItem()
                .ifPresent(target -> drop(target, event.getDropLocation() == GridDropLocation.BELOW)));
        return grid;
    }

    private void drop(Row target, boolean below) {
        if (dragged == null) return;
        var from = dragged.index();
        var to = target.index() + (below ? 1 : 0);
        dragged = null;
        listener.move(from, to > from ? to - 1 : to);
    }

    void show(Questionnaire questionnaire, List<QuestionnaireProblem> problems, int index) {
        drawing = true;
        chosen = index;
        var questions = questionnaire.questions();
        rows = IntStream.range(0, questions.size())
                .mapToObj(at -> {
                    var label = questions.get(at).label().in(questionnaire.source());
                    var title = label.isBlank() ? questions.get(at).name() : label;
                    return new Row(at, (at + 1) + ". " + title, remark(problems, at));
                })
                .toList();
        grid.setItems(rows);
        if (!rows.isEmpty()) grid.select(rows.get(index));
        up.setEnabled(index > 0);
        down.setEnabled(index < rows.size() - 1);
        delete.setEnabled(!rows.isEmpty());
        drawing = false;
    }

    private String remark(List<QuestionnaireProblem> problems, int index) {
        var mine = problems.stream().filter(each -> each.question() == index).toList();
        var errors = mine.stream()
                .filter(each -> each.severity() == QuestionnaireProblem.Severity.ERROR)
                .count();
        if (errors > 0) return getTranslation("questionnaires.outline.errors", errors);
        return mine.isEmpty() ? "" : getTranslation("questionnaires.outline.warnings", mine.size());
    }
}
