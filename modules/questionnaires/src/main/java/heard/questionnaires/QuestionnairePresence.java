package heard.questionnaires;

import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.shared.ConsultationId;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has a questionnaire open at this moment, on any node, and who saved it last. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Who is writing questions is no testimony.")
public class QuestionnairePresence {
    /** Whoever was not heard of for so long has gone. */
    public static final Duration GONE_AFTER = Duration.ofSeconds(20);

    private final JdbcClient database;
    private final Clock clock = Clock.systemUTC();

    QuestionnairePresence(JdbcClient database) {
        this.database = database;
    }

    /**
     * Says that the member at work is here.
     *
     * @param id of their screen, random: one person may have two open
     * @param question the name of the question they are at
     * @return the others who are here, by name
     */
    public List<Presence> here(ConsultationId consultation, UUID id, String question) {
        var now = OffsetDateTime.now(clock);
        database.sql("delete from questionnaires.presence where consultation_id = ? and seen_at < ?")
                .params(consultation.value(), now.minus(GONE_AFTER))
                .update();
        database.sql("""
                        insert into questionnaires.presence
                               (coalition_id, consultation_id, screen, member, question, seen_at)
                        values (?, ?, ?, ?, ?, ?) on conflict (coalition_id, consultation_id, screen)
                        do update set question = excluded.question, seen_at = excluded.seen_at""")
                .params(
                        CurrentCoalition.require().value(),
                        consultation.value(),
                        id,
                        CurrentMember.require().name(),
                        question,
                        now)
                .update();
        return database.sql("select member, question from questionnaires.presence"
                        + " where consultation_id = ? and screen <> ? order by member, screen")
                .params(consultation.value(), id)
                .query((row, _) -> new Presence(row.getString(1), row.getString(2)))
                .list();
    }

    /** Says that the screen of that id was closed. */
    public void leave(ConsultationId consultation, UUID id) {
        database.sql("delete from questionnaires.presence where consultation_id = ? and screen = ?")
                .params(consultation.value(), id)
                .update();
    }

    /** The names of those who saved the draft after that revision, each once; empty when that is not known any more. */
    @Transactional(readOnly = true)
    public List<String> savedSince(ConsultationId consultation, long revision) {
        return database.sql("select distinct member from questionnaires.saving"
                        + " where consultation_id = ? and revision > ? order by member")
                .params(consultation.value(), revision)
                .query(String.class)
                .list();
    }

    /** The revision of the draft that is saved now; 0 when there is none. */
    @Transactional(readOnly = true)
    public long revision(ConsultationId consultation) {
        return database.sql("select revision + 1 from questionnaires.draft where id = ?")
                .param(consultation.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
