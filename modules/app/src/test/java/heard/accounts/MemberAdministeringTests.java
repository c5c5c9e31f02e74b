package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.shared.AccountId;
import heard.shared.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class MemberAdministeringTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberAdministering members;

    Coalition coalition;

    @BeforeEach
    void anAdministrator() {
        coalition = fixtures.coalition();
        fixtures.account(coalition, Role.ADMINISTRATOR);
    }

    private List<MemberRow> all() {
        return fixtures.as(coalition, Role.ADMINISTRATOR, members::all);
    }

    private AccountId administrator() {
        return all().getFirst().account();
    }

    private String add(String email) {
        return fixtures.as(
                coalition,
                Role.ADMINISTRATOR,
                () -> members.add("Nadia", email, coalition.lead().id(), Set.of(Role.ANALYST)));
    }

    @Test
    void whoeverIsAddedHasALinkAndNoPassword() {
        assertThat(add("nadia@" + coalition.id() + ".example")).isNotBlank();
        assertThat(all())
                .filteredOn(row -> row.name().equals("Nadia"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.arrived()).isFalse();
                    assertThat(row.roles()).containsExactly(Role.ANALYST);
                });
    }

    @Test
    void anAddressHasOneAccount() {
        add("one@" + coalition.id() + ".example");
        assertThatThrownBy(() -> add("ONE@" + coalition.id() + ".example")).isInstanceOf(MemberProblem.class);
        assertThat(all()).hasSize(2);
    }

    @Test
    void theLastAdministratorStays() {
        var last = administrator();
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
                    members.remove(last);
                    return true;
                }))
                .isInstanceOf(MemberProblem.class);
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
                    members.change(last, Set.of(Role.ANALYST));
                    return true;
                }))
                .isInstanceOf(MemberProblem.class);
        assertThat(all()).singleElement().satisfies(row -> assertThat(row.roles())
                .containsExactly(Role.ADMINISTRATOR));
    }

    @Test
    void membersOfAnotherCoalitionAreOutOfReach() {
        var stranger = administrator();
        var other = fixtures.coalition();
        assertThat(fixtures.as(other, Role.ADMINISTRATOR, members::all)).isEmpty();
        assertThatThrownBy(() -> fixtures.as(other, Role.ADMINISTRATOR, () -> members.link(stranger)))
                .isInstanceOf(MemberProblem.class);
    }

    @Test
    void onlyAdministratorsKeepMembers() {
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ORGANISER, members::all))
                .isInstanceOf(AccessDeniedException.class);
    }
}
