package heard.responses;

import heard.questionnaires.Attached;

/**
 * A file that came with a form and was cleaned, to be kept with the answer that names it.
 *
 * @param content without anything that tells of the person, their device or the place
 */
public record Upload(Attached attached, byte[] content) {
    /** How large a file may be, in bytes. */
    public static final int MOST_BYTES = 10_000_000;
}
