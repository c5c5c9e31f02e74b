package heard.responses;

import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes the files of responses into another coalition, one at a time, since they are large; they go with the response. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AttachmentTaking {
    private final JdbcClient database;
    private final Attachments attachments;

    AttachmentTaking(JdbcClient database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /** The files that the current coalition has of a response. */
    public Set<UUID> of(ResponseId response) {
        return database.sql("select id from responses.attachment where response_id = ?")
                .param(response.value())
                .query(UUID.class)
                .set();
    }

    /** A file, opened; empty when its author deleted it meanwhile. */
    public Optional<byte[]> open(ConsultationId consultation, ResponseId response, UUID file) {
        return attachments.open(consultation, response, file);
    }

    /** Keeps a file in the current coalition, sealed under the key of this consultation. */
    public void put(ConsultationId consultation, ResponseId response, UUID file, byte[] content) {
        attachments.keep(consultation, response, file, content);
    }

    /** Deletes the files of a response but these, which are all that its author left. */
    public void keepOnly(ResponseId response, Set<UUID> files) {
        database.sql("delete from responses.attachment where response_id = ? and not id = any (?)")
                .params(response.value(), files.toArray(UUID[]::new))
                .update();
    }
}
