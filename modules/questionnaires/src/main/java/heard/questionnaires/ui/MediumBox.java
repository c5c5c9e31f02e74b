package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.UploadHandler;
import heard.look.OneFile;
import heard.questionnaires.Medium;
import heard.questionnaires.media.MediumFile;
import heard.questionnaires.media.MediumRefused;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The image or recording of a question in one language: seen or heard, chosen or recorded, replaced, taken out and put back. */
final class MediumBox extends Div {
    private static final long serialVersionUID = 1;

    private final transient MediumShelf shelf;
    private final Medium.Kind kind;
    private final String what;
    private final transient Consumer<@Nullable String> changed;
    private final Div view = new Div();
    private final Paragraph said = new Paragraph();
    private final OneFile upload;
    private final Button remove = new Button(getTranslation("questionnaires.media.remove"), _ -> remove());
    private final Button back = new Button(getTranslation("questionnaires.media.back"), _ -> putBack());
    private @Nullable String name;
    private @Nullable String removed;

    /**
     * A box for one file.
     *
     * @param what it is, and in which language, in words
     * @param name of the file that is there; null: none
     * @param changed takes the name of the file that is there from now on; null: none
     */
    MediumBox(
            MediumShelf shelf,
            Medium.Kind kind,
            String what,
            @Nullable String name,
            Consumer<@Nullable String> changed) {
        this.shelf = shelf;
        this.kind = kind;
        this.what = what;
        this.name = name;
        this.changed = changed;
        this.upload = new OneFile(MediumFile.MOST_BYTES, this::refused);
        addClassName("heard-medium");
        getElement().setAttribute("role", "group").setAttribute("aria-label", what);
        said.getElement().setAttribute("role", "status");
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> take(bytes)));
        upload.getUploadButton().getElement().setAttribute("aria-label", text("choose", what));
        remove.setAriaLabel(getTranslation("questionnaires.media.remove.named", what));
        back.addThemeName("primary");
        add(new Span(what), view, said, upload);
        if (kind == Medium.Kind.AUDIO) add(new Recorder(upload, what));
        add(remove, back);
        show();
    }

    private String text(String of, Object... arguments) {
        return getTranslation("questionnaires.media." + kind.name().toLowerCase(Locale.ROOT) + "." + of, arguments);
    }

    void take(byte[] content) {
        upload.clearFileList();
        try {
            become(shelf.keep(kind, content), null);
            say(text("taken"), false);
        } catch (MediumRefused why) {
            refused(getTranslation(why.key(), why.arguments().toArray()));
        }
    }

    private void remove() {
        become(null, name);
        say(text("removed"), false);
    }

    private void putBack() {
        become(removed, null);
        say("", false);
    }

    private void become(@Nullable String now, @Nullable String before) {
        name = now;
        removed = before;
        changed.accept(now);
        show();
    }

    private void refused(String why) {
        say(why, true);
    }

    private void say(String words, boolean isProblem) {
        said.setText(words);
        said.setClassName("heard-error", isProblem);
    }

    private void show() {
        view.removeAll();
        remove.setVisible(name != null);
        back.setVisible(removed != null);
        var shown = name;
        if (shown == null) return;
        var save = new Anchor(shelf.address(shown), getTranslation("questionnaires.media.save"));
        save.getElement().setAttribute("download", shown).setAttribute("router-ignore", true);
        view.add(shelf.view(kind, shown, what), save);
    }
}
