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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads many submitted responses at once, those that the agreement lets the member at work see, opened but not yet covered
 * where something is withheld.
 */
@Component
class SubmittedRows {
    /** Comes before every id. */
    static final ResponseId FIRST = new ResponseId(new UUID(0, 0));

    private static final String COLUMNS = """
            select id, consultation_id, questionnaire_version, channel, language, organisation_id, submitted_on,
                   count_me, quote_me, only_coalition, contact_me, content
              from responses.response where status = 'SUBMITTED' and
            """ + Sight.SEEN + " and ";

    private static final String FILTER = """
             consultation_id = :consultation
             and (cardinality(:channels::text[]) = 0 or channel = any (:channels::text[]))
             and (cardinality(:languages::text[]) = 0 or language = any (:languages::text[]))
             and (:from::date is null or submitted_on >= :from::date)
             and (:to::date is null or submitted_on <= :to::date)
            """;

    private final JdbcClient database;
    private final AnswerSealing sealing;
    private final Sights sights;

    SubmittedRows(JdbcClient database, AnswerSealing sealing, Sights sights) {
        this.database = database;
        this.sealing = sealing;
        this.sights = sights;
    }

    List<ReadResponse> of(Collection<ResponseId> ids) {
        return of(ids, sights.now());
    }

    /** Whoever collected them: for work that shows them to nobody. */
    List<ReadResponse> whole(Collection<ResponseId> ids) {
        return of(ids, Sight.EVERYTHING);
    }

    private List<ReadResponse> of(Collection<ResponseId> ids, Sight sight) {
        return sight.in(database.sql(COLUMNS + "id = any (:ids)"))
                .param("ids", ids.stream().map(ResponseId::value).toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    /** Those of them that are seen; opens nothing. */
    Set<ResponseId> seen(Collection<ResponseId> ids) {
        var sight = sights.now();
        if (sight.isUnlimited() || ids.isEmpty()) return Set.copyOf(ids);
        var sql = "select id from responses.response where id = any (:ids) and " + Sight.SEEN;
        return sight.in(database.sql(sql))
                .param("ids", ids.stream().map(ResponseId::value).toArray(UUID[]::new))
                .query((row, _) -> new ResponseId(row.getObject(1, UUID.class)))
                .set();
    }

    /** The next ones in the order of their ids, whoever collected them: for counting all. */
    List<ReadResponse> after(ConsultationId consultation, ResponseId last, int limit) {
        var sql = COLUMNS + "consultation_id = :consultation and id > :last order by id limit :limit";
        return Sight.EVERYTHING
                .in(database.sql(sql))
                .param("consultation", consultation.value())
                .param("last", last.value())
                .param("limit", limit)
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
        var sql = "select count(*) from responses.response where status = 'SUBMITTED' and " + Sight.SEEN + " and "
                + FILTER;
        return bind(sql, consultation, filter).query(Long.class).single();
    }

    /** Who collected each, as {@link Consent#allowsCounting()} has it and whoever that was: for counting all. */
    Map<ResponseId, OrganisationId> countable(ConsultationId consultation) {
        var sql = "select id, organisation_id from responses.response where status = 'SUBMITTED'"
                + " and consultation_id = ? and count_me and not only_coalition";
        return database
                .sql(sql)
                .param(consultation.value())
                .query((row, _) -> Map.entry(
                        new ResponseId(row.getObject(1, UUID.class)), new OrganisationId(row.getObject(2, UUID.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Optional<Neighbours> neighbours(ConsultationId consultation, ResponseFilter filter, ResponseId response) {
        var sql = "select previous, next, position, total from (select id, lag(id) over listed as previous,"
                + " lead(id) over listed as next, row_number() over listed as position, count(*) over () as total"
                + " from responses.response where status = 'SUBMITTED' and " + Sight.SEEN + " and " + FILTER
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
        return sights.now()
                .in(database.sql(sql))
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
