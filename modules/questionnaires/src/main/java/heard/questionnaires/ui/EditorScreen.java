package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireProblem;
import heard.questionnaires.writing.WordListing;
import heard.shared.ConsultationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The three columns of the editor, and the line that says whether all is saved. They stay while one writes, but for the panel of
 * the chosen question.
 */
final class EditorScreen {
    private final Editor editor;
    private final Button undo;
    private final Button redo;
    private final Span saved = new Span();
    private final Div place = new Div();
    private final OutlinePanel outline;
    private final ProblemsPanel problems;
    private final WritingPanel writing;
    private final PreviewPanel preview;
    private @Nullable QuestionPanel panel;

    EditorScreen(
            Editor editor,
            ConsultationId consultation,
            OutlinePanel.Listener listener,
            WordListing words,
            Button undo,
            Button redo) {
        this.editor = editor;
        this.undo = undo;
        this.redo = redo;
        saved.getElement().setAttribute("role", "status");
        outline = new OutlinePanel(listener);
        problems = new ProblemsPanel(listener::choose);
        writing = new WritingPanel(words, listener::choose);
        preview = new PreviewPanel(consultation);
    }

    Div root() {
        var columns = new Div(outline, new Section(saved, place), preview);
        columns.addClassName("heard-columns");
        return new Div(problems, writing, columns);
    }

    /** Draws the panel of the chosen question anew. */
    void draw() {
        panel = new QuestionPanel(editor);
        place.removeAll();
        place.add(panel);
    }

    /**
     * Whether the panel can stay as it is after somebody else changed something, or could be made to say what they wrote.
     *
     * @param before what it was drawn from
     * @param chosen the place of its question there
     */
    boolean follows(Questionnaire before, int chosen) {
        var now = editor.questionnaire();
        return panel != null
                && chosen == editor.chosen()
                && names(before, chosen).equals(names(now, chosen))
                && before.withQuestions(now.questions()).equals(now)
                && panel.follows(before.questions().get(chosen), editor.question());
    }

    private static List<String> names(Questionnaire questionnaire, int before) {
        return questionnaire.questions().subList(0, before).stream()
                .map(Question::name)
                .toList();
    }

    void show(Workbench bench, int chosen, List<QuestionnaireProblem> found) {
        var state = bench.isSaved() ? "questionnaires.editor.saved" : "questionnaires.editor.unsaved";
        saved.setText(saved.getTranslation(state));
        undo.setEnabled(bench.canUndo());
        redo.setEnabled(bench.canRedo());
        outline.show(bench.current(), found, chosen);
        problems.show(bench.current(), found);
        writing.show(bench.current());
        var name = bench.current().questions().get(chosen).name();
        preview.show(bench.current(), name, bench.revision());
    }
}
