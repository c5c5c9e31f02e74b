package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import heard.questionnaires.QuestionnaireProblem;
import heard.questionnaires.writing.WordListing;
import heard.shared.ConsultationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The three columns of the editor, and the line that says whether all is saved. */
final class EditorScreen {
    private final Editor editor;
    private final Span saved = new Span();
    private @Nullable OutlinePanel outline;
    private @Nullable ProblemsPanel problems;
    private @Nullable WritingPanel writing;
    private @Nullable PreviewPanel preview;
    private @Nullable Button undo;
    private @Nullable Button redo;

    EditorScreen(Editor editor) {
        this.editor = editor;
        saved.getElement().setAttribute("role", "status");
    }

    void undoing(Button back, Button forward) {
        undo = back;
        redo = forward;
    }

    Div root(ConsultationId consultation, OutlinePanel.Listener listener, WordListing words) {
        outline = new OutlinePanel(listener);
        problems = new ProblemsPanel(listener::choose);
        writing = new WritingPanel(words, listener::choose);
        preview = new PreviewPanel(consultation);
        var columns = new Div(outline, new Section(saved, new QuestionPanel(editor)), preview);
        columns.addClassName("heard-columns");
        return new Div(problems, writing, columns);
    }

    void show(Workbench bench, int chosen, List<QuestionnaireProblem> found) {
        var state = bench.isSaved() ? "questionnaires.editor.saved" : "questionnaires.editor.unsaved";
        saved.setText(saved.getTranslation(state));
        if (undo != null) undo.setEnabled(bench.canUndo());
        if (redo != null) redo.setEnabled(bench.canRedo());
        if (outline != null) outline.show(bench.current(), found, chosen);
        if (problems != null) problems.show(bench.current(), found);
        if (writing != null) writing.show(bench.current());
        var name = bench.current().questions().get(chosen).name();
        if (preview != null) preview.show(bench.current(), name, bench.revision());
    }
}
