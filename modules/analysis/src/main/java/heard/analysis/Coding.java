package heard.analysis;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.CurrentMember;
import heard.responses.OriginalAnswers;
import heard.responses.PassageMarks;
import heard.responses.Place;
import heard.responses.ResponseReading;
import heard.search.SearchOutbox;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives passages of answers themes, of those alone that the agreement lets the member see. */
@Service
@Transactional
@PreAuthorize("hasRole('ANALYST')")
public class Coding {
    private final Excerpts excerpts;
    private final Themes themes;
    private final ResponseReading responses;
    private final OriginalAnswers originals;
    private final PassageMarks marks;
    private final Uncoding uncoding;
    private final SearchOutbox search;

    Coding(
            Excerpts excerpts,
            Themes themes,
            ResponseReading responses,
            OriginalAnswers originals,
            PassageMarks marks,
            Uncoding uncoding,
            SearchOutbox search) {
        this.excerpts = excerpts;
        this.themes = themes;
        this.responses = responses;
        this.originals = originals;
        this.marks = marks;
        this.uncoding = uncoding;
        this.search = search;
    }

    /**
     * Gives a passage a theme; doing it twice makes one excerpt. The passage is widened to whole characters. Throws
     * {@link NothingToCode} when the answer has no such place, {@link NoSuchTheme} when the codebook has no such theme.
     *
     * @param from its first UTF-16 unit in the answer
     * @param to the unit after its last one
     */
    @Traced(Action.CODE)
    public ExcerptId code(ResponseId response, String question, int from, int to, ThemeId theme) {
        var read = originals.of(response).orElseThrow(() -> new NothingToCode(response, question));
        var text = OriginalAnswers.words(read, question).orElseThrow(() -> new NothingToCode(response, question));
        if (from < 0 || from >= to || to > text.length()) throw new NothingToCode(response, question);
        if (!themes.require(theme).consultation().equals(read.consultation())) throw new NoSuchTheme(theme);
        var place = Place.around(text, from, to);
        var same = excerpts.of(List.of(response.value())).stream()
                .filter(each -> each.covers(question, place) && each.theme().equals(theme))
                .findFirst();
        if (same.isPresent()) return same.get().id();
        var id = ExcerptId.next();
        var mark = marks.mark(read.consultation(), Excerpt.context(id), place.in(text));
        excerpts.saveAndFlush(new Excerpt(id, read, question, place, theme, mark, CurrentMember.require()));
        search.changed(response);
        return id;
    }

    /** Takes the theme off the passage; nothing when it is gone already. */
    @Traced(Action.CODE)
    public void uncode(ExcerptId excerpt) {
        uncoding.remove(seen(excerpt).stream().toList());
    }

    /** Gives the passage another theme in place of its present one. */
    @Traced(Action.CODE)
    public void recode(ExcerptId excerpt, ThemeId theme) {
        seen(excerpt).ifPresent(found -> {
            var place = found.place();
            code(found.response(), found.question(), place.from(), place.to(), theme);
            if (!found.theme().equals(theme)) uncoding.remove(List.of(found));
        });
    }

    private Optional<Excerpt> seen(ExcerptId excerpt) {
        return excerpts.findById(excerpt.value())
                .filter(found -> !responses.seen(List.of(found.response())).isEmpty());
    }
}
