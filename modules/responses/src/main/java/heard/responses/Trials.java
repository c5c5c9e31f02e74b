package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.questionnaires.Answers;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where links to trials and test responses are kept, apart from all responses. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Trials {
    private static final String SELECTED = """
            select trial.id, link.label, trial.language, trial.submitted_on, trial.content from responses.trial
              join responses.trial_link link on link.id = trial.link_id where\s""";

    private final JdbcClient database;
    private final AnswerSealing sealing;

    Trials(JdbcClient database, AnswerSealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    void add(ConsultationId consultation, TrialToken token, String label, LocalDate expiresOn) {
        database.sql("""
                        insert into responses.trial_link (coalition_id, id, consultation_id, secret, label, expires_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        CurrentCoalition.require().value(),
                        token.link(),
                        consultation.value(),
                        token.hash(),
                        label,
                        expiresOn)
                .update();
    }

    /** The consultation that a link opens on that day; empty when it opens none. */
    Optional<ConsultationId> consultation(TrialToken token, LocalDate today) {
        return database.sql("select consultation_id from responses.trial_link"
                        + " where id = ? and secret = ? and expires_on >= ?")
                .params(token.link(), token.hash(), today)
                .query((row, _) -> new ConsultationId(row.getObject(1, UUID.class)))
                .optional();
    }

    List<TrialLink> links(ConsultationId consultation, LocalDate today) {
        return database.sql("""
                        select id, label, expires_on from responses.trial_link
                         where consultation_id = ? and expires_on >= ? and label <> '' order by expires_on, label""")
                .params(consultation.value(), today)
                .query((row, _) -> new TrialLink(
                        row.getObject(1, UUID.class), row.getString(2), row.getObject(3, LocalDate.class)))
                .list();
    }

    /** With the test responses that came by it. */
    void remove(ConsultationId consultation, UUID link) {
        database.sql("delete from responses.trial_link where consultation_id = ? and id = ?")
                .params(consultation.value(), link)
                .update();
    }

    void removeExpired(ConsultationId consultation, LocalDate today) {
        database.sql("delete from responses.trial_link where consultation_id = ? and expires_on < ?")
                .params(consultation.value(), today)
                .update();
    }

    void removeResponses(ConsultationId consultation) {
        database.sql("delete from responses.trial where consultation_id = ?")
                .param(consultation.value())
                .update();
    }

    /** Every link, and with them every test response. */
    void removeAll(ConsultationId consultation) {
        database.sql("delete from responses.trial_link where consultation_id = ?")
                .params(consultation.value())
                .update();
    }

    Optional<Trial> find(ConsultationId consultation, UUID link, byte[] receipt) {
        return database.sql(SELECTED + "trial.link_id = ? and trial.receipt = ? and trial.consultation_id = ?")
                .params(link, receipt, consultation.value())
                .query((row, _) -> read(consultation, row))
                .optional();
    }

    /** The latest first. */
    List<Trial> all(ConsultationId consultation) {
        return database.sql(
                        SELECTED + "trial.consultation_id = ? order by trial.submitted_on desc nulls last, trial.id")
                .param(consultation.value())
                .query((row, _) -> read(consultation, row))
                .list();
    }

    private Trial read(ConsultationId consultation, ResultSet row) throws SQLException {
        var id = row.getObject(1, UUID.class);
        return new Trial(
                id,
                row.getString(2),
                new Language(row.getString(3)),
                row.getObject(4, LocalDate.class),
                sealing.open(consultation, new ResponseId(id), row.getBytes(5)));
    }

    /** Begins one, or changes the one that there is. */
    void write(ConsultationId consultation, UUID link, byte[] receipt, Language language, Answers answers) {
        var id = find(consultation, link, receipt).map(Trial::id).orElseGet(UUID::randomUUID);
        database.sql("""
                        insert into responses.trial
                               (coalition_id, id, consultation_id, link_id, receipt, language, content)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (coalition_id, id)
                        do update set language = excluded.language, content = excluded.content""")
                .params(
                        CurrentCoalition.require().value(),
                        id,
                        consultation.value(),
                        link,
                        receipt,
                        language.tag(),
                        sealing.seal(consultation, new ResponseId(id), answers))
                .update();
    }

    void submit(ConsultationId consultation, UUID link, byte[] receipt, LocalDate today) {
        database.sql("update responses.trial set submitted_on = coalesce(submitted_on, ?)"
                        + " where consultation_id = ? and link_id = ? and receipt = ?")
                .params(today, consultation.value(), link, receipt)
                .update();
    }
}
