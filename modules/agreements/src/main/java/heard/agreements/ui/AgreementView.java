package heard.agreements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import heard.accounts.CoalitionSwitching;
import heard.agreements.AgreementChanging;
import heard.agreements.CoalitionLeaving;
import heard.agreements.CoalitionProposing;
import heard.agreements.OfferAnswering;
import heard.coalitions.AgreementChanged;
import heard.coalitions.AgreementProblem;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementState;
import heard.coalitions.AgreementVersion;
import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentMember;
import heard.coalitions.Organisation;
import heard.look.Confirmation;
import heard.look.Notices;
import heard.look.PageHeading;
import heard.shared.Role;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** What the organisations of the coalition agreed, what is proposed, and which coalitions ask one's own to join. */
@Route(AgreementView.PATH)
@PermitAll
class AgreementView extends Div implements HasDynamicTitle {
    static final String PATH = "agreement";
    private static final long serialVersionUID = 1;

    private final transient AgreementReading agreements;
    private final transient CoalitionReading coalitions;
    private final transient AgreementChanging changing;
    private final transient CoalitionProposing proposing;
    private final transient CoalitionLeaving leaving;
    private final transient CoalitionSwitching switching;
    private final transient OfferAnswering offers;
    private final transient AgreementWords words = new AgreementWords(this);

    AgreementView(
            AgreementReading agreements,
            CoalitionReading coalitions,
            AgreementChanging changing,
            CoalitionProposing proposing,
            CoalitionLeaving leaving,
            CoalitionSwitching switching,
            OfferAnswering offers) {
        this.agreements = agreements;
        this.coalitions = coalitions;
        this.changing = changing;
        this.proposing = proposing;
        this.leaving = leaving;
        this.switching = switching;
        this.offers = offers;
        addClassName("heard-wide");
        show();
    }

    private void show() {
        removeAll();
        var inForce = agreements.inForce();
        var proposed = agreements.proposed();
        add(heading(inForce, proposed));
        if (administers()) add(new OffersPanel(offers, this::show));
        proposed.ifPresent(version -> add(proposal(inForce, version)));
        var since = Optional.ofNullable(inForce.inForceFrom()).map(words::day).orElse("");
        add(section(
                words.text("agreements.inforce", inForce.version()),
                new Paragraph(words.text("agreements.inforce.since", since)),
                new Paragraph(words.proposedBy(inForce)),
                new TermsTable(words, inForce)));
        add(section(words.text("agreements.versions"), new VersionList(words, agreements.all())));
    }

    private static boolean administers() {
        return CurrentMember.require().is(Role.ADMINISTRATOR);
    }

    private Component heading(AgreementVersion inForce, Optional<AgreementVersion> proposed) {
        var help = words.text("agreements.help", coalitions.current().name());
        if (!administers()) return new PageHeading(getPageTitle(), help);
        var change = new Button(words.text("agreements.propose.change"), _ -> change(inForce, proposed));
        var propose = new Button(words.text("agreements.coalition.propose"), _ -> propose());
        if (inForce.terms().terms().size() == 1) return new PageHeading(getPageTitle(), help, change, propose);
        return new PageHeading(
                getPageTitle(), help, change, propose, new Button(words.text("agreements.leave"), _ -> leave()));
    }

    private Component proposal(AgreementVersion inForce, AgreementVersion proposed) {
        var section = section(
                words.text("agreements.proposal", proposed.version()),
                new Paragraph(words.proposedBy(proposed)),
                new Paragraph(words.text("agreements.proposal.holds", inForce.version())),
                words.differences(inForce.terms(), proposed.terms()),
                new TermsTable(words, proposed));
        if (!administers()) return section;
        var own = CurrentMember.require().organisation();
        var answering = new Answering(
                proposed.answerOf(own).map(answer -> answer.accepted()).orElse(false),
                declined -> trying(() -> {
                    var now = changing.answer(proposed, declined);
                    Notices.success(words.text(answered(now, declined)));
                }));
        if (proposed.proposer().id().equals(own)) {
            answering.add(new Button(words.text("agreements.withdraw"), _ -> withdraw(proposed)));
        }
        section.add(answering);
        return section;
    }

    static String answered(AgreementVersion now, Optional<String> declined) {
        if (now.state() == AgreementState.IN_FORCE) return "agreements.proposed.in_force";
        return declined.isEmpty() ? "agreements.accepted" : "agreements.declined";
    }

    private static Div section(String heading, Component... parts) {
        var section = new Div(new H2(heading));
        section.addClassName("heard-section");
        section.add(parts);
        return section;
    }

    private void change(AgreementVersion inForce, Optional<AgreementVersion> proposed) {
        new ProposalDialog(changing, proposing, proposed.orElse(inForce), inForce, this::show).open();
    }

    private void propose() {
        new CoalitionDialog(proposing, own(), this::show).open();
    }

    private Organisation own() {
        var mine = CurrentMember.require().organisation();
        return coalitions.current().organisations().stream()
                .filter(each -> each.id().equals(mine))
                .findFirst()
                .orElseThrow();
    }

    private void withdraw(AgreementVersion proposed) {
        Confirmation.ask(
                words.text("agreements.withdraw.question", proposed.version()),
                words.text("agreements.withdraw.happens"),
                words.text("agreements.withdraw"),
                () -> trying(() -> changing.withdraw(proposed)));
    }

    private void leave() {
        new LeaveDialog(leaving, switching, coalitions.current().name()).open();
    }

    private void trying(Runnable work) {
        try {
            work.run();
        } catch (AgreementChanged _) {
            Notices.error(words.text("agreements.changed.gone"), words.text("agreements.changed.again"));
        } catch (AgreementProblem problem) {
            Problems.say(problem);
        }
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreements.heading");
    }
}
