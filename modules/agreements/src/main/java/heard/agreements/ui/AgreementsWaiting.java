package heard.agreements.ui;

import heard.agreements.OfferAnswering;
import heard.coalitions.AgreementReading;
import heard.coalitions.CurrentMember;
import heard.shared.Role;
import heard.shared.Waiting;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Agreements that an administrator's organisation has not answered: of its own coalition, and of those that ask it to join. */
@Component
class AgreementsWaiting implements Waiting.Room {
    private final AgreementReading agreements;
    private final OfferAnswering offers;

    AgreementsWaiting(AgreementReading agreements, OfferAnswering offers) {
        this.agreements = agreements;
        this.offers = offers;
    }

    @Override
    public List<Waiting> waiting() {
        var member = CurrentMember.require();
        if (!member.is(Role.ADMINISTRATOR)) return List.of();
        var waiting = new ArrayList<Waiting>();
        agreements
                .proposed()
                .filter(proposed -> proposed.answerOf(member.organisation()).isEmpty())
                .ifPresent(proposed -> waiting.add(
                        new Waiting("agreements.waiting.version", List.of(proposed.version()), AgreementView.PATH)));
        offers.offers()
                .forEach(offer -> waiting.add(
                        new Waiting("agreements.waiting.offer", List.of(offer.name()), AgreementView.PATH)));
        return waiting;
    }
}
