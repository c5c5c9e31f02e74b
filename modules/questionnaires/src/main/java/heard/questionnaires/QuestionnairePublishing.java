package heard.questionnaires;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.questionnaires.QuestionnaireProblem.Severity;
import heard.shared.ConsultationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a version of the draft, which people answer from then on. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
public class QuestionnairePublishing {
    private final PublishedVersions versions;
    private final QuestionnaireReading reading;
    private final ApplicationEventPublisher events;

    QuestionnairePublishing(
            PublishedVersions versions, QuestionnaireReading reading, ApplicationEventPublisher events) {
        this.versions = versions;
        this.reading = reading;
        this.events = events;
    }

    /**
     * Makes the next version, unless the newest one says the same.
     *
     * @return the number of the version that people answer now; throws {@link QuestionnaireNotReady} when the
     *     draft has errors
     */
    @Traced(Action.PUBLISH_QUESTIONNAIRE)
    public int publish(ConsultationId consultation) {
        return publish(consultation, Set.of());
    }

    /**
     * The same, where some questions mean something else from now on although they keep their name and type.
     *
     * @param apart the names of those questions: their answers are not counted together with those of earlier versions
     */
    @Traced(Action.PUBLISH_QUESTIONNAIRE)
    public int publish(ConsultationId consultation, Set<String> apart) {
        var draft = reading.draft(consultation);
        var errors = QuestionnaireChecks.of(draft).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
        if (!errors.isEmpty()) throw new QuestionnaireNotReady(errors);
        var latest = versions.latest(consultation.value());
        if (latest > 0 && says(consultation, latest, draft)) return latest;
        var version = new Version(latest + 1, draft, latest == 0 ? Set.of() : apart, LocalDate.now(ZoneOffset.UTC));
        versions.saveAndFlush(new PublishedVersion(consultation, version));
        events.publishEvent(new QuestionnairePublished(consultation, latest + 1));
        return latest + 1;
    }

    /** Whether the draft differs from what people answer. */
    @Transactional(readOnly = true)
    @Untraced("Compares two questionnaires.")
    public boolean isChanged(ConsultationId consultation) {
        var latest = versions.latest(consultation.value());
        return latest == 0 || !says(consultation, latest, reading.draft(consultation));
    }

    private boolean says(ConsultationId consultation, int number, Questionnaire draft) {
        return versions.findById(PublishedVersion.Key.of(consultation, number))
                .map(version -> version.content().equals(draft))
                .orElse(false);
    }
}
