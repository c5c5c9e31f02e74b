package heard.agreements.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import heard.Fixtures;
import heard.HeardTest;
import heard.agreements.AgreementChanging;
import heard.coalitions.AgreementReading;
import heard.coalitions.AgreementTerms;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentMember;
import heard.coalitions.Leaving;
import heard.coalitions.Member;
import heard.coalitions.Scope;
import heard.coalitions.Term;
import heard.shared.AccountId;
import heard.shared.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class AgreementViewTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    AgreementChanging changing;

    @Autowired
    AgreementReading agreements;

    Coalition coalition;

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private void open(Member member, Runnable work) {
        fixtures.as(member, () -> {
            navigate(AgreementView.class);
            work.run();
            return CurrentMember.require();
        });
    }

    private Member administrator(int organisation) {
        return new Member(
                AccountId.next(),
                "Ada Example",
                coalition.organisations().get(organisation).id(),
                coalition.id(),
                Set.of(Role.ADMINISTRATOR));
    }

    private void press(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private String screen() {
        return $(AgreementView.class).single().getElement().getTextRecursively()
                + UI.getCurrent().getElement().getTextRecursively();
    }

    private AgreementTerms terms(String purpose, Scope scope) {
        return new AgreementTerms(
                purpose,
                coalition.lead().id(),
                1,
                coalition.organisations().stream()
                        .map(each -> new Term(each, scope, Leaving.TAKES))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, Scope scope) {
        ((Select<Scope>) $(Select.class).all().stream()
                        .filter(each -> label.equals(each.getLabel()))
                        .findFirst()
                        .orElseThrow())
                .setValue(scope);
    }

    @Test
    void everybodyReadsAndOnlyAdministratorsPropose() {
        open(fixtures.member(coalition, Role.ANALYST), () -> {
            assertThat(screen()).contains("Agreement 1, in force", "Lead organisation: Northside");
            assertThat($(Button.class).withText("Propose a change").exists()).isFalse();
        });
    }

    @Test
    void aChangeIsProposed() {
        open(administrator(0), () -> {
            press("Propose a change");
            press("Propose");
            assertThat($(TextArea.class).all().getLast().isInvalid()).isTrue();
            test($(TextArea.class).all().getLast()).setValue("To be heard");
            choose("Others see of Open Door’s responses", Scope.COUNTS);
            $(IntegerField.class).single().setValue(2);
            press("Propose");
            assertThat(screen()).contains("Agreement 2, proposed");
        });
    }

    @Test
    void theOthersSeeWhatAProposalChangesAndAnswer() {
        fixtures.as(administrator(0), () -> changing.propose(agreements.inForce(), terms("To be heard", Scope.COUNTS)));
        open(administrator(1), () -> {
            assertThat(screen())
                    .contains(
                            "What the others see of Open Door’s responses: Full text before, Counts only from then on.");
            press("Accept");
            assertThat(agreements.proposed().orElseThrow().answers()).hasSize(2);
            press("Decline");
            press("Decline");
            assertThat($(TextArea.class).all().getLast().isInvalid()).isTrue();
            test($(TextArea.class).all().getLast()).setValue("Not enough");
            press("Decline");
            var own = CurrentMember.require().organisation();
            assertThat(agreements
                            .proposed()
                            .orElseThrow()
                            .answerOf(own)
                            .orElseThrow()
                            .reason())
                    .isEqualTo("Not enough");
        });
    }

    @Test
    void whoComesSecondSeesWhoChangedWhatAndKeepsWhatTheyTyped() {
        open(administrator(0), () -> {
            press("Propose a change");
            test($(TextArea.class).all().getLast()).setValue("What I typed");
            fixtures.as(
                    administrator(1),
                    () -> changing.propose(agreements.inForce(), terms("What they typed", Scope.COUNTS)));
            press("Propose");
            assertThat(screen()).contains("Ada Example of", "“\u2068What they typed\u2069”");
            assertThat($(TextArea.class).all().getLast().getValue()).isEqualTo("What I typed");
            assertThat(agreements.proposed().orElseThrow().terms().purpose()).isEqualTo("What they typed");
            press("Propose");
            assertThat(agreements.proposed().orElseThrow().terms().purpose()).isEqualTo("What I typed");
        });
    }

    @Test
    void leavingAsksForTheNameAndTheLeadHandsOverFirst() {
        open(administrator(0), () -> {
            press("Leave the coalition");
            var leave = $(Button.class).withText("Leave").all().getLast();
            assertThat(leave.isEnabled()).isFalse();
            test($(TextField.class).all().getLast()).setValue(coalition.name());
            assertThat(leave.isEnabled()).isTrue();
            test(leave).click();
            assertThat($(Notification.class).all().getLast().getElement().getTextRecursively())
                    .contains("The lead hands over before it leaves");
            assertThat(agreements.inForce().version()).isOne();
        });
    }
}
