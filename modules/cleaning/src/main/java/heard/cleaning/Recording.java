package heard.cleaning;

import java.util.Optional;

/**
 * A recording of which nothing is left but its sound.
 *
 * @param type its media type, as its content shows
 * @param extension of a file of that type
 * @param content without titles, names, devices, places, times and pictures
 */
public record Recording(String type, String extension, byte[] content) {
    /**
     * Cleans a recording in one of the formats that browsers and phones make: WebM, Ogg, MPEG-4, MP3, WAV.
     *
     * @return empty when it is none of these, or when it has moving pictures
     */
    public static Optional<Recording> clean(byte[] content) {
        try {
            if (WebmNotes.isOne(content)) {
                return Optional.of(new Recording("audio/webm", "webm", WebmNotes.without(content)));
            }
            if (OggNotes.isOne(content)) {
                return Optional.of(new Recording("audio/ogg", "ogg", OggNotes.without(content)));
            }
            if (Mp4Notes.isOne(content)) {
                return Optional.of(new Recording("audio/mp4", "m4a", Mp4Notes.without(content)));
            }
            if (WavNotes.isOne(content)) {
                return Optional.of(new Recording("audio/wav", "wav", WavNotes.without(content)));
            }
            return Mp3Notes.without(content).map(sound -> new Recording("audio/mpeg", "mp3", sound));
        } catch (NotSound | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** Something in it is no sound, or it ends too early. */
    static final class NotSound extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotSound(String what) {
            super(what);
        }
    }
}
