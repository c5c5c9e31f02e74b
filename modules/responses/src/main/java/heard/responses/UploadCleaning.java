package heard.responses;

import heard.cleaning.NotDrawable;
import heard.cleaning.Picture;
import heard.cleaning.Recording;
import heard.questionnaires.Attached;
import heard.questionnaires.QuestionType;
import java.util.Optional;
import java.util.UUID;

/** Makes of a file that came with a form one that can be kept. What a file is called counts for nothing. */
public final class UploadCleaning {
    private UploadCleaning() {}

    /**
     * Looks at the content alone, and takes out what tells of the person, their device or the place. Throws
     * {@link UploadRefused}.
     *
     * @param type PHOTO takes images, FILE documents as well, AUDIO recordings
     */
    public static Upload clean(QuestionType type, byte[] content) {
        if (content.length > Upload.MOST_BYTES) throw new UploadRefused("responses.upload.large");
        if (type == QuestionType.AUDIO) return recording(content);
        if (isPdf(content)) {
            if (type != QuestionType.FILE) throw new UploadRefused("responses.upload.photo");
            return upload("file.pdf", "application/pdf", PdfCleaning.clean(content));
        }
        var refused = type == QuestionType.FILE ? "responses.upload.file" : "responses.upload.photo";
        return photo(content).orElseThrow(() -> new UploadRefused(refused));
    }

    private static Optional<Upload> photo(byte[] content) {
        try {
            return Picture.photo(content).map(photo -> upload("photo.jpg", photo.type(), photo.content()));
        } catch (NotDrawable image) {
            throw new UploadRefused(
                    switch (image.reason()) {
                        case DAMAGED -> "responses.upload.damaged";
                        case PIXELS -> "responses.upload.pixels";
                    },
                    image);
        }
    }

    private static Upload recording(byte[] content) {
        return Recording.clean(content)
                .map(sound -> upload("recording." + sound.extension(), sound.type(), sound.content()))
                .orElseThrow(() -> new UploadRefused("responses.upload.audio"));
    }

    /** Only the reader of documents can tell for sure; it refuses what is none. */
    private static boolean isPdf(byte[] content) {
        return content.length > 4 && content[0] == '%' && content[1] == 'P' && content[2] == 'D' && content[3] == 'F';
    }

    private static Upload upload(String name, String type, byte[] cleaned) {
        return new Upload(new Attached(UUID.randomUUID(), name, type, cleaned.length), cleaned);
    }
}
