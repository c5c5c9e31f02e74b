package heard.evidence.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import heard.evidence.DossierDraft.Front;

/** The title and the texts before the findings. */
final class FrontBlock extends Section {
    private static final long serialVersionUID = 1;

    private final transient Writing writing;
    private final SavedText title;
    private final SavedText summary;
    private final SavedText methods;

    FrontBlock(Writing writing) {
        this.writing = writing;
        var front = front();
        title = new SavedText(getTranslation("evidence.front.title"), front.title());
        title.setMinRows(1);
        title.addClassName("evidence-title");
        summary = new SavedText(getTranslation("evidence.front.summary"), front.summary());
        summary.setHelperText(getTranslation("evidence.front.summaryhelp"));
        methods = new SavedText(getTranslation("evidence.front.methods"), front.methods());
        methods.setHelperText(getTranslation("evidence.front.methodshelp"));
        title.saving(this::save, () -> front().title());
        summary.saving(this::save, () -> front().summary());
        methods.saving(this::save, () -> front().methods());
        addClassName("evidence-block");
        Directions.write(writing.now().row().language(), title, summary, methods);
        add(new H2(getTranslation("evidence.front.heading")), title, summary, methods);
    }

    private Front front() {
        return writing.now().draft().front();
    }

    private boolean save() {
        int seen = front().revision();
        return writing.save(
                use -> use.front(writing.id(), seen, title.getValue(), summary.getValue(), methods.getValue()));
    }
}
