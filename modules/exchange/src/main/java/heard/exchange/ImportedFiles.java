package heard.exchange;

import heard.coalitions.CurrentCoalition;
import heard.shared.ConsultationId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which files were imported into which consultation, by what is in them. */
@Component
class ImportedFiles {
    private final JdbcClient database;

    ImportedFiles(JdbcClient database) {
        this.database = database;
    }

    /** Throws {@link AlreadyImported} when it was noted before, also by an import that runs at the same time. */
    void note(ConsultationId consultation, byte[] digest, long responses) {
        var noted = database.sql("""
                        insert into exchange.imported_file
                          (coalition_id, consultation_id, digest, responses, imported_on)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        CurrentCoalition.require().value(),
                        consultation.value(),
                        digest,
                        responses,
                        LocalDate.now(ZoneOffset.UTC))
                .update();
        if (noted == 0) throw new AlreadyImported();
    }

    boolean has(ConsultationId consultation, byte[] digest) {
        return database.sql(
                        "select exists (select from exchange.imported_file where consultation_id = ? and digest = ?)")
                .params(consultation.value(), digest)
                .query(Boolean.class)
                .single();
    }

    /** SHA-256 of the file. */
    static byte[] digest(Path file) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Files.copy(file, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            return digest.digest();
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
