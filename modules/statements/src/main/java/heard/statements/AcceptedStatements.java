package heard.statements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import heard.coalitions.Sharing;
import heard.questionnaires.AddedStatements;
import heard.questionnaires.Choice;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The statements that others are asked, and those that they were once asked. */
@Component
@Transactional(readOnly = true)
class AcceptedStatements implements AddedStatements {
    private record Row(
            StatementId id,
            OrganisationId organisation,
            String place,
            Language language,
            StatementState state,
            byte[] content) {}

    private final JdbcClient database;
    private final StatementSealing sealing;
    private final Sharing sharing;

    AcceptedStatements(JdbcClient database, StatementSealing sealing, Sharing sharing) {
        this.database = database;
        this.sealing = sealing;
        this.sharing = sharing;
    }

    @Override
    public Map<String, List<Choice>> of(ConsultationId consultation) {
        var rows = database.sql("select id, organisation_id, place, language, state, content from statements.statement"
                        + " where consultation_id = ? and shown order by id")
                .param(consultation.value())
                .query(AcceptedStatements::row)
                .list();
        if (rows.isEmpty()) return Map.of();
        var shared = sharing.readByAll();
        return rows.stream()
                .collect(groupingBy(
                        row -> Statement.question(row.place()),
                        mapping(row -> choice(consultation, row, shared.contains(row.organisation())), toList())));
    }

    /** What an organisation collected that shares counts only by now is shown no more. */
    private Choice choice(ConsultationId consultation, Row row, boolean isShared) {
        if (row.state() != StatementState.ACCEPTED || !isShared) {
            return Choice.gone(row.id().row(), row.language());
        }
        var words = sealing.open(consultation, row.id().value(), row.content());
        return Choice.added(row.id().row(), words.shown(), row.language());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new StatementId(row.getObject(1, UUID.class)),
                new OrganisationId(row.getObject(2, UUID.class)),
                row.getString(3),
                new Language(row.getString(4)),
                StatementState.valueOf(row.getString(5)),
                row.getBytes(6));
    }
}
