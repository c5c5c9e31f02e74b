package heard.analysis.ui;

import heard.analysis.ThemeReading;
import heard.analysis.ThemeRow;
import heard.consultations.ConsultationReading;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionnaireReading;
import heard.search.Facet;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ThemeId;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Names the values of facets in the reader's language. */
@Component
class FacetWords {
    private final ConsultationReading consultations;
    private final QuestionnaireReading questionnaires;
    private final ThemeReading themes;

    FacetWords(ConsultationReading consultations, QuestionnaireReading questionnaires, ThemeReading themes) {
        this.consultations = consultations;
        this.questionnaires = questionnaires;
        this.themes = themes;
    }

    /**
     * The name of a value; the value itself when nothing has that value any more.
     *
     * @param within the consultation whose questions are meant
     */
    String of(Facet facet, String value, Optional<ConsultationId> within) {
        var name =
                switch (facet) {
                    case CONSULTATION -> Address.read(value, ConsultationId::of).flatMap(this::title);
                    case QUESTION -> within.map(consultation -> question(consultation, value));
                    case LANGUAGE -> Address.read(value, Language::new).map(Words::language);
                    case CHANNEL -> Address.read(value, Channel::valueOf).map(Words::channel);
                    case THEME ->
                        Address.read(value, ThemeId::of).flatMap(themes::find).map(ThemeRow::name);
                    case MONTH -> Address.read(value, YearMonth::parse).map(Words::month);
                };
        return name.orElse(value);
    }

    private Optional<String> title(ConsultationId consultation) {
        return consultations.find(consultation).map(found -> found.title().in(Words.reader()));
    }

    /** The question of that name as it was asked last. */
    String question(ConsultationId consultation, String name) {
        return questionnaires
                .asked(consultation, name)
                .map(Question::label)
                .map(label -> label.in(Words.reader()))
                .orElse(name);
    }
}
