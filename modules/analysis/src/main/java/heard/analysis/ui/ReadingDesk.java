package heard.analysis.ui;

import heard.analysis.ExcerptReading;
import heard.analysis.ThemeReading;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.InterviewReading;
import heard.responses.Neighbours;
import heard.responses.ReadResponse;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.safeguarding.RedactionReading;
import heard.shared.ResponseId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what one sees of a response, as of one moment. */
@Component
@Transactional(readOnly = true)
class ReadingDesk {
    private final ResponseReading responses;
    private final InterviewReading interviews;
    private final QuestionnaireReading questionnaires;
    private final ExcerptReading excerpts;
    private final RedactionReading redactions;
    private final ThemeReading themes;

    ReadingDesk(
            ResponseReading responses,
            InterviewReading interviews,
            QuestionnaireReading questionnaires,
            ExcerptReading excerpts,
            RedactionReading redactions,
            ThemeReading themes) {
        this.responses = responses;
        this.interviews = interviews;
        this.questionnaires = questionnaires;
        this.excerpts = excerpts;
        this.redactions = redactions;
        this.themes = themes;
    }

    public Optional<Reading> of(ResponseId response) {
        return responses.one(response).map(this::reading);
    }

    private Reading reading(ReadResponse read) {
        return new Reading(
                read,
                interviews.of(read.id()),
                questionnaires.version(read.consultation(), read.version()).questionnaire(),
                excerpts.in(read.id()),
                redactions.of(read.id()),
                themes.all(read.consultation()));
    }

    public Optional<Neighbours> neighbours(Reading reading, ResponseFilter filter) {
        return responses.neighbours(
                reading.response().consultation(), filter, reading.response().id());
    }
}
