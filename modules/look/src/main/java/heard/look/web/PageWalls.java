package heard.look.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every answer says to the browser, also where no page of ours is reached. Pages add what they load from where; what
 * went wrong before anything could be added gets the policy of a plain page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageWalls extends OncePerRequestFilter {
    private static final Map<String, String> ALWAYS = Map.of(
            "Referrer-Policy", "no-referrer",
            "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
    private static final Map<String, String> AFTER_A_PROBLEM = Map.of(
            "Cache-Control",
            "no-store",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'");

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OUR_OWN = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
            AFTER_A_PROBLEM.forEach((name, value) -> {
                if (!response.containsHeader(name)) response.setHeader(name, value);
            });
        }
        if (isWrittenOddly(request)) response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        else if (isForged(request)) response.sendError(HttpServletResponse.SC_FORBIDDEN);
        else chain.doFilter(request, new RelativeRedirects(request, response));
    }

    /** A form that a page of another site sends, as the browser itself says: also to the sign-in, where nobody has a token yet. */
    private static boolean isForged(HttpServletRequest request) {
        var from = request.getHeader("Sec-Fetch-Site");
        return request.getDispatcherType() == DispatcherType.REQUEST
                && !READING.contains(request.getMethod())
                && from != null
                && !OUR_OWN.contains(from);
    }

    /** {@code /%73taff}, {@code //staff} or {@code /staff;x} for {@code /staff}: nobody comes so by a link of ours. */
    private static boolean isWrittenOddly(HttpServletRequest request) {
        if (request.getDispatcherType() != DispatcherType.REQUEST
                || request.getHttpServletMapping().getMappingMatch() != MappingMatch.PATH) return false;
        var written = request.getRequestURI();
        var path = request.getContextPath() + request.getServletPath();
        return !written.equals(path) && !written.startsWith(path + "/");
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
