package heard.questionnaires.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import heard.look.ReaderLanguage;
import heard.questionnaires.Medium;
import heard.questionnaires.Medium.Kind;
import heard.questionnaires.Questionnaire;
import heard.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The images and recordings of questions in the first language, each with the one in another beside it. */
final class MediaTable extends Details {
    private static final long serialVersionUID = 1;

    /** Shows or plays another file with a question; null: none of its own. */
    @FunctionalInterface
    interface Showing {
        void show(String question, Kind kind, @Nullable String file);
    }

    /** @param number of the question, from 1 */
    private record Row(int number, String question, String label, Medium medium) {}

    private final transient MediumShelf shelf;
    private final transient Showing showing;
    private final VirtualList<Row> rows = new VirtualList<>();
    private transient Language source = Language.ENGLISH;
    private transient Language target = Language.ENGLISH;

    MediaTable(MediumShelf shelf, Showing showing) {
        this.shelf = shelf;
        this.showing = showing;
        setSummaryText(getTranslation("questionnaires.media.table"));
        rows.setRenderer(new ComponentRenderer<>(this::row));
        add(rows);
    }

    void show(Questionnaire questionnaire, Language language) {
        source = questionnaire.source();
        target = language;
        var questions = questionnaire.questions();
        List<Row> found = IntStream.range(0, questions.size())
                .boxed()
                .flatMap(index -> Stream.of(Kind.AUDIO, Kind.IMAGE)
                        .map(kind -> new Row(
                                index + 1,
                                questions.get(index).name(),
                                questions.get(index).label().in(source),
                                questions.get(index).medium(kind))))
                .filter(row -> !row.medium().files().isEmpty())
                .toList();
        rows.setItems(found);
        setVisible(!found.isEmpty());
    }

    private Div row(Row row) {
        var kind = row.medium().kind();
        var key = "questionnaires.media." + kind.name().toLowerCase(Locale.ROOT) + ".";
        var reader = ReaderLanguage.current();
        var head = new Span(getTranslation("questionnaires.media.row", row.number(), row.label()));
        var original = new Div();
        row.medium()
                .file(source)
                .ifPresent(name ->
                        original.add(shelf.view(kind, name, getTranslation(key + "in", source.nameIn(reader)))));
        var box = new MediumBox(
                shelf,
                kind,
                getTranslation(key + "in", target.nameIn(reader)),
                row.medium().file(target).orElse(null),
                file -> showing.show(row.question(), kind, file));
        var sides = new Div(original, box);
        sides.addClassName("heard-sides");
        var whole = new Div(head, sides);
        whole.addClassName("heard-translation");
        return whole;
    }
}
