package heard.agreements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import heard.agreements.NoSuchOffer;
import heard.agreements.Offer;
import heard.agreements.OfferAnswering;
import heard.coalitions.AgreementChanged;
import heard.coalitions.AgreementProblem;
import heard.coalitions.CurrentMember;
import heard.look.Notices;
import java.util.Optional;

/** Which coalitions ask one's organisation to join; nothing where none does. */
final class OffersPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient OfferAnswering offers;
    private final transient AgreementWords words = new AgreementWords(this);
    private final transient Runnable done;

    OffersPanel(OfferAnswering offers, Runnable done) {
        this.offers = offers;
        this.done = done;
        offers.offers().forEach(offer -> add(panel(offer)));
    }

    private Component panel(Offer offer) {
        var own = CurrentMember.require().organisation();
        var answer = offer.proposed().answerOf(own);
        var panel = new Div(
                new H2(words.text("agreements.offer", offer.name())),
                new Paragraph(words.proposedBy(offer.proposed())),
                new Paragraph(words.text("agreements.offer.happens")),
                new TermsTable(words, offer.proposed()),
                new Answering(
                        answer.map(given -> given.accepted()).orElse(false), declined -> answer(offer, declined)));
        panel.addClassName("heard-section");
        return panel;
    }

    private void answer(Offer offer, Optional<String> declined) {
        try {
            var now = offers.answer(offer.coalition(), offer.proposed(), declined);
            Notices.success(words.text(AgreementView.answered(now, declined)));
        } catch (AgreementChanged | NoSuchOffer _) {
            Notices.error(words.text("agreements.changed.gone"), words.text("agreements.changed.again"));
        } catch (AgreementProblem problem) {
            Problems.say(problem);
        }
        done.run();
    }
}
