package heard.responses;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.search.SearchOutbox;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds responses that staff bring, many at a time, all or none. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'FACILITATOR')")
public class ResponseAdding {
    private static final int BATCH = 500;
    private static final String INSERT = """
            insert into responses.response (coalition_id, id, revision, consultation_id, organisation_id,
              questionnaire_version, channel, language, status, submitted_on, count_me, quote_me, only_coalition,
              contact_me, content)
            values (?, ?, 0, ?, ?, ?, ?, ?, 'SUBMITTED', ?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate database;
    private final AnswerSealing sealing;
    private final SearchOutbox outbox;
    private final ApplicationEventPublisher events;

    ResponseAdding(
            JdbcTemplate database, AnswerSealing sealing, SearchOutbox outbox, ApplicationEventPublisher events) {
        this.events = events;
        this.database = database;
        this.sealing = sealing;
        this.outbox = outbox;
    }

    /**
     * The ids of the responses, in the order of the responses. Throws {@link CollectedElsewhere}: who collected decides who
     * reads, so that nobody may say it of another organisation than their own.
     */
    @Traced(Action.ADD_RESPONSES)
    public List<ResponseId> add(ConsultationId consultation, List<NewResponse> responses) {
        var own = CurrentMember.require().organisation();
        if (!responses.stream().allMatch(each -> each.organisation().equals(own))) throw new CollectedElsewhere();
        var rows = new ArrayList<Object[]>(responses.size());
        var ids = new ArrayList<ResponseId>(responses.size());
        for (var response : responses) {
            var id = ResponseId.next();
            ids.add(id);
            rows.add(row(consultation, id, response));
        }
        for (var from = 0; from < rows.size(); from += BATCH) {
            database.batchUpdate(INSERT, rows.subList(from, Math.min(from + BATCH, rows.size())));
        }
        ids.forEach(outbox::changed);
        for (var at = 0; at < ids.size(); at++) {
            var adds = !responses.get(at).answers().added().isEmpty();
            if (adds) events.publishEvent(new StatementsAdded(ids.get(at), consultation));
        }
        return ids;
    }

    private Object[] row(ConsultationId consultation, ResponseId id, NewResponse response) {
        return new Object[] {
            CurrentCoalition.require().value(),
            id.value(),
            consultation.value(),
            response.organisation().value(),
            response.version(),
            response.channel().name(),
            response.language().tag(),
            Date.valueOf(response.submittedOn()),
            response.consent().countMe(),
            response.consent().quoteMe(),
            response.consent().onlyCoalition(),
            response.consent().contactMe(),
            sealing.seal(consultation, id, response.answers())
        };
    }
}
