package heard.questionnaires.library;

import heard.audit.Untraced;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.ConsultationId;
import heard.shared.ConsultationTitles;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the questionnaires of the coalition's other consultations, to copy from. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ORGANISER')")
@Untraced("Questions are no testimony.")
public class QuestionCopying {
    private final QuestionnaireReading reading;
    private final ConsultationTitles titles;

    QuestionCopying(QuestionnaireReading reading, ConsultationTitles titles) {
        this.reading = reading;
        this.titles = titles;
    }

    /** Titles of the other consultations. */
    public Map<ConsultationId, LocalizedText> others(ConsultationId consultation) {
        var others = new LinkedHashMap<>(titles.all());
        others.remove(consultation);
        return others;
    }

    /** What is being written there; empty where nothing is, or where there is no such consultation. */
    public Questionnaire of(ConsultationId consultation) {
        return reading.draft(consultation);
    }
}
