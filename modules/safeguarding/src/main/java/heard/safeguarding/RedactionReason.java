package heard.safeguarding;

import java.util.Locale;

/** Why a passage is withheld. */
public enum RedactionReason {
    /** The person's own name, or one by which they are known. */
    NAME,
    /** Where they live, work, study or pray, close enough to find them. */
    PLACE,
    /** Telephone, e-mail, account. */
    CONTACT,
    /** A number, date or event that belongs to one person alone. */
    UNIQUE_DETAIL,
    /** Somebody else is named or recognisable. */
    SOMEONE_ELSE,
    /** Being read could bring harm to somebody. */
    RISK_OF_HARM,
    OTHER;

    /** The message key of its name. */
    public String key() {
        return "safeguarding.reason." + name().toLowerCase(Locale.ROOT).replace("_", "");
    }
}
