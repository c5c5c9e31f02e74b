package heard.search;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.CurrentCoalition;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Search over the index, held to the current coalition. */
@Component
class IndexedAnswers implements AnswerSearching {
    private final AnswerIndex index;

    IndexedAnswers(AnswerIndex index) {
        this.index = index;
    }

    @Override
    @PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
    @Traced(Action.SEARCH)
    public AnswerHits search(AnswerQuery query) {
        return index.search(CurrentCoalition.require(), query);
    }
}
