package heard.evidence;

import heard.coalitions.CurrentCoalition;
import heard.shared.DossierId;
import heard.shared.ResponseId;
import heard.vault.Vault;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes drafts under the consultation's key, and keeps the list of whose words stand in them. */
@Component
class DraftStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Dossiers dossiers;
    private final Vault vault;
    private final JdbcClient database;

    DraftStore(Dossiers dossiers, Vault vault, JdbcClient database) {
        this.dossiers = dossiers;
        this.vault = vault;
        this.database = database;
    }

    DossierDraft read(Dossier dossier) {
        var plain = vault.open(dossier.consultation(), context(dossier), dossier.draft());
        return JSON.readValue(plain, DossierDraft.class);
    }

    /** Names the draft as it is: SHA-256 of its JSON in hexadecimal. */
    String version(Dossier dossier) {
        var plain = vault.open(dossier.consultation(), context(dossier), dossier.draft());
        return SealedContent.digest(new String(plain, StandardCharsets.UTF_8));
    }

    void change(Dossier dossier, UnaryOperator<DossierDraft> change) {
        write(dossier, change.apply(read(dossier)));
    }

    void write(Dossier dossier, DossierDraft draft) {
        var plain = JSON.writeValueAsBytes(draft);
        dossier.write(draft.front().title(), vault.seal(dossier.consultation(), context(dossier), plain));
        dossiers.saveAndFlush(dossier);
        list(dossier.id(), draft);
    }

    private void list(DossierId dossier, DossierDraft draft) {
        database.sql("delete from evidence.quote where dossier_id = ?")
                .param(dossier.value())
                .update();
        var speakers = draft.speakers();
        draft.quotes().forEach(quote -> database.sql("""
                        insert into evidence.quote (coalition_id, dossier_id, excerpt_id, response_id, speaker)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        CurrentCoalition.require().value(),
                        dossier.value(),
                        quote.excerpt().value(),
                        quote.response().value(),
                        speakers.indexOf(quote.response()) + 1)
                .update());
    }

    /** The dossiers that quote somebody. */
    List<Dossier> quoting(ResponseId response) {
        var ids = database.sql("select distinct dossier_id from evidence.quote where response_id = ?")
                .param(response.value())
                .query(UUID.class)
                .list();
        return dossiers.findAllById(ids);
    }

    private static String context(Dossier dossier) {
        return "dossier:" + dossier.id();
    }
}
