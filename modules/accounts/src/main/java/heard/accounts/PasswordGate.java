package heard.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends whoever tries too many passwords back to the sign-in page, before anything is looked at. */
@Component
class PasswordGate {
    private static final RequestMatcher TRY =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SignInPage.PASSWORDS);

    private final PasswordTries tries;
    private final KnownBrowsers browsers;

    PasswordGate(PasswordTries tries, KnownBrowsers browsers) {
        this.tries = tries;
        this.browsers = browsers;
    }

    /** Stands before the filter that looks at passwords. */
    OncePerRequestFilter filter() {
        return new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(
                    HttpServletRequest request, HttpServletResponse response, FilterChain others)
                    throws ServletException, IOException {
                if (TRY.matches(request) && !begins(request)) SignInPage.later(request, response);
                else others.doFilter(request, response);
            }
        };
    }

    private boolean begins(HttpServletRequest request) {
        var email = Optional.ofNullable(request.getParameter("username")).orElse("");
        return tries.begin(KnownBrowsers.address(email), browsers.mark(email, request), Instant.now());
    }

    /** The password was right: its address and this browser begin afresh, and the browser is known from now on. */
    void right(String email, HttpServletRequest request, HttpServletResponse response) {
        tries.right(KnownBrowsers.address(email), browsers.mark(email, request));
        browsers.keep(email, response);
    }
}
