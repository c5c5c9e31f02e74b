package heard.evidence;

import heard.analysis.ExcerptFilter;
import heard.analysis.ExcerptReading;
import heard.analysis.ExcerptRow;
import heard.responses.Consent;
import heard.responses.ConsentAsking;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.ExcerptId;
import heard.shared.ResponseId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Coded passages, as far as their authors agree at this moment and the agreement lets the member see them. */
@Component
class Passages {
    private final ExcerptReading excerpts;
    private final ConsentAsking consents;
    private final ResponseReading reading;

    Passages(ExcerptReading excerpts, ConsentAsking consents, ResponseReading reading) {
        this.excerpts = excerpts;
        this.consents = consents;
        this.reading = reading;
    }

    /** A passage and what its author agrees to. */
    record Offered(Passage passage, Consent consent) {}

    /** All of a consultation whose authors are still there. */
    List<Offered> of(ConsultationId consultation) {
        return excerpts.of(consultation, ExcerptFilter.ALL).stream()
                .map(row -> new Offered(passage(row), row.consent()))
                .toList();
    }

    /** Those of the passages that may be quoted in a dossier. */
    Map<ExcerptId, Passage> quotable(ConsultationId consultation, Collection<ExcerptId> wanted) {
        if (wanted.isEmpty()) return Map.of();
        return excerpts.of(wanted).stream()
                .filter(row -> row.consultation().equals(consultation))
                .filter(row -> row.consent().allowsQuoting())
                .collect(Collectors.toMap(ExcerptRow::id, Passages::passage));
    }

    /** Those of the people who agree to be quoted in a dossier. */
    Set<ResponseId> quotable(Collection<ResponseId> responses) {
        return consents.of(responses).entrySet().stream()
                .filter(asked -> asked.getValue().allowsQuoting())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Those of the responses, still there, whose words the agreement in force withholds from the member at work. */
    Set<ResponseId> withheld(Collection<ResponseId> responses) {
        var there = new HashSet<>(consents.of(responses).keySet());
        if (!there.isEmpty()) there.removeAll(reading.seen(there));
        return there;
    }

    /** Whether one of the person's answers, with what is withheld covered, still contains these words. */
    boolean says(ResponseId response, String words) {
        return consents.says(response, words);
    }

    private static Passage passage(ExcerptRow row) {
        return new Passage(
                row.id(),
                row.response(),
                row.question(),
                row.theme().id(),
                row.theme().name(),
                row.text(),
                row.language());
    }
}
