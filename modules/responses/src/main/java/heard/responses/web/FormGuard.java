package heard.responses.web;

import heard.responses.Upload;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a form in only with the token that we gave to the holder of its cookie, and only when it is not too large. */
@Component
class FormGuard implements HandlerInterceptor {
    private static final long MOST_BYTES = 2_000_000;
    private static final long MOST_WITH_FILES = Upload.MOST_BYTES + MOST_BYTES;

    private final VisitCookies cookies;

    FormGuard(VisitCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) demandTrust(request);
        return true;
    }

    private void demandTrust(HttpServletRequest request) {
        var token = token(request);
        var site = request.getHeader("Sec-Fetch-Site");
        var foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        if (foreign || !cookies.trusts(request, token)) throw new VisitOver(slug(request.getRequestURI()));
    }

    private static String token(HttpServletRequest request) {
        var type = request.getContentType();
        var files = type != null && type.startsWith("multipart/");
        if (request.getContentLengthLong() > (files ? MOST_WITH_FILES : MOST_BYTES)) throw new TooMuch();
        try {
            var token = request.getParameter("token");
            return token == null ? "" : token;
        } catch (IllegalStateException | MultipartException limit) {
            throw new TooMuch();
        }
    }

    private static String slug(String path) {
        var parts = path.split("/");
        return parts.length > 2 && parts[1].equals("c") ? parts[2] : "";
    }
}
