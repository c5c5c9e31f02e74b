package heard.responses;

import heard.questionnaires.Answers;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads many submitted responses at once, opened but not yet covered where something is withheld. */
@Component
class SubmittedRows {
    /** Comes before every id. */
    static final ResponseId FIRST = new ResponseId(new UUID(0, 0));

    private static final String COLUMNS = """
            select id, consultation_id, questionnaire_version, channel, language, organisation_id, submitted_on,
                   count_me, quote_me, only_coalition, contact_me, content
              from responses.response where status = 'SUBMITTED' and
            """;

    private static final String FILTER = """
             consultation_id = :consultation
             and (cardinality(:channels::text[]) = 0 or channel = any (:channels::text[]))
             and (cardinality(:languages::text[]) = 0 or language = any (:languages::text[]))
             and (:from::date is null or submitted_on >= :from::date)
             and (:to::date is null or submitted_on <= :to::date)
            """;

    private final JdbcClient database;
    private final AnswerSealing sealing;

    SubmittedRows(JdbcClient database, AnswerSealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    List<ReadResponse> of(Collection<ResponseId> ids) {
        return database.sql(COLUMNS + "id = any (?)")
                .param(ids.stream().map(ResponseId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** The next ones in the order of their ids, for reading all. */
    List<ReadResponse> after(ConsultationId consultation, ResponseId last, int limit) {
        return database.sql(COLUMNS + "consultation_id = ? and id > ? order by id limit ?")
                .params(consultation.value(), last.value(), limit)
                .query(this::read)
                .list();
    }

    /** The newest first. */
    List<ReadResponse> page(ConsultationId consultation, ResponseFilter filter, int offset, int limit) {
        return bind(
                        COLUMNS + FILTER + "order by submitted_on desc, id offset :offset limit :limit",
                        consultation,
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    long count(ConsultationId consultation, ResponseFilter filter) {
        var sql = "select count(*) from responses.response where status = 'SUBMITTED' and " + FILTER;
        return bind(sql, consultation, filter).query(Long.class).single();
    }

    /** As {@link Consent#allowsCounting()} has it. */
    Set<ResponseId> countable(ConsultationId consultation) {
        var sql = "select id from responses.response where status = 'SUBMITTED' and consultation_id = ?"
                + " and count_me and not only_coalition";
        return database.sql(sql)
                .param(consultation.value())
                .query((row, _) -> new ResponseId(row.getObject(1, UUID.class)))
                .set();
    }

    Optional<Neighbours> neighbours(ConsultationId consultation, ResponseFilter filter, ResponseId response) {
        var sql = "select previous, next, position, total from (select id, lag(id) over listed as previous,"
                + " lead(id) over listed as next, row_number() over listed as position, count(*) over () as total"
                + " from responses.response where status = 'SUBMITTED' and " + FILTER
                + " window listed as (order by submitted_on desc, id)) as list where id = :response";
        return bind(sql, consultation, filter)
                .param("response", response.value())
                .query((row, _) -> new Neighbours(id(row, 1), id(row, 2), row.getLong(3), row.getLong(4)))
                .optional();
    }

    private static @Nullable ResponseId id(ResultSet row, int column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new ResponseId(id);
    }

    private JdbcClient.StatementSpec bind(String sql, ConsultationId consultation, ResponseFilter filter) {
        return database.sql(sql)
                .param("consultation", consultation.value())
                .param("channels", filter.channels().stream().map(Channel::name).toArray(String[]::new))
                .param(
                        "languages",
                        filter.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("from", filter.from())
                .param("to", filter.to());
    }

    private ReadResponse read(ResultSet row, int number) throws SQLException {
        var id = new ResponseId(row.getObject(1, UUID.class));
        var consultation = new ConsultationId(row.getObject(2, UUID.class));
        return new ReadResponse(
                id,
                consultation,
                row.getInt(3),
                Channel.valueOf(row.getString(4)),
                new Language(row.getString(5)),
                new OrganisationId(row.getObject(6, UUID.class)),
                row.getObject(7, LocalDate.class),
                new Consent(row.getBoolean(8), row.getBoolean(9), row.getBoolean(10), row.getBoolean(11)),
                answers(consultation, id, row.getBytes(12)));
    }

    private Answers answers(ConsultationId consultation, ResponseId id, byte[] content) {
        return sealing.open(consultation, id, content);
    }
}
