package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import heard.look.Confirmation;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.ui.LibrarySources.Kind;
import heard.shared.ConsultationId;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes questions that are written already: from Heard's library, the coalition's own, or another consultation. */
final class LibraryDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** Gets the questionnaire they are in, and the names of those chosen. */
    interface Taking {
        void take(Questionnaire from, Set<String> chosen);
    }

    private final transient LibrarySources sources;
    private final transient Taking taking;
    private final ConsultationId consultation;
    private final transient Questionnaire into;
    private final Select<Kind> kinds = new Select<>();
    private final Select<LibrarySource> which = new Select<>();
    private final Paragraph about = new Paragraph();
    private final Grid<Question> grid = new Grid<>();
    private final Button discard = new Button(getTranslation("questionnaires.library.discard"), _ -> discard());
    private final Button take = new Button(getTranslation("questionnaires.library.take", 0), _ -> take());

    LibraryDialog(LibrarySources sources, ConsultationId consultation, Questionnaire into, Taking taking) {
        this.sources = sources;
        this.consultation = consultation;
        this.into = into;
        this.taking = taking;
        setHeaderTitle(getTranslation("questionnaires.library.heading"));
        setWidth("56rem");
        setResizable(true);
        about.getElement().setAttribute("role", "status");
        take.addThemeName("primary");
        discard.addThemeName("error");
        add(new Paragraph(getTranslation("questionnaires.library.help")), choosers(), about, grid());
        getFooter().add(discard, new Button(getTranslation("questionnaires.library.cancel"), _ -> close()), take);
        kinds.setValue(Kind.WHOLE);
    }

    private Div choosers() {
        kinds.setLabel(getTranslation("questionnaires.library.kind"));
        kinds.setItems(Kind.values());
        kinds.setItemLabelGenerator(kind ->
                getTranslation("questionnaires.library.kind." + kind.name().toLowerCase(Locale.ROOT)));
        kinds.addValueChangeListener(_ -> list());
        kinds.addClassName("heard-wide-choice");
        which.addClassName("heard-wide-choice");
        which.setLabel(getTranslation("questionnaires.library.which"));
        which.setItemLabelGenerator(LibrarySource::title);
        which.addValueChangeListener(event -> show(event.getValue()));
        var row = new Div(kinds, which);
        row.addClassNames("heard-choice", "heard-words");
        return row;
    }

    private Grid<Question> grid() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addColumn(question -> question.label().in(into.source()))
                .setHeader(getTranslation("questionnaires.library.question"))
                .setFlexGrow(3);
        grid.addColumn(question -> getTranslation(QuestionPanel.key(question.type())))
                .setHeader(getTranslation("questionnaires.library.type"));
        grid.addThemeNames("compact", "wrap-cell-content");
        grid.setEmptyStateText(getTranslation("questionnaires.library.none"));
        grid.setHeight("24rem");
        grid.addSelectionListener(event -> count(event.getAllSelectedItems().size()));
        return grid;
    }

    private void count(int chosen) {
        take.setText(getTranslation("questionnaires.library.take", chosen));
        take.setEnabled(chosen > 0);
        discard.setEnabled(chosen > 0);
    }

    private void list() {
        var found = sources.of(kinds.getValue(), consultation, into, this);
        discard.setVisible(kinds.getValue() == Kind.KEPT);
        which.setItems(found);
        which.setVisible(found.size() > 1);
        if (found.isEmpty()) empty();
        else which.setValue(found.getFirst());
    }

    private void empty() {
        about.setText(getTranslation(
                "questionnaires.library.empty." + kinds.getValue().name().toLowerCase(Locale.ROOT)));
        grid.setItems();
        count(0);
    }

    private void show(LibrarySource source) {
        if (source == null) return;
        about.setText(source.about());
        var questions = source.questionnaire().questions();
        grid.setItems(questions);
        if (kinds.getValue() == Kind.KEPT) grid.deselectAll();
        else grid.asMultiSelect().setValue(new LinkedHashSet<>(questions));
        count(grid.getSelectedItems().size());
    }

    private void discard() {
        Confirmation.ask(
                getTranslation("questionnaires.library.discard.question"),
                getTranslation("questionnaires.library.discard.happens"),
                getTranslation("questionnaires.library.discard"),
                () -> {
                    sources.discard(grid.getSelectedItems());
                    list();
                });
    }

    private void take() {
        var chosen = grid.getSelectedItems().stream().map(Question::name).collect(Collectors.toSet());
        var source = which.getValue();
        close();
        if (source != null) taking.take(source.questionnaire(), chosen);
    }
}
