package heard.questionnaires;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import heard.coalitions.CurrentCoalition;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads questionnaires of the current coalition. */
@Service
public class QuestionnaireReading {
    private record Key(CoalitionId coalition, ConsultationId consultation, int number) {}

    /** Stands where the number of a version does. */
    private static final int DRAFT = 0;

    private final Cache<Key, CompiledQuestionnaire> compiled =
            CacheBuilder.newBuilder().maximumSize(500).build();
    private final Drafts drafts;
    private final PublishedVersions versions;
    private final ObjectProvider<Occasions> occasions;
    private final ObjectProvider<AddedStatements> added;
    private final TransactionTemplate transaction;

    QuestionnaireReading(
            Drafts drafts,
            PublishedVersions versions,
            ObjectProvider<Occasions> occasions,
            ObjectProvider<AddedStatements> added,
            TransactionTemplate transaction) {
        this.drafts = drafts;
        this.versions = versions;
        this.occasions = occasions;
        this.added = added;
        this.transaction = transaction;
    }

    /**
     * A version that people answer or answered, with the statements that participants added since; throws
     * {@link NoSuchVersion}.
     */
    public CompiledQuestionnaire version(ConsultationId consultation, int number) {
        var written = written(consultation, number);
        return takesStatements(written.questionnaire()) ? written.with(added(consultation)) : written;
    }

    /** Every version that people answer or answered, from 1, with the statements that participants added since. */
    @Transactional(readOnly = true)
    public List<Version> answered(ConsultationId consultation) {
        return versions(consultation).stream()
                .map(version -> new Version(
                        version.number(),
                        version(consultation, version.number()).questionnaire(),
                        version.apart(),
                        version.publishedOn()))
                .toList();
    }

    private Map<String, List<Choice>> added(ConsultationId consultation) {
        var port = added.getIfAvailable();
        return port == null ? Map.of() : port.of(consultation);
    }

    private static boolean takesStatements(Questionnaire questionnaire) {
        return questionnaire.questions().stream().anyMatch(each -> each.type() == QuestionType.STATEMENTS);
    }

    /** A version as the organiser published it, compiled and kept; throws {@link NoSuchVersion}. */
    public CompiledQuestionnaire written(ConsultationId consultation, int number) {
        var key = new Key(CurrentCoalition.require(), consultation, number);
        var kept = compiled.getIfPresent(key);
        if (kept != null) return kept;
        var read = transaction.execute(status -> versions.findById(PublishedVersion.Key.of(consultation, number)));
        if (read == null || read.isEmpty()) throw new NoSuchVersion(consultation, number);
        var fresh = CompiledQuestionnaire.of(read.get().content());
        compiled.put(key, fresh);
        return fresh;
    }

    /** Every version, as the organiser published it, from 1. */
    @Transactional(readOnly = true)
    public List<Version> versions(ConsultationId consultation) {
        return versions.all(consultation.value()).stream()
                .map(PublishedVersion::version)
                .toList();
    }

    /** The question of that name as it was asked last, also when it is no longer asked. */
    @Transactional(readOnly = true)
    public Optional<Question> asked(ConsultationId consultation, String name) {
        for (var number = latest(consultation); number > 0; number--) {
            var found = version(consultation, number).questionnaire().question(name);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The questionnaire as it is being written, compiled, and kept until it is written on. */
    public CompiledQuestionnaire compiledDraft(ConsultationId consultation) {
        var key = new Key(CurrentCoalition.require(), consultation, DRAFT);
        var now = transaction.execute(_ -> draft(consultation));
        var kept = compiled.getIfPresent(key);
        if (kept != null && kept.questionnaire().equals(now)) return kept;
        var fresh = CompiledQuestionnaire.of(now == null ? Questionnaire.EMPTY : now);
        compiled.put(key, fresh);
        return fresh;
    }

    /** The number of the newest version; 0 when none was published. */
    @Transactional(readOnly = true)
    public int latest(ConsultationId consultation) {
        return versions.latest(consultation.value());
    }

    /** The questionnaire as it is being written, in the languages of its consultation; empty at first. */
    @Transactional(readOnly = true)
    public Questionnaire draft(ConsultationId consultation) {
        return current(consultation).questionnaire();
    }

    /** Where the questionnaire is asked. */
    @Transactional(readOnly = true)
    public Optional<Occasion> occasion(ConsultationId consultation) {
        return Optional.ofNullable(occasions.getIfAvailable()).flatMap(known -> known.of(consultation));
    }

    DraftQuestionnaire current(ConsultationId consultation) {
        var stored = drafts.findById(consultation.value());
        var content = stored.map(Draft::content).orElse(Questionnaire.EMPTY);
        var here = occasion(consultation)
                .map(occasion -> content.withLanguages(occasion.source(), occasion.languages()))
                .orElse(content);
        return new DraftQuestionnaire(here, stored.map(Draft::revision).orElse(0L));
    }
}
