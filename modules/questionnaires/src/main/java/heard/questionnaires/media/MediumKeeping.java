package heard.questionnaires.media;

import heard.audit.Untraced;
import heard.questionnaires.Medium;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps images and recordings of questions; they are shown once a question names them. */
@Service
@Transactional
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony; publishing them leaves a trace.")
public class MediumKeeping {
    private final Media media;

    MediumKeeping(Media media) {
        this.media = media;
    }

    /**
     * Cleans a file and keeps it.
     *
     * @return the name for questions to say; throws {@link MediumRefused}
     */
    public String keep(Medium.Kind kind, byte[] content) {
        var file = MediumFile.of(kind, content);
        media.keep(file.name().text(), file.content());
        media.sweep();
        return file.name().text();
    }

    /** Keeps files that are clean already, as those that came with a form are. */
    public void keep(List<MediumFile> files) {
        files.forEach(file -> media.keep(file.name().text(), file.content()));
    }
}
