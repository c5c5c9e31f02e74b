package heard.questionnaires.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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

        void duplicate(int index);
    }

    private record Row(int index, String name, String title, String remark) {
        /** Whether its name, its title, or the title behind its number has that in it. */
        boolean looksLike(String wanted, Locale locale) {
            return name.toLowerCase(locale).contains(wanted)
                    || ((index + 1) + ". " + title).toLowerCase(locale).contains(wanted);
        }
    }

    private final Grid<Row> grid = new Grid<>();
    private final transient Listener listener;
    private final Button up = button("up", Key.ARROW_UP);
    private final Button down = button("down", Key.ARROW_DOWN);
    private final Button delete = button("delete", Key.DELETE);
    private final Button duplicate = button("duplicate", Key.KEY_C);
    private final Button previous = button("previous", Key.PAGE_UP);
    private final Button next = button("next", Key.PAGE_DOWN);
    private final TextField find = new TextField(getTranslation("questionnaires.outline.find"));
    private transient List<Row> rows = List.of();
    private transient @Nullable Row dragged;
    private int chosen;
    private boolean drawing;

    OutlinePanel(Listener listener) {
        this.listener = listener;
        addClassName("heard-outline");
        var add = button("add", Key.KEY_N);
        add.addThemeName("primary");
        add.addClickListener(_ -> listener.add(rows.isEmpty() ? 0 : chosen + 1));
        up.addClickListener(_ -> listener.move(chosen, chosen - 1));
        down.addClickListener(_ -> listener.move(chosen, chosen + 1));
        delete.addClickListener(_ -> listener.delete(chosen));
        duplicate.addClickListener(_ -> listener.duplicate(chosen));
        previous.addClickListener(_ -> listener.choose(chosen - 1));
        next.addClickListener(_ -> listener.choose(chosen + 1));
        find.setClearButtonVisible(true);
        find.setWidthFull();
        find.setValueChangeMode(ValueChangeMode.TIMEOUT);
        find.addValueChangeListener(_ -> list());
        findByKey();
        var actions = new Div(add, duplicate, up, down, previous, next, delete);
        actions.addClassName("heard-actions");
        add(actions, find, grid());
    }

    /** In the browser, so that what is typed next is not written into the text one comes from. */
    private void findByKey() {
        find.getElement().executeJs("""
                const listen = event => {
                  if (!this.isConnected) document.removeEventListener('keydown', listen);
                  else if (event.altKey && event.code === 'KeyF') {
                    event.preventDefault();
                    this.focus();
                  }
                };
                document.addEventListener('keydown', listen);""");
    }

    private Button button(String what, @Nullable Key key) {
        var button = new Button(getTranslation("questionnaires.outline." + what));
        if (key != null) button.addClickShortcut(key, KeyModifier.ALT);
        return button;
    }

    private Grid<Row> grid() {
        grid.addColumn(row -> getTranslation("questionnaires.outline.row", row.index() + 1, row.title()))
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
        var remarks = remarks(problems);
        rows = IntStream.range(0, questions.size())
                .mapToObj(at -> {
                    var label = questions.get(at).label().in(questionnaire.source());
                    var title = label.isBlank() ? questions.get(at).name() : label;
                    return new Row(at, questions.get(at).name(), title, remarks.getOrDefault(at, ""));
                })
                .toList();
        list();
        up.setEnabled(index > 0);
        down.setEnabled(index < rows.size() - 1);
        previous.setEnabled(index > 0);
        next.setEnabled(index < rows.size() - 1);
        duplicate.setEnabled(!rows.isEmpty());
        delete.setEnabled(!rows.isEmpty());
        drawing = false;
    }

    /** Those that are looked for; a question that is chosen stays chosen while it is not among them. */
    private void list() {
        var before = drawing;
        drawing = true;
        var wanted = find.getValue().strip().toLowerCase(getLocale());
        var found =
                rows.stream().filter(row -> row.looksLike(wanted, getLocale())).toList();
        grid.setItems(found);
        grid.setRowsDraggable(wanted.isEmpty());
        if (chosen < rows.size() && found.contains(rows.get(chosen))) {
            grid.select(rows.get(chosen));
            grid.scrollToItem(rows.get(chosen));
        }
        drawing = before;
    }

    private Map<Integer, String> remarks(List<QuestionnaireProblem> problems) {
        var remarks = new HashMap<Integer, String>();
        problems.stream()
                .collect(Collectors.groupingBy(QuestionnaireProblem::question))
                .forEach((index, mine) -> remarks.put(index, remark(mine)));
        return remarks;
    }

    private String remark(List<QuestionnaireProblem> mine) {
        var errors = mine.stream()
                .filter(each -> each.severity() == QuestionnaireProblem.Severity.ERROR)
                .count();
        if (errors > 0) return getTranslation("questionnaires.outline.errors", errors);
        return getTranslation("questionnaires.outline.warnings", mine.size());
    }
}
