package heard.responses;

import heard.coalitions.Sharing;
import heard.questionnaires.CompiledQuestionnaire;
import heard.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * Whether people are asked for statements of their own, which others would read: not by an organisation that shares
 * counts only.
 */
@Component
public class AddingOffer {
    private final Sharing sharing;

    AddingOffer(Sharing sharing) {
        this.sharing = sharing;
    }

    /** The questionnaire as this organisation of the current coalition asks it. */
    public CompiledQuestionnaire by(OrganisationId collector, CompiledQuestionnaire questionnaire) {
        var asks = questionnaire.questionnaire().questions().stream()
                .anyMatch(question -> question.adding().isPresent());
        return asks && !sharing.readByAll().contains(collector) ? questionnaire.withoutAdding() : questionnaire;
    }
}
