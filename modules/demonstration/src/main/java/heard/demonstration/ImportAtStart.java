package heard.demonstration;

import heard.accounts.StaffMember;
import heard.exchange.ConsultationImporting;
import heard.exchange.CsvNotReadable;
import heard.exchange.ImportRefused;
import heard.shared.Language;
import heard.shared.Role;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Makes a second consultation of the file that {@code heard.import} names, once. */
@Component
@Order(20)
@ConditionalOnProperty(name = {"heard.demonstration", "heard.import"})
class ImportAtStart implements ApplicationRunner {
    private final Path path;
    private final ConsultationImporting importing;
    private final UserDetailsService accounts;

    ImportAtStart(@Value("${heard.import}") Path path, ConsultationImporting importing, UserDetailsService accounts) {
        this.path = path;
        this.importing = importing;
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            make();
        } catch (CsvNotReadable problem) {
            throw ImportFile.refusal(
                    path, problem.problem().key(), problem.problem().messageArguments(), problem);
        } catch (ImportRefused refused) {
            var first = refused.report().problems().getFirst();
            throw ImportFile.refusal(path, first.key(), first.messageArguments(), refused);
        }
    }

    private void make() {
        var email = Content.staff().person(Role.ORGANISER).email();
        if (!(accounts.loadUserByUsername(email) instanceof StaffMember staff)) return;
        var organiser = staff.member();
        var made = Acting.as(
                organiser,
                () -> importing.makeOnce(path, Language.ENGLISH, organiser.organisation(), ImportAtStart::tell));
        made.ifPresent(each ->
                System.out.println("Imported " + each.report().responses() + " responses of " + path.getFileName()));
    }

    private static boolean tell(long rows) {
        if (rows % 2_500 == 0) System.out.println("Importing: " + rows + " rows …");
        return true;
    }
}
