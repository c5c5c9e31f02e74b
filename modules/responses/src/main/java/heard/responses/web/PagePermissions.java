package heard.responses.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Lets a page that asks for a recording use the microphone and our one script; no other page may. */
final class PagePermissions implements HandlerInterceptor {
    /** The model's word for it. */
    static final String RECORDS = "records";

    private static final String PERMISSIONS =
            "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()";
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; media-src 'self' blob:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors ";

    private final String framedBy;

    /**
     * For pages below one address.
     *
     * @param framedBy who may show them in a frame, in the words of a content security policy
     */
    PagePermissions(String framedBy) {
        this.framedBy = framedBy;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && Boolean.TRUE.equals(page.getModel().get(RECORDS))) {
            response.setHeader("Permissions-Policy", PERMISSIONS);
            response.setHeader("Content-Security-Policy", POLICY + framedBy);
        }
    }
}
