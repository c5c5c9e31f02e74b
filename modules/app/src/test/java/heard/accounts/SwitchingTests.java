package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.shared.Role;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HeardTest
class SwitchingTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberAdministering members;

    @Autowired
    PlaceAccepting accepting;

    @Autowired
    PlaceOffering offering;

    @Autowired
    CoalitionSwitching switching;

    @Autowired
    StaffMembers staff;

    @Autowired
    SignIns signIns;

    @Autowired
    MockMvcTester browser;

    final MockHttpSession session = new MockHttpSession();
    Coalition one;
    Coalition two;
    String email;
    Member me;

    @BeforeEach
    void somebodyWhoWorksInOneCoalition() {
        one = fixtures.coalition();
        two = fixtures.coalition();
        fixtures.account(two, Role.ADMINISTRATOR);
        email = fixtures.account(one, Role.ORGANISER);
        me = signedIn();
    }

    private Member signedIn() {
        return ((StaffMember) staff.loadUserByUsername(email)).member();
    }

    private String asked() {
        return fixtures.as(
                two,
                Role.ADMINISTRATOR,
                () -> members.add("A colleague", email, two.lead().id(), Set.of(Role.ANALYST)));
    }

    private boolean accept(Member member, String token) {
        return fixtures.as(member, () -> accepting.accept(token, session));
    }

    @Test
    void nobodyIsPutIntoACoalitionBeforeTheyAccept() {
        var token = asked();
        assertThat(fixtures.as(me, switching::mine)).hasSize(1);
        assertThatThrownBy(() -> fixtures.as(me, () -> {
                    switching.to(two.id(), session);
                    return true;
                }))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(accept(me, token)).isTrue();
        assertThat(fixtures.as(me, switching::mine))
                .extracting(Workplace::coalition)
                .containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(accept(me, token)).isFalse();
    }

    @Test
    void whoAsksIsNotToldWhoHasAnAccount() {
        asked();
        var rows = fixtures.as(two, Role.ADMINISTRATOR, () -> {
            members.add("A colleague", "new-" + email, two.lead().id(), Set.of(Role.ANALYST));
            return members.all();
        });
        assertThat(rows)
                .filteredOn(row -> row.name().equals("A colleague"))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.arrived()).isFalse();
                    assertThat(row.roles()).containsExactly(Role.ANALYST);
                });
    }

    @Test
    void theLinkIsForOnePersonAndIsRefusedTwice() {
        var token = asked();
        var stranger = fixtures.member(one, Role.ADMINISTRATOR);
        assertThat(fixtures.as(stranger, () -> accepting.offer(token))).isEmpty();
        assertThat(accept(stranger, token)).isFalse();
        assertThat(fixtures.as(me, () -> accepting.offer(token))).hasValueSatisfying(offer -> {
            assertThat(offer.coalition()).isEqualTo(two.name());
            assertThat(offer.organisation()).isEqualTo(two.lead().name());
        });
        assertThatThrownBy(this::asked).isInstanceOf(MemberProblem.class);
        fixtures.as(me, () -> {
            accepting.decline(token);
            return true;
        });
        assertThat(accept(me, token)).isFalse();
    }

    @Test
    void anOfferTakenBackIsNone() {
        var token = asked();
        fixtures.as(two, Role.ADMINISTRATOR, () -> {
            var row = members.all().stream()
                    .filter(each -> each.email().equals(email))
                    .findFirst()
                    .orElseThrow();
            members.change(row.account(), Set.of(Role.FACILITATOR));
            members.remove(row.account());
            return true;
        });
        assertThat(accept(me, token)).isFalse();
        assertThat(signedIn().coalition()).isEqualTo(one.id());
    }

    @Test
    void theLinkLeadsWhoHasAnAccountToTheQuestion() {
        assertThat(FollowedLink.of(browser, "/welcome/" + asked()).page()).isEqualTo("/staff/join");
    }

    @Test
    void theBrowserWorksInTheChosenCoalitionAndTheNextSignInBeginsThere() {
        accept(me, asked());
        var signIn = signIns.begin(me.account());
        var now = signIns.see(
                signIn, me.account(), CurrentSignIn.coalition(session).orElseThrow());
        assertThat(now).hasValueSatisfying(standing -> {
            assertThat(standing.member().coalition()).isEqualTo(two.id());
            assertThat(standing.member().roles()).containsExactly(Role.ANALYST);
        });
        assertThat(signedIn().coalition()).isEqualTo(two.id());
    }

    @Test
    void whoIsRemovedWhereTheyWorkIsOutWithTheNextRequest() {
        accept(me, asked());
        var signIn = signIns.begin(me.account());
        fixtures.as(two, Role.ADMINISTRATOR, () -> {
            members.remove(me.account());
            return true;
        });
        assertThat(signIns.see(signIn, me.account(), two.id())).isEmpty();
        assertThat(signedIn().coalition()).isEqualTo(one.id());
    }

    @Test
    void anOrganisationAnswersForItsOwnPeopleAlone() {
        var other = two.organisations().getLast();
        var administrator = new Member(me.account(), "Ada Example", other.id(), two.id(), Set.of(Role.ADMINISTRATOR));
        var theirs = fixtures.as(administrator, members::all).getFirst().account();
        for (var attempt : new Runnable[] {
            () -> members.add("A friend", "friend-" + email, two.lead().id(), Set.of(Role.ANALYST)),
            () -> members.change(theirs, Set.of(Role.ANALYST)),
            () -> members.link(theirs),
            () -> members.remove(theirs),
            () -> members.switchOffSecondStep(theirs)
        }) {
            assertThatThrownBy(() -> fixtures.as(administrator, () -> {
                        attempt.run();
                        return CurrentMember.require();
                    }))
                    .isInstanceOf(MemberProblem.class)
                    .hasMessageContaining("OTHER_ORGANISATION");
        }
    }

    @Test
    void noOrganisationMakesAnAdministratorOfTheInstallation() {
        assertThatThrownBy(() -> fixtures.as(
                        two,
                        Role.ADMINISTRATOR,
                        () -> members.add(
                                "A colleague", "x" + email, two.lead().id(), Set.of(Role.INSTALLATION_ADMINISTRATOR))))
                .isInstanceOf(MemberProblem.class);
    }
}
