package heard.invitations.ui;

import heard.consultations.ConsultationDetails;
import heard.invitations.InvitationCode;
import heard.shared.HarmlessCell;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Codes as a table, to print cards or letters with another program. */
final class CodeTable {
    private CodeTable() {}

    /**
     * CSV in UTF-8: the code in groups, so that no spreadsheet takes it for a number, and its link.
     *
     * @param origin of this installation, without a slash at its end
     */
    static byte[] of(ConsultationDetails details, String origin, List<InvitationCode> codes) {
        var written = new StringWriter();
        try (var printer = new CSVPrinter(written, CSVFormat.RFC4180)) {
            printer.printRecord("code", "link");
            for (var code : codes) {
                printer.printRecord(
                        HarmlessCell.of(code.grouped()),
                        HarmlessCell.of(origin + code.path(details.slug(), Optional.empty())));
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }
}
