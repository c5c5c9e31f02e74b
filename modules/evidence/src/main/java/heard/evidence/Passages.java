package heard.evidence;

import heard.responses.Consent;
import heard.responses.ConsentAsking;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Coded passages, as far as their authors agree at this moment. */
@Component
class Passages {
    private final ObjectProvider<CodedExcerpts> coded;
    private final ConsentAsking consents;

    Passages(ObjectProvider<CodedExcerpts> coded, ConsentAsking consents) {
        this.coded = coded;
        this.consents = consents;
    }

    /** A passage and what its author agrees to. */
    record Offered(Passage passage, Consent consent) {}

    /** All of a consultation whose authors are still there. */
    List<Offered> of(ConsultationId consultation) {
        return offered(coded.stream()
                .flatMap(excerpts -> excerpts.of(consultation).stream())
                .toList());
    }

    /** Those of the passages that may be quoted in a dossier. */
    Map<ExcerptId, Passage> quotable(ConsultationId consultation, Collection<ExcerptId> excerpts) {
        if (excerpts.isEmpty()) return Map.of();
        return offered(coded.stream()
                        .flatMap(each -> each.of(consultation, excerpts).stream())
                        .toList())
                .stream()
                .filter(offered -> offered.consent().allowsQuoting())
                .map(Offered::passage)
                .collect(Collectors.toMap(Passage::excerpt, Function.identity()));
    }

    /** Those of the people who agree to be quoted in a dossier. */
    Set<ResponseId> quotable(Collection<ResponseId> responses) {
        return consents.of(responses).entrySet().stream()
                .filter(asked -> asked.getValue().allowsQuoting())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether one of the person's answers, with what is withheld covered, still contains these words. */
    boolean says(ResponseId response, String words) {
        return consents.says(response, words);
    }

    private List<Offered> offered(List<Passage> passages) {
        var agreed = consents.of(passages.stream().map(Passage::response).collect(Collectors.toSet()));
        return passages.stream()
                .filter(passage -> agreed.containsKey(passage.response()))
                .map(passage -> new Offered(passage, agreed.getOrDefault(passage.response(), Consent.NONE)))
                .toList();
    }
}
