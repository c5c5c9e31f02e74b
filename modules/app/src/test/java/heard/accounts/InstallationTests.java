package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.shared.Role;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class InstallationTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    InstallationAdministering installation;

    @Autowired
    InstallationAdministrators administrators;

    @Autowired
    MemberAdministering members;

    @Autowired
    MemberInviting inviting;

    @Autowired
    StaffMembers staff;

    Coalition coalition;
    final String name = "Organisation " + UUID.randomUUID();
    final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private <R> R administering(Supplier<R> work) {
        return fixtures.<R, RuntimeException>as(coalition, Role.INSTALLATION_ADMINISTRATOR, work::get);
    }

    private boolean does(Runnable work) {
        return administering(() -> {
            work.run();
            return true;
        });
    }

    private OrganisationRow row(String called) {
        return administering(installation::all).stream()
                .filter(row -> row.organisation().name().equals(called))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOrganisationBeginsWithAnAdministratorAndACoalitionOfItsOwn() {
        var token = administering(() -> installation.create(name, "Ada Example", email));
        assertThat(inviting.accept(token, "correct horse battery")).isTrue();
        var member = ((StaffMember) staff.loadUserByUsername(email)).member();
        assertThat(member.organisation()).isEqualTo(row(name).organisation().id());
        assertThat(member.coalition()).isNotEqualTo(coalition.id());
        assertThat(member.roles()).isEqualTo(Role.ofOrganisations());
        assertThat(row(name).members()).isOne();
        assertThat(row(name).coalitions()).isOne();
    }

    @Test
    void twoOrganisationsAreNotCalledTheSame() {
        administering(() -> installation.create(name, "Ada Example", email));
        assertThatThrownBy(() ->
                        administering(() -> installation.create(name.toUpperCase(Locale.ROOT), "Bo", "b" + email)))
                .isInstanceOf(InstallationProblem.class)
                .hasMessageContaining("CALLED_SO");
        assertThatThrownBy(() -> administering(() -> installation.create(" ", "Bo", "c" + email)))
                .isInstanceOf(InstallationProblem.class);
        does(() -> installation.rename(row(name).organisation().id(), name + " renamed"));
        assertThat(row(name + " renamed").members()).isOne();
    }

    @Test
    void administratorsOfTheInstallationNameOneAnother() {
        var known = fixtures.account(coalition, Role.ORGANISER);
        does(() -> installation.appoint(known));
        var member = ((StaffMember) staff.loadUserByUsername(known)).member();
        assertThat(member.roles()).containsExactlyInAnyOrder(Role.ORGANISER, Role.INSTALLATION_ADMINISTRATOR);
        does(() -> {
            administrators.appoint(((StaffMember) staff.loadUserByUsername(fixtures.account(coalition, Role.ANALYST)))
                    .member()
                    .account());
            installation.dismiss(member.account());
        });
        assertThat(((StaffMember) staff.loadUserByUsername(known)).member().roles())
                .containsExactly(Role.ORGANISER);
        assertThatThrownBy(() -> does(() -> installation.appoint("nobody-" + email)))
                .isInstanceOf(InstallationProblem.class);
    }

    @Test
    void oneStays() {
        var known = fixtures.account(coalition, Role.ORGANISER);
        does(() -> installation.appoint(known));
        assertThatThrownBy(() ->
                        does(() -> installation.administrators().forEach(each -> installation.dismiss(each.account()))))
                .isInstanceOfSatisfying(InstallationProblem.class, problem -> assertThat(problem.reason())
                        .isEqualTo(InstallationProblem.Reason.LAST));
    }

    @Test
    void theLastOneIsNotRemovedFromTheirLastCoalition() {
        var known = fixtures.account(coalition, Role.ORGANISER);
        var account = ((StaffMember) staff.loadUserByUsername(known)).member().account();
        fixtures.account(coalition, Role.ADMINISTRATOR);
        does(() -> {
            installation.appoint(known);
            installation.administrators().stream()
                    .filter(each -> !each.account().equals(account))
                    .forEach(each -> installation.dismiss(each.account()));
        });
        assertThatThrownBy(() -> fixtures.as(coalition, Role.ADMINISTRATOR, () -> {
                    members.remove(account);
                    return true;
                }))
                .isInstanceOf(MemberProblem.class)
                .hasMessageContaining("LAST_OF_INSTALLATION");
        assertThat(staff.loadUserByUsername(known)).isNotNull();
    }

    @Test
    void noOtherRoleLooksAfterTheInstallation() {
        for (var role : Role.ofOrganisations()) {
            assertThatThrownBy(() -> fixtures.as(coalition, role, installation::all))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
