package heard.consultations;

import heard.shared.AccountId;
import java.time.LocalDate;

/**
 * That somebody wants the answers of a consultation destroyed.
 *
 * @param account who asked
 * @param name of theirs
 */
public record Destruction(AccountId account, String name, LocalDate on) {}
