package heard.safeguarding;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.CurrentMember;
import heard.responses.OriginalAnswers;
import heard.responses.PassageMarks;
import heard.responses.Place;
import heard.responses.ReadResponse;
import heard.search.SearchOutbox;
import heard.shared.ResponseId;
import heard.vault.Vault;
import java.nio.charset.StandardCharsets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Withholds passages of answers, and shows them again. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'ANALYST', 'ORGANISER')")
public class Redacting {
    private final Redactions redactions;
    private final OriginalAnswers originals;
    private final Ownership ownership;
    private final PassageMarks marks;
    private final Vault vault;
    private final SearchOutbox search;
    private final ApplicationEventPublisher events;

    Redacting(
            Redactions redactions,
            OriginalAnswers originals,
            Ownership ownership,
            PassageMarks marks,
            Vault vault,
            SearchOutbox search,
            ApplicationEventPublisher events) {
        this.redactions = redactions;
        this.originals = originals;
        this.ownership = ownership;
        this.marks = marks;
        this.vault = vault;
        this.search = search;
        this.events = events;
    }

    /**
     * Withholds a passage from every reading of the response, from search, and from all that is made of it. It is widened
     * to whole characters. Throws {@link NoSuchPassage} when the answer has no such place.
     *
     * @param from its first UTF-16 unit in the answer
     * @param to the unit after its last one
     * @param words more about the reason; may be empty, and is sealed
     */
    @Traced(Action.REDACT)
    public RedactionId redact(
            ResponseId response, String question, int from, int to, RedactionReason reason, String words) {
        var read = originals.of(response).orElseThrow(() -> new NoSuchPassage(response, question));
        var text = OriginalAnswers.words(read, question).orElseThrow(() -> new NoSuchPassage(response, question));
        if (from < 0 || from >= to || to > text.length()) throw new NoSuchPassage(response, question);
        var place = Place.around(text, from, to);
        var id = RedactionId.next();
        var redaction = new Redaction(id, read, question, place, reason, CurrentMember.require());
        seal(redaction, read, place.in(text), words.strip());
        redactions.saveAndFlush(redaction);
        search.changed(response);
        return id;
    }

    private void seal(Redaction redaction, ReadResponse read, String passage, String words) {
        var context = redaction.context();
        var mark = marks.mark(read.consultation(), context, passage);
        var sealed = vault.seal(read.consultation(), context + ":words", words.getBytes(StandardCharsets.UTF_8));
        redaction.explained(words.isEmpty() ? null : sealed, mark);
    }

    /**
     * Somebody looked at what the person changed: what is withheld there now is right, and stays so. Throws
     * {@link NotOurResponse}.
     */
    @Traced(Action.CHECK_REDACTION)
    public void checked(RedactionId id) {
        redactions.findById(id.value()).ifPresent(redaction -> {
            ownership.require(redaction.response());
            var text = originals
                    .of(redaction.response())
                    .flatMap(read -> OriginalAnswers.words(read, redaction.question()))
                    .filter(redaction.place()::fits)
                    .orElseThrow(() -> new NoSuchPassage(redaction.response(), redaction.question()));
            redaction.checked(marks.mark(
                    redaction.consultation(),
                    redaction.context(),
                    redaction.place().in(text)));
            search.changed(redaction.response());
        });
    }

    /** Shows the passage again; nothing when it is shown already. Throws {@link NotOurResponse}. */
    @Traced(Action.UNDO_REDACTION)
    public void undo(RedactionId id) {
        redactions.findById(id.value()).ifPresent(redaction -> {
            ownership.require(redaction.response());
            redactions.delete(redaction);
            redactions.flush();
            search.changed(redaction.response());
            events.publishEvent(new PassageShown(redaction.response(), redaction.consultation()));
        });
    }
}
