package heard.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody was going before they were asked who they are: they stand there once both steps are taken. */
public final class AskedPage {
    private static final String STAFF = "/staff";
    private static final RequestCache CACHE = cache();

    private AskedPage() {}

    /** Keeps the addresses of pages, without a parameter that only the framework knows. */
    @SuppressWarnings("NullAway") // null turns the parameter off, as its documentation says
    static RequestCache cache() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(
                request -> !request.getRequestURI().equals(SignInPage.PASSWORDS) && "GET".equals(request.getMethod()));
        return cache;
    }

    /** Keeps where a browser was going, if it is a page that it asked for. */
    static void keep(HttpServletRequest request, HttpServletResponse response) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT);
        if (wanted != null && wanted.contains(MediaType.TEXT_HTML_VALUE)) CACHE.saveRequest(request, response);
    }

    /** The path and query that were kept, at whatever address one sees us, or else those of the first screen; forgets them. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        var asked = Optional.ofNullable(CACHE.getRequest(request, response))
                .map(SavedRequest::getRedirectUrl)
                .map(AskedPage::path)
                .orElse(STAFF);
        CACHE.removeRequest(request, response);
        return asked;
    }

    private static String path(String address) {
        var asked = URI.create(address);
        var query = asked.getRawQuery();
        return asked.getRawPath() + (query == null ? "" : "?" + query);
    }
}
