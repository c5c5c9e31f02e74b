package heard.responses;

import heard.coalitions.CurrentCoalition;
import heard.contacts.ContactDetails;
import heard.contacts.ContactKeeping;
import heard.search.SearchOutbox;
import heard.shared.CoalitionId;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the responses that an organisation collected into its own coalition, in steps that can be done again: copied there
 * under the other key, given up here unless somebody has changed them meanwhile, and their receipts led there.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ResponseTaking {
    private final JdbcClient database;
    private final AnswerSealing sealing;
    private final ContactKeeping contacts;
    private final Interviews interviews;
    private final SearchOutbox search;
    private final ApplicationEventPublisher events;

    ResponseTaking(
            JdbcClient database,
            AnswerSealing sealing,
            ContactKeeping contacts,
            Interviews interviews,
            SearchOutbox search,
            ApplicationEventPublisher events) {
        this.contacts = contacts;
        this.interviews = interviews;
        this.database = database;
        this.sealing = sealing;
        this.search = search;
        this.events = events;
    }

    /** The next ones that the organisation collected, opened; none when all are gone. */
    public List<TakenResponse> next(ConsultationId consultation, OrganisationId organisation, int limit) {
        return database.sql("""
                        select id, revision, questionnaire_version, channel, language, status, submitted_on, count_me,
                               quote_me, only_coalition, contact_me, receipt, content
                          from responses.response
                         where consultation_id = ? and organisation_id = ?
                         order by id limit ?""")
                .params(consultation.value(), organisation.value(), limit)
                .query((row, _) -> taken(row, consultation))
                .list();
    }

    private TakenResponse taken(ResultSet row, ConsultationId consultation) throws SQLException {
        var id = new ResponseId(row.getObject(1, UUID.class));
        return new TakenResponse(
                id,
                row.getLong(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                new Consent(row.getBoolean(8), row.getBoolean(9), row.getBoolean(10), row.getBoolean(11)),
                row.getBytes(12),
                sealing.open(consultation, id, row.getBytes(13)),
                contacts.of(id),
                interviews.of(id));
    }

    /** Writes them into the current coalition, sealed under the key of this consultation. */
    public void put(
            List<TakenResponse> responses, ConsultationId consultation, OrganisationId organisation, CoalitionId from) {
        for (var response : responses) {
            database.sql("""
                            insert into responses.response (coalition_id, id, revision, consultation_id, organisation_id,
                              questionnaire_version, channel, language, status, submitted_on, count_me, quote_me,
                              only_coalition, contact_me, receipt, content, taken_from)
                            values (:coalition, :id, :revision, :consultation, :organisation, :version, :channel, :language,
                              :status, :submitted, :count, :quote, :only, :contact, :receipt, :content, :from)
                            on conflict (coalition_id, id) do update
                              set revision = excluded.revision, language = excluded.language, status = excluded.status,
                                  submitted_on = excluded.submitted_on, count_me = excluded.count_me,
                                  quote_me = excluded.quote_me, only_coalition = excluded.only_coalition,
                                  contact_me = excluded.contact_me, content = excluded.content,
                                  channel = excluded.channel, receipt = excluded.receipt""")
                    .param("coalition", CurrentCoalition.require().value())
                    .param("id", response.id().value())
                    .param("revision", response.revision())
                    .param("consultation", consultation.value())
                    .param("organisation", organisation.value())
                    .param("version", response.version())
                    .param("channel", response.channel())
                    .param("language", response.language())
                    .param("status", response.status())
                    .param("submitted", response.submittedOn(), Types.DATE)
                    .param("count", response.consent().countMe())
                    .param("quote", response.consent().quoteMe())
                    .param("only", response.consent().onlyCoalition())
                    .param("contact", response.consent().contactMe())
                    .param("receipt", response.receipt(), Types.BINARY)
                    .param("content", sealing.seal(consultation, response.id(), response.answers()))
                    .param("from", from.value())
                    .update();
            if (response.status().equals(ResponseStatus.DRAFT.name())) {
                contacts.prepare(consultation, response.id(), contact(response));
            } else {
                contacts.keep(consultation, response.id(), contact(response));
            }
            response.interview()
                    .ifPresentOrElse(
                            kept -> interviews.keep(consultation, kept), () -> interviews.forget(response.id()));
            search.changed(response.id());
        }
    }

    private static ContactDetails contact(TakenResponse response) {
        return response.contact().orElseGet(() -> ContactDetails.none(new Language(response.language())));
    }

    /** Gives up those that are still as they were copied; the others come again with {@link #next}. */
    public void giveUp(List<TakenResponse> responses, ConsultationId consultation) {
        for (var response : responses) {
            var unchanged = database.sql("select 1 from responses.response where id = ? and revision = ? for update")
                    .params(response.id().value(), response.revision())
                    .query(Integer.class)
                    .optional();
            if (unchanged.isEmpty()) continue;
            events.publishEvent(new ResponseTaken(response.id(), consultation));
            database.sql("delete from responses.response where id = ?")
                    .param(response.id().value())
                    .update();
            search.changed(response.id());
        }
    }

    /** Leads the receipts of a consultation's responses into the current coalition. */
    public void leadReceipts(ConsultationId consultation) {
        database.sql("""
                        insert into responses.receipt (hmac, coalition_id, response_id)
                        select receipt, coalition_id, id from responses.response
                         where consultation_id = ? and receipt is not null
                        on conflict do nothing""").param(consultation.value()).update();
    }

    /** The coalition in which it was collected, when that is another. */
    @Transactional(readOnly = true)
    public Optional<CoalitionId> origin(ResponseId response) {
        return database.sql("select taken_from from responses.response where id = ? and taken_from is not null")
                .param(response.value())
                .query(UUID.class)
                .optional()
                .map(CoalitionId::new);
    }
}
