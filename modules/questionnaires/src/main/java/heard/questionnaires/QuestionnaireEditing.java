package heard.questionnaires;

import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.shared.ConsultationId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the draft of a questionnaire. It may have errors until it is published. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony; publishing them leaves a trace.")
public class QuestionnaireEditing {
    private static final int REVISIONS_NOTED = 200;

    private final Drafts drafts;
    private final QuestionnaireReading reading;
    private final JdbcClient database;

    QuestionnaireEditing(Drafts drafts, QuestionnaireReading reading, JdbcClient database) {
        this.database = database;
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
        CurrentMember.get().ifPresent(member -> note(consultation, draft.revision(), member.name()));
        return new DraftQuestionnaire(changed, draft.revision());
    }

    /** Who made the latest revisions, for those who meet them. */
    private void note(ConsultationId consultation, long revision, String member) {
        database.sql(
                        "insert into questionnaires.saving (coalition_id, consultation_id, revision, member) values (?, ?, ?, ?)")
                .params(CurrentCoalition.require().value(), consultation.value(), revision, member)
                .update();
        database.sql("delete from questionnaires.saving where consultation_id = ? and revision <= ?")
                .params(consultation.value(), revision - REVISIONS_NOTED)
                .update();
    }
}
