package heard.accounts;

import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request whether its sign-in still stands, binds the member, and with them the coalition, to it; and takes who
 * has not taken their second step there.
 */
final class CurrentMemberFilter extends OncePerRequestFilter {
    private final SignIns signIns;
    private final SignInWay way;
    private final SecurityTrail trail;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    CurrentMemberFilter(SignIns signIns, SignInWay way, SecurityTrail trail) {
        this.signIns = signIns;
        this.way = way;
        this.trail = trail;
    }

    /** Style sheets and icons are everybody's. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/aura/", "/lumo/", "/heard/").anyMatch(path(request)::startsWith);
    }

    /** As the walls and the pages read it: {@code /%73taff} is {@code /staff}. */
    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof StaffMember staff)) {
            chain.doFilter(request, response);
            return;
        }
        var session = request.getSession();
        var id = CurrentSignIn.of(session)
                .orElseGet(() -> signIns.begin(staff.member().account()));
        CurrentSignIn.keep(session, id);
        if (!way.holds(session)) signIns.end(staff.member().account(), id);
        var coalition = CurrentSignIn.coalition(session).orElse(staff.member().coalition());
        var standing = signIns.see(id, staff.member().account(), coalition);
        if (standing.isEmpty()) {
            leave(request);
            chain.doFilter(request, response);
        } else if (!standing.get().proven() && !path(request).startsWith(SecondStep.PATH)) {
            AskedPage.keep(request, response);
            response.sendRedirect(SecondStep.PATH);
        } else {
            var member = way.keepsPasswords() && standing.get().owing()
                    ? withoutRoles(standing.get().member())
                    : standing.get().member();
            if (standing.get().proven() && CurrentSignIn.isNew(session)) trail.arrived(member);
            if (!member.equals(staff.member())) change(staff, member, request, response);
            in(member, request, response, chain);
        }
    }

    /** The sign-in was ended, or its member is none any more: from here on nobody is signed in. */
    private static void leave(HttpServletRequest request) {
        request.getSession().invalidate();
        SignInPage.tellEnded(request.getSession());
        var nobody = SecurityContextHolder.createEmptyContext();
        nobody.setAuthentication(new AnonymousAuthenticationToken(
                "ended", "nobody", List.of(new SimpleGrantedAuthority("ROLE_ANONYMOUS"))));
        SecurityContextHolder.setContext(nobody);
    }

    /** Who owes a second step may set one up, and nothing else. */
    private static Member withoutRoles(Member member) {
        return new Member(member.account(), member.name(), member.organisation(), member.coalition(), Set.of());
    }

    /** Their roles are others by now, or they work in another of their coalitions. */
    private void change(StaffMember staff, Member member, HttpServletRequest request, HttpServletResponse response) {
        var changed = new StaffMember(member, staff.getUsername(), null);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(changed, null, changed.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        trail.remember(member);
    }

    private static void in(Member member, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            CurrentMember.in(member, () -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }
}
