package heard.questionnaires.media;

import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.ConsultationId;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads images and recordings of questions of the current coalition: always as part of a questionnaire that says their name. */
@Service
@Transactional(readOnly = true)
public class MediumReading {
    private final Media media;
    private final QuestionnaireReading questionnaires;

    MediumReading(Media media, QuestionnaireReading questionnaires) {
        this.media = media;
        this.questionnaires = questionnaires;
    }

    /** A file that this questionnaire shows. */
    public Optional<byte[]> of(Questionnaire questionnaire, String name) {
        return MediumName.in(questionnaire).contains(name) ? media.open(name) : Optional.empty();
    }

    /** A file that people who answer see, or saw who answered an earlier version. */
    public Optional<byte[]> published(ConsultationId consultation, String name) {
        int latest = questionnaires.latest(consultation);
        var isShown = IntStream.iterate(latest, number -> number > 0, number -> number - 1)
                .mapToObj(number -> questionnaires.written(consultation, number))
                .anyMatch(version -> MediumName.in(version.questionnaire()).contains(name));
        return isShown ? media.open(name) : Optional.empty();
    }

    /** A file of the questionnaire as it is being written, or of one of its versions. */
    public Optional<byte[]> written(ConsultationId consultation, String name) {
        return of(questionnaires.draft(consultation), name).or(() -> published(consultation, name));
    }
}
