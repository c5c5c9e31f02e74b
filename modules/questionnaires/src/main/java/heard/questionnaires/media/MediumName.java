package heard.questionnaires.media;

import com.google.common.hash.Hashing;
import heard.cleaning.Picture;
import heard.cleaning.Recording;
import heard.questionnaires.Medium;
import heard.questionnaires.Questionnaire;
import heard.shared.ConsultationId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The name of a file, which its content alone decides: 128 bits of its SHA-256 in hexadecimal digits, of an image its size, and what
 * it is: {@code 9f86d081884c7d659a2feaa0c55ad015-640x480.png}. So a page knows how much room to leave before it has the file.
 *
 * @param width in pixels; 0 for a recording
 * @param height in pixels; 0 for a recording
 * @param type media type
 */
public record MediumName(String text, int width, int height, String type) {
    private static final Pattern NAME = Pattern.compile(
            "[0-9a-f]{32}(?:-([1-9][0-9]{0,3})x([1-9][0-9]{0,3})\\.(png|jpg)|\\.(webm|ogg|m4a|mp3|wav))");

    static MediumName of(Picture picture) {
        var size = "-" + picture.width() + "x" + picture.height() + ".";
        return parse(digest(picture.content()) + size + picture.extension()).orElseThrow();
    }

    static MediumName of(Recording recording) {
        return parse(digest(recording.content()) + "." + recording.extension()).orElseThrow();
    }

    /** Empty when no file of ours can have that name. */
    public static Optional<MediumName> parse(String text) {
        var found = NAME.matcher(text);
        if (!found.matches()) return Optional.empty();
        if (found.group(1) == null) return Optional.of(new MediumName(text, 0, 0, sound(found.group(4))));
        return Optional.of(new MediumName(
                text,
                Integer.parseInt(found.group(1)),
                Integer.parseInt(found.group(2)),
                found.group(3).equals("png") ? "image/png" : "image/jpeg"));
    }

    /** Every name that a questionnaire says, in order. */
    public static Set<String> in(Questionnaire questionnaire) {
        var names = new TreeSet<String>();
        for (var question : questionnaire.questions()) {
            for (var medium : question.details().media())
                names.addAll(medium.files().values());
        }
        return names;
    }

    /** Where staff see and hear a file of a consultation's questions. */
    public static String address(ConsultationId consultation, String name) {
        return "/preview/%s/media/%s".formatted(consultation, name);
    }

    public Medium.Kind kind() {
        return width > 0 ? Medium.Kind.IMAGE : Medium.Kind.AUDIO;
    }

    private static String digest(byte[] content) {
        return Hashing.sha256().hashBytes(content).toString().substring(0, 32);
    }

    private static String sound(String extension) {
        return switch (extension) {
            case "m4a" -> "audio/mp4";
            case "mp3" -> "audio/mpeg";
            default -> "audio/" + extension;
        };
    }

    @Override
    public String toString() {
        return text;
    }
}
