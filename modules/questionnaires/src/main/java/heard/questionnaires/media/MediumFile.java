package heard.questionnaires.media;

import heard.cleaning.NotDrawable;
import heard.cleaning.Picture;
import heard.cleaning.Recording;
import heard.questionnaires.Medium;
import java.util.Optional;

/** An image or a recording that shows or says what it did, and tells nothing else. */
public record MediumFile(MediumName name, byte[] content) {
    /** Of a file as it comes, in bytes. */
    public static final int MOST_BYTES = 20 << 20;

    /** Of a recording as it is kept, in bytes: about eight minutes as browsers record. */
    public static final int MOST_SOUND = 3_000_000;

    private static final int LONGEST_SIDE = 960;

    /**
     * Makes one of a file that somebody chose or recorded. What the file is called counts for nothing. Throws
     * {@link MediumRefused}.
     */
    public static MediumFile of(Medium.Kind kind, byte[] content) {
        if (content.length > MOST_BYTES) throw new MediumRefused("large", MOST_BYTES >> 20);
        return switch (kind) {
            case IMAGE -> image(content).orElseThrow(() -> new MediumRefused("image"));
            case AUDIO -> sound(content).orElseThrow(() -> new MediumRefused("audio"));
        };
    }

    private static Optional<MediumFile> image(byte[] content) {
        try {
            return Picture.shown(content, LONGEST_SIDE)
                    .map(picture -> new MediumFile(MediumName.of(picture), picture.content()));
        } catch (NotDrawable reason) {
            throw new MediumRefused(
                    switch (reason.reason()) {
                        case DAMAGED -> "damaged";
                        case PIXELS -> "pixels";
                    });
        }
    }

    private static Optional<MediumFile> sound(byte[] content) {
        var recording = Recording.clean(content);
        if (recording.filter(each -> each.content().length > MOST_SOUND).isPresent()) {
            throw new MediumRefused("long", MOST_SOUND / 1_000_000);
        }
        return recording.map(each -> new MediumFile(MediumName.of(each), each.content()));
    }
}
