package heard.demonstration;

import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** Does work as a member of staff, with that member's roles and no more. */
final class Acting {
    private Acting() {}

    static void run(Member member, Runnable work) {
        as(member, () -> {
            work.run();
            return true;
        });
    }

    static <R, X extends Throwable> R as(Member member, ScopedValue.CallableOp<? extends R, X> work) throws X {
        var before = SecurityContextHolder.getContext();
        var roles = member.roles().stream().map(role -> "ROLE_" + role.name()).toArray(String[]::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                member.name(), null, AuthorityUtils.createAuthorityList(roles)));
        SecurityContextHolder.setContext(context);
        try {
            return CurrentMember.in(member, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
