package heard.evidence;

import heard.shared.DossierId;
import heard.shared.ResponseId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose words stand in a sealed dossier, by their number there, and who has taken them back. */
@Component
class SealedQuotes {
    private final JdbcClient database;

    SealedQuotes(JdbcClient database) {
        this.database = database;
    }

    /** Those who have not taken their words back so far. */
    Map<ResponseId, Integer> standing(DossierId dossier) {
        return database
                .sql("select distinct response_id, speaker from evidence.quote where dossier_id = ? and not taken_back")
                .param(dossier.value())
                .query((row, _) -> Map.entry(new ResponseId(row.getObject(1, UUID.class)), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Numbers of those who have. */
    Set<Integer> takenBack(DossierId dossier) {
        return database.sql("select distinct speaker from evidence.quote where dossier_id = ? and taken_back")
                .param(dossier.value())
                .query(Integer.class)
                .set();
    }

    void takeBack(DossierId dossier, ResponseId response) {
        database.sql("update evidence.quote set taken_back = true where dossier_id = ? and response_id = ?")
                .params(dossier.value(), response.value())
                .update();
    }
}
