package heard.evidence;

import heard.coalitions.AnotherCoalition;
import heard.responses.ResponseCorrected;
import heard.responses.ResponseTaken;
import heard.responses.ResponseTaking;
import heard.responses.ResponseWithdrawn;
import heard.shared.CoalitionId;
import heard.shared.DossierId;
import heard.shared.ResponseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * When an organisation takes a response along, its words leave the drafts of the coalition it left, and stay in what was
 * sealed there. Their author may still take them back: then those dossiers are marked, from the coalition where they are now.
 */
@Component
class WordsTakenAlong {
    private final Dossiers dossiers;
    private final DraftStore drafts;
    private final SealedQuotes quotes;
    private final Passages passages;
    private final ResponseTaking taking;
    private final AnotherCoalition another;

    WordsTakenAlong(
            Dossiers dossiers,
            DraftStore drafts,
            SealedQuotes quotes,
            Passages passages,
            ResponseTaking taking,
            AnotherCoalition another) {
        this.dossiers = dossiers;
        this.drafts = drafts;
        this.quotes = quotes;
        this.passages = passages;
        this.taking = taking;
        this.another = another;
    }

    @EventListener
    void on(ResponseTaken event) {
        drafts.quoting(event.response()).stream()
                .filter(dossier -> !dossier.sealed())
                .forEach(dossier -> drafts.change(
                        dossier,
                        draft -> draft.withoutQuotes(quote -> quote.response().equals(event.response()))));
    }

    @EventListener
    void on(ResponseWithdrawn event) {
        var response = event.response();
        taking.origin(response)
                .ifPresent(origin ->
                        mark(origin, response, quoted(origin, response).keySet()));
    }

    private Map<DossierId, List<String>> quoted(CoalitionId origin, ResponseId response) {
        return another.in(origin, () -> quotedHere(response));
    }

    /** After {@link TakingBack}, which has the change written. */
    @EventListener
    @Order
    void on(ResponseCorrected event) {
        var response = event.response();
        taking.origin(response).ifPresent(origin -> {
            var quoted = quoted(origin, response);
            var agrees = passages.quotable(Set.of(response)).contains(response);
            var unsaid = quoted.entrySet().stream()
                    .filter(each ->
                            !agrees || !each.getValue().stream().allMatch(words -> passages.says(response, words)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            mark(origin, response, unsaid);
        });
    }

    /** The sealed dossiers of the current coalition that quote somebody who has not taken their words back, and the words. */
    private Map<DossierId, List<String>> quotedHere(ResponseId response) {
        var quoted = new HashMap<DossierId, List<String>>();
        for (var dossier : drafts.quoting(response)) {
            var speaker = dossier.sealed() ? quotes.standing(dossier.id()).get(response) : null;
            if (speaker != null) quoted.put(dossier.id(), words(dossier, speaker));
        }
        return quoted;
    }

    private static List<String> words(Dossier dossier, int speaker) {
        var words = new ArrayList<String>();
        for (var finding : SealedContent.read(dossier.content()).findings()) {
            for (var quote : finding.quotes()) {
                var text = quote.text();
                if (quote.speaker() == speaker && text != null) words.add(text);
            }
        }
        return words;
    }

    private void mark(CoalitionId origin, ResponseId response, Set<DossierId> marked) {
        if (marked.isEmpty()) return;
        another.in(origin, () -> {
            for (var id : marked) {
                quotes.takeBack(id, response);
                dossiers.save(dossiers.require(id).mark());
            }
            return marked;
        });
    }
}
