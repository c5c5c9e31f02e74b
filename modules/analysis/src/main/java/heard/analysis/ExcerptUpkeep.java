package heard.analysis;

import heard.responses.OriginalAnswers;
import heard.responses.PassageMarks;
import heard.responses.Place;
import heard.responses.ReadResponse;
import heard.responses.ResponseCorrected;
import heard.responses.ResponseWithdrawn;
import heard.shared.ResponseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps excerpts true when a person changes or takes back what they wrote, in the same transaction. */
@Component
class ExcerptUpkeep {
    private final Excerpts excerpts;
    private final OriginalAnswers originals;
    private final PassageMarks marks;
    private final Uncoding uncoding;

    ExcerptUpkeep(Excerpts excerpts, OriginalAnswers originals, PassageMarks marks, Uncoding uncoding) {
        this.excerpts = excerpts;
        this.originals = originals;
        this.marks = marks;
        this.uncoding = uncoding;
    }

    @EventListener
    void on(ResponseWithdrawn event) {
        uncoding.remove(of(event.response()));
    }

    /** A passage whose words still stand in the answer follows them; the others lose their theme. */
    @EventListener
    void on(ResponseCorrected event) {
        var coded = of(event.response());
        if (coded.isEmpty()) return;
        var read = originals.of(event.response());
        var gone = new ArrayList<Excerpt>();
        for (var excerpt : coded) {
            read.flatMap(response -> place(excerpt, response))
                    .ifPresentOrElse(excerpt::follow, () -> gone.add(excerpt));
        }
        uncoding.remove(gone);
        excerpts.flush();
    }

    private List<Excerpt> of(ResponseId response) {
        return excerpts.of(List.of(response.value()));
    }

    private Optional<Place> place(Excerpt excerpt, ReadResponse read) {
        return OriginalAnswers.words(read, excerpt.question())
                .flatMap(text -> marks.find(
                        excerpt.consultation(), Excerpt.context(excerpt.id()), excerpt.mark(), text, excerpt.place()));
    }
}
