package heard.safeguarding;

import heard.shared.ResponseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells every reading of responses what to cover, with one statement. */
@Component
class WithheldPassages implements heard.responses.Redactions {
    private record Row(ResponseId response, Passage passage) {}

    private final JdbcClient database;
    private final Redactions redactions;

    WithheldPassages(JdbcClient database, Redactions redactions) {
        this.database = database;
        this.redactions = redactions;
    }

    @Override
    public Set<ResponseId> waiting() {
        redactions.flush();
        return database.sql("select distinct response_id from safeguarding.redaction where moved")
                .query((row, _) -> new ResponseId(row.getObject(1, UUID.class)))
                .set();
    }

    @Override
    public Map<ResponseId, List<Passage>> of(Collection<ResponseId> responses) {
        redactions.flush();
        return database
                .sql("select response_id, question, from_unit, to_unit from safeguarding.redaction"
                        + " where response_id = any (?)")
                .param(responses.stream().map(ResponseId::value).toArray(UUID[]::new))
                .query((row, _) -> new Row(
                        new ResponseId(row.getObject(1, UUID.class)),
                        new Passage(row.getString(2), row.getInt(3), row.getInt(4))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::response, Collectors.mapping(Row::passage, Collectors.toList())));
    }
}
