package heard.questionnaires;

import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.shared.ConsultationId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Takes an imported form over so that it can be undone later, by anyone who edits, as long as nothing was published. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony; publishing them leaves a trace.")
public class ImportUndoing {
    private final JdbcClient database;
    private final QuestionnaireReading reading;
    private final QuestionnaireEditing editing;

    ImportUndoing(JdbcClient database, QuestionnaireReading reading, QuestionnaireEditing editing) {
        this.database = database;
        this.reading = reading;
        this.editing = editing;
    }

    /** Saves an imported form in the place of the draft, which is kept; throws {@link QuestionnaireChanged}. */
    public DraftQuestionnaire take(ConsultationId consultation, long revision, Questionnaire imported) {
        var before = reading.draft(consultation);
        var saved = editing.save(consultation, revision, imported);
        database.sql("""
                        insert into questionnaires.before_import (coalition_id, consultation_id, version, content)
                        values (?, ?, ?, ?::jsonb) on conflict (coalition_id, consultation_id)
                        do update set version = excluded.version, content = excluded.content""")
                .params(
                        CurrentCoalition.require().value(),
                        consultation.value(),
                        reading.latest(consultation),
                        JsonMapper.shared().writeValueAsString(before))
                .update();
        return saved;
    }

    /** The draft before the last import; empty when there is none, or when a version was published since. */
    @Transactional(readOnly = true)
    public Optional<Questionnaire> before(ConsultationId consultation) {
        return database.sql(
                        "select content from questionnaires.before_import where consultation_id = ? and version = ?")
                .params(consultation.value(), reading.latest(consultation))
                .query(String.class)
                .optional()
                .map(content -> JsonMapper.shared().readValue(content, Questionnaire.class));
    }

    /**
     * Puts the draft from before the import back, whatever was changed since; throws {@link QuestionnaireChanged}.
     *
     * @param before as {@link #before} told it
     */
    public DraftQuestionnaire undo(ConsultationId consultation, long revision, Questionnaire before) {
        var saved = editing.save(consultation, revision, before);
        database.sql("delete from questionnaires.before_import where consultation_id = ?")
                .param(consultation.value())
                .update();
        return saved;
    }
}
