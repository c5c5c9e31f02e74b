package heard.contacts;

import heard.audit.Action;
import heard.audit.Traced;
import heard.shared.ConsultationId;
import heard.shared.HarmlessCell;
import heard.shared.ResponseId;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one may contact again, and how; what they answered is not here. */
@Service
@Transactional
@PreAuthorize("hasRole('RECONTACT')")
public class ContactReading {
    private final Contacts contacts;

    ContactReading(Contacts contacts) {
        this.contacts = contacts;
    }

    /** Who there is, in no order that tells anything. */
    @Transactional(readOnly = true)
    @Traced(Action.LIST_CONTACTS)
    public List<ContactRow> list(ConsultationId consultation) {
        return contacts.all(consultation).stream()
                .map(each -> new ContactRow(each.id(), contacts.details(each)))
                .toList();
    }

    /** How to reach one of them; empty when they took it back meanwhile. */
    @Transactional(readOnly = true)
    @Traced(Action.READ_CONTACT)
    public Optional<ContactDetails> open(ContactId id) {
        return contacts.find(id).map(contacts::details);
    }

    /** Which response is theirs; to read it takes another role. */
    @Transactional(readOnly = true)
    @Traced(Action.FOLLOW_CONTACT)
    public Optional<ResponseId> response(ContactId id) {
        return contacts.find(id).map(contacts::response);
    }

    /** Deletes it for good; nothing when it is gone already. */
    @Traced(Action.DELETE_CONTACT)
    public void delete(ContactId id) {
        contacts.delete(id);
    }

    /** All of them as CSV in UTF-8, in which no spreadsheet finds a formula. */
    @Transactional(readOnly = true)
    @Traced(Action.EXPORT_CONTACTS)
    public byte[] csv(ConsultationId consultation) {
        var written = new StringWriter();
        try (var printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
            printer.printRecord("name", "email", "phone", "other", "language", "safe_time", "do_not_say_who");
            for (var each : contacts.all(consultation)) print(printer, contacts.details(each));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, ContactDetails details) throws IOException {
        printer.printRecord(
                HarmlessCell.of(details.name()),
                HarmlessCell.of(details.email()),
                HarmlessCell.of(details.phone()),
                HarmlessCell.of(details.other()),
                details.language().tag(),
                HarmlessCell.of(details.safeTime()),
                details.discreet());
    }
}
