package heard.questionnaires;

import heard.audit.Untraced;
import heard.shared.ConsultationId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the draft of a questionnaire. It may have errors until it is published. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony; publishing them leaves a trace.")
public class QuestionnaireEditing {
    private final Drafts drafts;
    private final QuestionnaireReading reading;

    QuestionnaireEditing(Drafts drafts, QuestionnaireReading reading) {
        this.drafts = drafts;
        this.reading = reading;
    }

    /** The draft, to be changed and saved. */
    public DraftQuestionnaire open(ConsultationId consultation) {
        return reading.current(consultation);
    }

    /**
     * Saves the draft, unless somebody else saved it meanwhile.
     *
     * @param revision that the change was made on; otherwise {@link QuestionnaireChanged}
     * @return what is saved now
     */
    public DraftQuestionnaire save(ConsultationId consultation, long revision, Questionnaire changed) {
        var stored = drafts.findById(consultation.value());
        if (stored.map(Draft::revision).orElse(0L) != revision) throw new QuestionnaireChanged(consultation);
        var draft = stored.orElseGet(() -> new Draft(consultation, changed));
        draft.write(changed);
        try {
            drafts.saveAndFlush(draft);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new QuestionnaireChanged(consultation);
        }
        return new DraftQuestionnaire(changed, draft.revision());
    }
}
