package heard.questionnaires.media;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes files of questions into another coalition, one at a time, with the questionnaires that show them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MediumTaking {
    private final Media media;

    MediumTaking(Media media) {
        this.media = media;
    }

    /** A file of the current coalition. */
    public Optional<byte[]> open(String name) {
        return media.open(name);
    }

    /** Keeps it in the current coalition. */
    public void put(String name, byte[] content) {
        media.keep(name, content);
    }
}
