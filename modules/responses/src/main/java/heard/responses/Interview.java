package heard.responses;

import heard.shared.Channel;
import heard.shared.Language;
import java.time.LocalDate;

/**
 * How somebody was asked whose answers a member of staff types.
 *
 * @param asker who asked, or who gave out the paper; empty: not said
 * @param spoken the language in which they spoke, which need not be that of the answers
 * @param givenOn the day they answered
 * @param readOut whether what may be done with the answers was read to the person, or read by them, and they said what they want
 */
public record Interview(
        How how, Interpreting interpreting, String asker, Language spoken, LocalDate givenOn, boolean readOut) {
    /** By which way. */
    public enum How {
        IN_PERSON,
        PHONE,
        PAPER;

        Channel channel() {
            return this == PAPER ? Channel.PAPER : Channel.FACILITATED;
        }
    }

    /** Who interpreted. */
    public enum Interpreting {
        NOBODY,
        PROFESSIONAL,
        /** A friend, somebody of the family, another person in the room. */
        SOMEBODY_KNOWN
    }

    public Interview withReadOut(boolean changed) {
        return new Interview(how, interpreting, asker, spoken, givenOn, changed);
    }
}
