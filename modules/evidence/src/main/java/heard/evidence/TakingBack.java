package heard.evidence;

import heard.analysis.ExcerptsRemoved;
import heard.coalitions.CurrentMember;
import heard.responses.ResponseCorrected;
import heard.responses.ResponseWithdrawn;
import heard.shared.ResponseId;
import jakarta.persistence.EntityManager;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes people's words out of the drafts that quote them, and marks the sealed dossiers that did, in the transaction of
 * the change itself.
 */
@Component
class TakingBack {
    private final Dossiers dossiers;
    private final DraftStore drafts;
    private final SealedQuotes quotes;
    private final Passages passages;
    private final EntityManager entities;

    TakingBack(Dossiers dossiers, DraftStore drafts, SealedQuotes quotes, Passages passages, EntityManager entities) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.quotes = quotes;
        this.passages = passages;
        this.entities = entities;
    }

    @EventListener
    void on(ResponseWithdrawn event) {
        everything(event.response());
    }

    @EventListener
    void on(ResponseCorrected event) {
        entities.flush(); // the change is asked about in SQL
        whatChanged(event.response());
    }

    /** All words of one person. */
    private void everything(ResponseId response) {
        for (var dossier : drafts.quoting(response)) {
            if (dossier.sealed()) mark(dossier, response);
            else
                drafts.change(
                        dossier,
                        draft -> draft.withoutQuotes(quote -> quote.response().equals(response)));
        }
    }

    /** Whatever the person no longer agrees to, or no longer says; drafts lose those passages with their codes. */
    private void whatChanged(ResponseId response) {
        if (!passages.quotable(Set.of(response)).contains(response)) {
            everything(response);
            return;
        }
        drafts.quoting(response).stream().filter(Dossier::sealed).forEach(dossier -> markIfUnsaid(dossier, response));
    }

    private void markIfUnsaid(Dossier dossier, ResponseId response) {
        var speaker = quotes.standing(dossier.id()).get(response);
        if (speaker == null) return;
        boolean said = SealedContent.read(dossier.content()).findings().stream()
                .flatMap(finding -> finding.quotes().stream())
                .filter(quote -> quote.speaker() == speaker)
                .allMatch(quote -> quote.text() == null || passages.says(response, quote.text()));
        if (!said) mark(dossier, response);
    }

    private void mark(Dossier dossier, ResponseId response) {
        quotes.takeBack(dossier.id(), response);
        dossiers.save(dossier.mark());
    }

    /**
     * A person's correction took these passages away: they leave the drafts. Where an analyst took a code off, the quote
     * stays in its draft as one that cannot be shown, for the policy lead to see and decide.
     */
    @EventListener
    void on(ExcerptsRemoved event) {
        if (CurrentMember.get().isPresent()) return;
        drafts.quoting(event.response()).stream()
                .filter(dossier -> !dossier.sealed())
                .forEach(dossier -> drafts.change(
                        dossier,
                        draft -> draft.withoutQuotes(quote -> event.excerpts().contains(quote.excerpt()))));
    }
}
