package heard.questionnaires.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import heard.look.ReaderLanguage;
import heard.questionnaires.Medium;
import heard.questionnaires.Medium.Kind;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The image and the recordings of the chosen question, for people who do not read. */
final class MediaPanel extends Details {
    private static final long serialVersionUID = 1;

    private final transient Editor editor;
    private final Div words = new Div();
    private transient LocalizedText described;
    private boolean built;

    MediaPanel(Editor editor) {
        this.editor = editor;
        this.described = editor.question().medium(Kind.IMAGE).words();
        setSummaryText(getTranslation("questionnaires.media.heading"));
        addOpenedChangeListener(event -> {
            if (event.isOpened()) build();
        });
        setOpened(!editor.question().details().media().isEmpty());
        if (isOpened()) build();
    }

    /** Only once it is opened: most questions have neither. */
    private void build() {
        if (built) return;
        built = true;
        var source = editor.questionnaire().source();
        add(new H3(getTranslation("questionnaires.media.image")), help(Kind.IMAGE), box(Kind.IMAGE, source), words);
        var otherwise = new Details(getTranslation("questionnaires.media.image.other"));
        for (var language : editor.questionnaire().languages()) {
            if (!language.equals(source)) otherwise.add(box(Kind.IMAGE, language));
        }
        otherwise.setVisible(editor.questionnaire().languages().size() > 1);
        add(otherwise, new H3(getTranslation("questionnaires.media.audio")), help(Kind.AUDIO));
        for (var language : editor.questionnaire().languages()) add(box(Kind.AUDIO, language));
        showWords();
    }

    private Paragraph help(Kind kind) {
        return new Paragraph(getTranslation(key(kind) + "help"));
    }

    private static String key(Kind kind) {
        return "questionnaires.media." + kind.name().toLowerCase(Locale.ROOT) + ".";
    }

    private MediumBox box(Kind kind, Language language) {
        var what = getTranslation(key(kind) + "in", language.nameIn(ReaderLanguage.current()));
        var name = editor.question().medium(kind).file(language).orElse(null);
        return new MediumBox(editor.shelf(), kind, what, name, changed -> put(kind, language, changed));
    }

    private void put(Kind kind, Language language, @Nullable String name) {
        editor.change(question -> {
            var medium = question.medium(kind).with(language, name);
            return question.with(kind == Kind.IMAGE ? medium.withWords(described) : medium);
        });
        showWords();
    }

    private void showWords() {
        words.removeAll();
        Medium picture = editor.question().medium(Kind.IMAGE);
        if (picture.files().isEmpty()) return;
        words.add(
                new LocalizedField(
                        getTranslation("questionnaires.media.image.words"),
                        described,
                        editor.questionnaire(),
                        this::describe),
                new Paragraph(getTranslation("questionnaires.media.image.words.help")));
    }

    private void describe(LocalizedText text) {
        described = text;
        editor.change(question -> question.with(question.medium(Kind.IMAGE).withWords(text)));
    }
}
