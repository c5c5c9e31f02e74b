package heard.search;

import heard.audit.Action;
import heard.audit.Traced;
import heard.coalitions.CurrentMember;
import heard.coalitions.Sharing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Search over the index, held to the coalition of the member at work and to what its agreement lets them see. */
@Component
class IndexedAnswers implements AnswerSearching {
    private final AnswerIndex index;
    private final Sharing sharing;

    IndexedAnswers(AnswerIndex index, Sharing sharing) {
        this.index = index;
        this.sharing = sharing;
    }

    @Override
    @PreAuthorize("hasAnyRole('ORGANISER', 'ANALYST', 'POLICY_LEAD', 'SAFEGUARDING_LEAD')")
    @Traced(Action.SEARCH)
    public AnswerHits search(AnswerQuery query) {
        var coalition = CurrentMember.require().coalition();
        return index.search(coalition, query, sharing.shown());
    }
}
