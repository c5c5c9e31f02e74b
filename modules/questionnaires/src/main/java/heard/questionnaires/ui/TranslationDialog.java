package heard.questionnaires.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.UploadHandler;
import heard.look.OneFile;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.translation.TextsSheet;
import heard.questionnaires.translation.TranslatedFile;
import heard.questionnaires.translation.TranslationFileNotReadable;
import heard.questionnaires.translation.TranslationMatch;
import heard.questionnaires.translation.TranslationMatch.Line;
import heard.questionnaires.translation.TranslationMatch.Outcome;
import heard.questionnaires.translation.Xliff;
import heard.shared.Language;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes a translator's file, shows text by text what it would change, and hands it over when it is accepted. */
final class TranslationDialog extends Dialog {
    private static final long serialVersionUID = 1;

    private static final int LARGEST_FILE = 10 << 20;

    private final transient Questionnaire questionnaire;
    private final transient Language language;
    private final Div result = new Div();
    private final Button accept = new Button(getTranslation("questionnaires.translation.accept"));
    private transient @Nullable TranslatedFile file;

    TranslationDialog(Questionnaire questionnaire, Language language, Consumer<TranslatedFile> accepted) {
        this.questionnaire = questionnaire;
        this.language = language;
        setHeaderTitle(getTranslation("questionnaires.languages.import"));
        setWidth("60rem");
        setResizable(true);
        result.getElement().setAttribute("role", "status");
        accept.addThemeName("primary");
        accept.setEnabled(false);
        accept.addClickListener(_ -> {
            close();
            if (file != null) accepted.accept(file);
        });
        var upload = new OneFile(LARGEST_FILE, this::refused);
        upload.setUploadHandler(UploadHandler.inMemory((_, bytes) -> {
            upload.clearFileList();
            read(bytes);
        }));
        add(new Paragraph(getTranslation("questionnaires.translation.help")), upload, result);
        getFooter().add(new Button(getTranslation("questionnaires.import.cancel"), _ -> close()), accept);
    }

    void read(byte[] bytes) {
        try {
            var read = isZip(bytes) ? TextsSheet.read(bytes) : Xliff.read(bytes);
            if (!read.languages().contains(language)) {
                var reader = new Language(getLocale().getLanguage());
                refused(getTranslation("questionnaires.translation.other", language.nameIn(reader)));
            } else show(read);
        } catch (TranslationFileNotReadable e) {
            refused(getTranslation(e.key(), e.arguments().toArray()));
        }
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private void refused(String why) {
        file = null;
        accept.setEnabled(false);
        result.removeAll();
        var words = new Paragraph(why);
        words.addClassName("heard-error");
        result.add(words);
    }

    private void show(TranslatedFile read) {
        file = read;
        var match = TranslationMatch.of(questionnaire, language, read);
        var taken = match.changes();
        accept.setEnabled(taken > 0);
        result.removeAll();
        result.add(new Paragraph(getTranslation(
                "questionnaires.translation.summary",
                taken,
                match.count(Outcome.SOURCE_CHANGED),
                match.count(Outcome.SAME),
                match.count(Outcome.EMPTY),
                match.count(Outcome.UNKNOWN))));
        result.add(grid(match));
    }

    private Grid<Line> grid(TranslationMatch match) {
        var grid = new Grid<Line>();
        grid.addColumn(line -> line.text().source()).setHeader(getTranslation("questionnaires.translation.source"));
        grid.addColumn(Line::before).setHeader(getTranslation("questionnaires.translation.before"));
        grid.addColumn(line -> line.text().target()).setHeader(getTranslation("questionnaires.translation.target"));
        grid.addColumn(line -> getTranslation(key(line.outcome())))
                .setHeader(getTranslation("questionnaires.translation.outcome"));
        grid.addThemeNames("compact", "wrap-cell-content");
        grid.setItems(match.lines().stream()
                .filter(line -> line.outcome() != Outcome.SAME && line.outcome() != Outcome.EMPTY)
                .toList());
        grid.setEmptyStateText(getTranslation("questionnaires.translation.nothing"));
        return grid;
    }

    private static String key(Outcome outcome) {
        return "questionnaires.translation.outcome."
                + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
