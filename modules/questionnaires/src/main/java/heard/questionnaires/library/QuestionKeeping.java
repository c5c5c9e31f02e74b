package heard.questionnaires.library;

import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.questionnaires.Question;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The questions that the current coalition keeps for its other consultations. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony.")
public class QuestionKeeping {
    private final JdbcClient database;

    QuestionKeeping(JdbcClient database) {
        this.database = database;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<KeptQuestion> all() {
        return database.sql("select id, content from questionnaires.kept_question order by name, id")
                .query((row, _) -> new KeptQuestion(
                        row.getObject(1, UUID.class), JsonMapper.shared().readValue(row.getString(2), Question.class)))
                .list();
    }

    /** The one that is kept under that name. */
    @Transactional(readOnly = true)
    public Optional<Question> kept(String name) {
        return all().stream()
                .map(KeptQuestion::question)
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /**
     * Keeps a question by itself: without its condition, which looks at other questions, and without its group. It takes the
     * place of the one that is {@link #kept} under its name.
     */
    public void keep(Question question) {
        var alone = question.withRelevant(null).withGroup(null);
        database.sql("""
                        insert into questionnaires.kept_question (coalition_id, id, name, content)
                        values (?, ?, ?, ?::jsonb)
                        on conflict (coalition_id, name) do update set content = excluded.content""")
                .params(
                        CurrentCoalition.require().value(),
                        UUID.randomUUID(),
                        question.name(),
                        JsonMapper.shared().writeValueAsString(alone))
                .update();
    }

    /** One that is gone already is no error. */
    public void discard(UUID id) {
        database.sql("delete from questionnaires.kept_question where id = ?")
                .param(id)
                .update();
    }
}
