package heard.contacts;

import heard.coalitions.CurrentCoalition;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import heard.vault.ContactVault;
import heard.vault.InstallationKeys;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The contacts of the current coalition, sealed; called in a transaction of it. */
@Component
class Contacts {
    private static final String PURPOSE = "contacts";

    private final JdbcClient database;
    private final ContactVault vault;
    private final InstallationKeys installation;
    private final JsonMapper json;

    Contacts(JdbcClient database, ContactVault vault, InstallationKeys installation, JsonMapper json) {
        this.database = database;
        this.vault = vault;
        this.installation = installation;
        this.json = json;
    }

    /** A contact as the database has it. */
    record Stored(ContactId id, ConsultationId consultation, byte[] content, byte[] link) {}

    Optional<Stored> of(ResponseId response) {
        return find("holder = ?", holder(response)).stream().findFirst();
    }

    /** Of somebody who agreed. */
    Optional<Stored> find(ContactId id) {
        return find("agreed and id = ?", id.value()).stream().findFirst();
    }

    /** Of those who agreed, in the order of their ids, which tells nothing. */
    List<Stored> all(ConsultationId consultation) {
        return find("agreed and consultation_id = ?", consultation.value());
    }

    private List<Stored> find(String which, Object parameter) {
        return database.sql("select id, consultation_id, content, link from contacts.contact where " + which
                        + " order by id")
                .param(parameter)
                .query((row, _) -> new Stored(
                        new ContactId(row.getObject(1, UUID.class)),
                        new ConsultationId(row.getObject(2, UUID.class)),
                        row.getBytes(3),
                        row.getBytes(4)))
                .list();
    }

    /** Writes it in the place of what there was. */
    void write(ConsultationId consultation, ResponseId response, ContactDetails details, boolean agreed) {
        delete(response);
        vault.demandKey(consultation);
        var id = ContactId.next();
        database.sql("""
                        insert into contacts.contact (coalition_id, id, consultation_id, holder, content, link, agreed)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        CurrentCoalition.require().value(),
                        id.value(),
                        consultation.value(),
                        holder(response),
                        vault.seal(consultation, context(id), json.writeValueAsBytes(details)),
                        vault.seal(consultation, linkContext(id), bytes(response.toString())),
                        agreed)
                .update();
    }

    void agree(ResponseId response) {
        database.sql("update contacts.contact set agreed = true where holder = ?")
                .param(holder(response))
                .update();
    }

    void delete(ResponseId response) {
        database.sql("delete from contacts.contact where holder = ?")
                .param(holder(response))
                .update();
    }

    boolean delete(ContactId id) {
        return database.sql("delete from contacts.contact where id = ?")
                        .param(id.value())
                        .update()
                == 1;
    }

    void deleteAll(ConsultationId consultation) {
        database.sql("delete from contacts.contact where consultation_id = ?")
                .param(consultation.value())
                .update();
    }

    ContactDetails details(Stored stored) {
        return json.readValue(
                vault.open(stored.consultation(), context(stored.id()), stored.content()), ContactDetails.class);
    }

    ResponseId response(Stored stored) {
        var opened = vault.open(stored.consultation(), linkContext(stored.id()), stored.link());
        return new ResponseId(UUID.fromString(new String(opened, StandardCharsets.US_ASCII)));
    }

    private byte[] holder(ResponseId response) {
        return installation.hmac(PURPOSE, bytes(response.toString()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String context(ContactId id) {
        return "contact:" + id;
    }

    private static String linkContext(ContactId id) {
        return context(id) + ":response";
    }
}
