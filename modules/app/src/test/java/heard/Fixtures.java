package heard;

import heard.accounts.MemberInviting;
import heard.coalitions.Coalition;
import heard.coalitions.CoalitionForming;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import heard.shared.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Coalitions and people for tests; each call makes its own, so that tests do not meet. */
@Component
public class Fixtures {
    private final CoalitionForming forming;
    private final MemberInviting inviting;

    Fixtures(CoalitionForming forming, MemberInviting inviting) {
        this.forming = forming;
        this.inviting = inviting;
    }

    /** A new coalition of three organisations. */
    public Coalition coalition() {
        return forming.form("Coalition " + UUID.randomUUID(), List.of("Northside", "Open Door", "Fair Records"));
    }

    /** A member of the coalition's lead organisation with these roles, who has no account to sign in with. */
    public Member member(Coalition coalition, Role... roles) {
        var set = EnumSet.noneOf(Role.class);
        set.addAll(Arrays.asList(roles));
        return new Member(AccountId.next(), "Sam Example", coalition.lead().id(), coalition.id(), set);
    }

    /** Does the work as a member who is signed in with these roles. */
    public <R, X extends Throwable> R as(Coalition coalition, Role role, ScopedValue.CallableOp<R, X> work) throws X {
        return as(member(coalition, role), work);
    }

    public <R, X extends Throwable> R as(Member member, ScopedValue.CallableOp<R, X> work) throws X {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new TestingAuthenticationToken(
                member.name(),
                "",
                member.roles().stream().map(role -> "ROLE_" + role).toArray(String[]::new)));
        SecurityContextHolder.setContext(context);
        try {
            return CurrentMember.in(member, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Does the work in the coalition, signed in as nobody: as participants' pages do. */
    public <R, X extends Throwable> R in(CoalitionId coalition, ScopedValue.CallableOp<R, X> work) throws X {
        return CurrentCoalition.in(coalition, work);
    }

    /** A member with an account; gives back the e-mail address, the password is {@code correct horse battery}. */
    public String account(Coalition coalition, Role... roles) {
        var email = UUID.randomUUID() + "@example.org";
        var member = member(coalition, roles);
        var account = inviting.invite(email, member.name(), coalition.id(), member.organisation(), member.roles());
        inviting.choose(account, "correct horse battery");
        return email;
    }
}
