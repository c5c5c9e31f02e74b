package heard.statements;

import static java.util.stream.Collectors.toMap;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.Sharing;
import heard.responses.ReadResponse;
import heard.responses.ResponseReading;
import heard.shared.ConsultationId;
import heard.shared.ResponseId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the statements that participants added, of the responses that the member sees, with what is withheld covered:
 * others are as if they did not exist.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SAFEGUARDING_LEAD', 'ORGANISER')")
public class StatementReading {
    private static final char BLOCK = '█';

    private final Statements statements;
    private final StatementSealing sealing;
    private final ResponseReading responses;
    private final Sharing sharing;

    StatementReading(Statements statements, StatementSealing sealing, ResponseReading responses, Sharing sharing) {
        this.statements = statements;
        this.sealing = sealing;
        this.responses = responses;
        this.sharing = sharing;
    }

    /** All of a consultation but those that people took back, in an order that says nothing of when they came. */
    @Traced(Action.READ_STATEMENTS)
    public List<StatementRow> all(ConsultationId consultation) {
        var found = statements.findByConsultationAndStateNotOrderById(consultation.value(), StatementState.WITHDRAWN);
        var ids = found.stream()
                .flatMap(each -> each.response().stream())
                .distinct()
                .toList();
        var read = responses.of(ids).stream().collect(toMap(ReadResponse::id, each -> each));
        return found.stream().flatMap(each -> row(each, read).stream()).toList();
    }

    /** How many wait, of those that the member sees. */
    @Untraced("A number, for staff alone.")
    public long waiting(ConsultationId consultation) {
        var found = statements.findByConsultationAndState(consultation.value(), StatementState.WAITING);
        var seen = responses.seen(
                found.stream().flatMap(each -> each.response().stream()).toList());
        return found.stream()
                .filter(each -> each.response().filter(seen::contains).isPresent())
                .count();
    }

    private Optional<StatementRow> row(Statement statement, Map<ResponseId, ReadResponse> read) {
        var words = sealing.open(statement);
        boolean mayBeShown = mayBeShown(statement, sharing);
        return statement
                .response()
                .flatMap(id -> Optional.ofNullable(read.get(id)))
                .map(response -> statement.row(words, covered(words.original(), statement, response), mayBeShown));
    }

    /** Whether other organisations may read what this one collects, as everybody does who is asked the statement. */
    static boolean mayBeShown(Statement statement, Sharing sharing) {
        return sharing.readByAll().contains(statement.organisation());
    }

    /** As the response reads now; all of it covered when that cannot be told. */
    private static String covered(String original, Statement statement, ReadResponse response) {
        return response.answers().added().getOrDefault(statement.place(), List.of()).stream()
                .filter(each -> isOf(original, each))
                .findFirst()
                .orElseGet(() -> covered(original));
    }

    private static String covered(String original) {
        return String.valueOf(BLOCK).repeat(original.length());
    }

    private static boolean isOf(String original, String covered) {
        if (original.length() != covered.length()) return false;
        for (int at = 0; at < original.length(); at++) {
            if (covered.charAt(at) != BLOCK && covered.charAt(at) != original.charAt(at)) return false;
        }
        return true;
    }
}
