package heard.invitations;

import java.util.List;

/**
 * Codes that were just made: they are shown this once, and kept nowhere.
 *
 * @param codes in the order in which they are printed, which says nothing later
 */
public record MadeCodes(BatchId batch, List<InvitationCode> codes) {
    public MadeCodes {
        codes = List.copyOf(codes);
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "codes of " + batch;
    }
}
