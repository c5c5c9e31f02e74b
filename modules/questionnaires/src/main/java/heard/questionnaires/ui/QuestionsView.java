package heard.questionnaires.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import heard.look.AddressedIds;
import heard.look.Confirmation;
import heard.look.EmptyState;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.questionnaires.DraftQuestionnaire;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireChanged;
import heard.questionnaires.QuestionnaireChecks;
import heard.questionnaires.QuestionnaireProblem;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.library.Insertion;
import heard.questionnaires.writing.WordListing;
import heard.shared.ConsultationId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the questionnaire of a consultation: outline, editor and preview side by side. */
@Route(QuestionsView.PATH)
@StyleSheet("context://heard/questionnaires.css")
@RolesAllowed("ORGANISER")
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle, Editor, OutlinePanel.Listener {
    static final String PATH = "consultations/:consultation/questions";
    private static final long serialVersionUID = 1;

    private final transient WritingTogether.Factory together;
    private final transient QuestionnaireReading reading;
    private final transient FormTaking forms;
    private final transient PublishButton.Factory publish;
    private final transient WordListing words;
    private final transient LibrarySources library;
    private final transient ExportMenu.Factory exports;
    private final transient MediumShelf.Factory shelves;
    private transient ConsultationId consultation = ConsultationId.next();
    private transient @Nullable WritingTogether writing;
    private transient Workbench bench = new Workbench(
            new DraftQuestionnaire(Questionnaire.EMPTY, 0), (_, changed) -> new DraftQuestionnaire(changed, 0));
    private transient long shown;
    private final Div told = new Div();
    private final transient KeptFocus focus = new KeptFocus(getElement());
    private transient @Nullable EditorScreen screen;
    private transient @Nullable Questionnaire checked;
    private transient List<QuestionnaireProblem> problems = List.of();
    private int chosen;

    QuestionsView(
            WritingTogether.Factory together,
            QuestionnaireReading reading,
            FormTaking forms,
            PublishButton.Factory publish,
            WordListing words,
            LibrarySources library,
            ExportMenu.Factory exports,
            MediumShelf.Factory shelves) {
        this.together = together;
        this.reading = reading;
        this.forms = forms;
        this.publish = publish;
        this.words = words;
        this.library = library;
        this.exports = exports;
        this.shelves = shelves;
        addClassNames("heard-questions", "heard-wide");
        focus.watch();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        consultation = AddressedIds.consultation(event)
                .filter(id -> reading.occasion(id).isPresent())
                .orElseThrow(NotFoundException::new);
        writing = together.of(consultation);
        bench = writing.bench();
        chosen = 0;
        screen = null;
        if (writing.isBehind()) meet();
        draw();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("questionnaires.editor.heading");
    }

    @Override
    public Questionnaire questionnaire() {
        return bench.current();
    }

    /** Looked for once after each change, however many panels ask. */
    @Override
    public List<QuestionnaireProblem> problems() {
        if (checked != bench.current()) {
            checked = bench.current();
            problems = QuestionnaireChecks.of(checked);
        }
        return problems;
    }

    @Override
    public int chosen() {
        return chosen;
    }

    /** Draws what one change can make different; what stays while one writes is made once. */
    private void draw() {
        if (screen == null || questionnaire().questions().isEmpty()) build();
        told.removeAll();
        forms.undo(consultation, questionnaire(), this::put).ifPresent(told::add);
        MoreLanguages.of(consultation, questionnaire()).ifPresent(told::add);
        if (screen != null) {
            chosen = Math.clamp(chosen, 0, questionnaire().questions().size() - 1);
            told.add(publish.of(consultation, this::draw, this::restore));
            screen.draw();
            focus.restore();
        }
        refresh();
    }

    private void build() {
        removeAll();
        var undo = new Button(getTranslation("questionnaires.editor.undo"), _ -> work(bench::undo, true));
        undo.setEnabled(bench.canUndo());
        var redo = new Button(getTranslation("questionnaires.editor.redo"), _ -> work(bench::redo, true));
        redo.setEnabled(bench.canRedo());
        var upload = new Button(getTranslation("questionnaires.editor.import"), _ -> openImport());
        var taken = new Button(getTranslation("questionnaires.library.open"), _ -> openLibrary());
        var export = exports.of(consultation, this::questionnaire);
        export.setVisible(!questionnaire().questions().isEmpty());
        undo.addClickShortcut(Key.KEY_Z, KeyModifier.ALT);
        redo.addClickShortcut(Key.KEY_Y, KeyModifier.ALT);
        var keys = new Button(getTranslation("questionnaires.keys.open"), _ -> new KeysDialog().open());
        onQuestionMark(keys);
        add(
                new PageHeading(
                        getPageTitle(),
                        getTranslation("questionnaires.editor.help"),
                        undo,
                        redo,
                        taken,
                        upload,
                        export,
                        keys),
                told);
        screen = null;
        if (questionnaire().questions().isEmpty()) add(empty());
        else {
            screen = new EditorScreen(this, consultation, this, words, undo, redo);
            if (writing != null) add(new PresenceBar(writing, () -> question().name(), this::look));
            add(screen.root());
        }
    }

    /** A question mark opens the help where it is not being written into a field. */
    private void onQuestionMark(Button help) {
        help.getElement().executeJs("""
                const listen = event => {
                  if (!this.isConnected) document.removeEventListener('keydown', listen);
                  else if (event.key === '?' && !event.composedPath()[0].matches?.('input, textarea')) this.click();
                };
                document.addEventListener('keydown', listen);""");
    }

    private EmptyState empty() {
        var first = new Button(getTranslation("questionnaires.empty.add"), _ -> add(0));
        first.addThemeName("primary");
        var upload = new Button(getTranslation("questionnaires.empty.import"), _ -> openImport());
        return new EmptyState(
                getTranslation("questionnaires.empty.heading"),
                getTranslation("questionnaires.empty.sentence"),
                first,
                new Button(getTranslation("questionnaires.library.open"), _ -> openLibrary()),
                upload);
    }

    private void openLibrary() {
        new LibraryDialog(library, consultation, questionnaire(), this::take).open();
    }

    private void take(Questionnaire from, Set<String> names) {
        var place = questionnaire().questions().isEmpty() ? 0 : GroupPlaces.behind(questionnaire(), chosen);
        var insertion = Insertion.of(questionnaire(), place, from, names);
        chosen = place;
        work(() -> bench.change(insertion.questionnaire()), true);
        LibraryNotices.tell(this, insertion, names.size());
    }

    @Override
    public MediumShelf shelf() {
        return shelves.of(consultation);
    }

    @Override
    public void keep() {
        var question = question();
        library.inPlaceOf(question).ifPresentOrElse(kept -> replace(kept, question), () -> keep(question));
    }

    private void replace(Question kept, Question question) {
        Confirmation.ask(
                getTranslation("questionnaires.library.replace.question"),
                getTranslation(
                        "questionnaires.library.replace.happens",
                        kept.name(),
                        kept.label().in(questionnaire().source())),
                getTranslation("questionnaires.library.replace"),
                () -> keep(question));
    }

    private void keep(Question question) {
        library.keep(question);
        Notices.success(getTranslation("questionnaires.library.keep.done"));
    }

    private void openImport() {
        forms.open(consultation, questionnaire(), this::put);
    }

    private void put(Questionnaire form, Workbench.Saving by) {
        chosen = 0;
        work(() -> bench.change(form, by), true);
    }

    private void restore(Questionnaire version) {
        chosen = 0;
        var languages = questionnaire().languages();
        work(() -> bench.change(version.withLanguages(questionnaire().source(), languages)), true);
        Notices.success(getTranslation("questionnaires.versions.restored"));
    }

    @Override
    public void choose(int index) {
        chosen = index;
        draw();
    }

    @Override
    public void add(int index) {
        chosen = index;
        work(() -> bench.change(Outline.add(questionnaire(), index, QuestionType.SHORT_TEXT)), true);
        begin();
    }

    /** Puts the cursor into the text of the chosen question. */
    private void begin() {
        var label = getTranslation("questionnaires.editor.label");
        focus.move(LocalizedField.caption(this, label, questionnaire().source()));
    }

    @Override
    public void move(int from, int to) {
        chosen = Math.clamp(to, 0, questionnaire().questions().size() - 1);
        work(() -> bench.change(Outline.move(questionnaire(), from, to)), true);
    }

    @Override
    public void delete(int index) {
        work(() -> bench.change(Outline.remove(questionnaire(), index)), true);
        Notices.success(getTranslation("questionnaires.outline.deleted"));
    }

    @Override
    public void duplicate(int index) {
        chosen = index + 1;
        work(() -> bench.change(Outline.duplicate(questionnaire(), index)), true);
        begin();
    }

    @Override
    public void change(UnaryOperator<Question> change) {
        work(() -> bench.change(Outline.replace(questionnaire(), chosen, change.apply(question()))), false);
    }

    @Override
    public void reshape(UnaryOperator<Question> change) {
        work(() -> bench.change(Outline.replace(questionnaire(), chosen, change.apply(question()))), true);
    }

    @Override
    public void reshape(UnaryOperator<Question> change, String next) {
        reshape(change);
        focus.move(next);
    }

    @Override
    public void adjust(UnaryOperator<Questionnaire> change) {
        work(() -> bench.change(change.apply(questionnaire())), false);
    }

    @Override
    public void rebuild(UnaryOperator<Questionnaire> change) {
        work(() -> bench.change(change.apply(questionnaire())), true);
    }

    /** Does it, and asks what to do where somebody else saved first. */
    private void work(Runnable change, boolean anew) {
        try {
            change.run();
        } catch (QuestionnaireChanged e) {
            meet();
        }
        if (anew) draw();
        else refresh();
    }

    /** Puts what somebody else saved beside what is here; the chosen question stays chosen. */
    private void meet() {
        if (writing == null) return;
        writing.meet(this, putting -> {
            var before = questionnaire();
            var was = chosen;
            var name = before.questions().isEmpty() ? "" : question().name();
            work(putting, false);
            var questions = questionnaire().questions();
            var place = IntStream.range(0, questions.size())
                    .filter(index -> questions.get(index).name().equals(name))
                    .findFirst();
            chosen = place.orElse(Math.clamp(chosen, 0, Math.max(0, questions.size() - 1)));
            if (screen != null && place.isPresent() && screen.follows(before, was)) refresh();
            else draw();
        });
    }

    /** What somebody else saved comes onto the screen by itself, and what was written in another tab of one's own. */
    private void look() {
        if (writing != null && bench.isSaved() && writing.isBehind()) meet();
        else if (shown != bench.revision()) draw();
    }

    private void refresh() {
        shown = bench.revision();
        if (screen == null || chosen >= questionnaire().questions().size()) return;
        screen.show(bench, chosen, problems());
    }
}
