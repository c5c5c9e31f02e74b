package heard.responses;

import heard.shared.ResponseId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks what people agree to at this moment, for whatever is about to leave with their words or numbers. It tells nothing
 * of what they said, so it needs no role: participants' own changes ask it as well.
 */
@Service
@Transactional(readOnly = true)
public class ConsentAsking {
    private final JdbcClient database;
    private final SubmittedRows rows;
    private final Covering covering;

    ConsentAsking(JdbcClient database, SubmittedRows rows, Covering covering) {
        this.database = database;
        this.rows = rows;
        this.covering = covering;
    }

    /** What each agrees to; who withdrew is left out. */
    public Map<ResponseId, Consent> of(Collection<ResponseId> responses) {
        return database
                .sql("""
                        select id, count_me, quote_me, only_coalition, contact_me
                          from responses.response where status = 'SUBMITTED' and id = any (?)""")
                .param(responses.stream().map(ResponseId::value).toArray(UUID[]::new))
                .query((row, _) -> Map.entry(
                        new ResponseId(row.getObject(1, UUID.class)),
                        new Consent(row.getBoolean(2), row.getBoolean(3), row.getBoolean(4), row.getBoolean(5))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whether an answer of the response, with what is withheld covered, still contains these very words. */
    public boolean says(ResponseId response, String words) {
        return covering.cover(rows.of(List.of(response))).stream()
                .flatMap(read -> read.answers().byPlace().values().stream())
                .flatMap(answer -> answer.words().stream())
                .anyMatch(text -> text.contains(words));
    }
}
