package heard.responses.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Lets a page that asks for a recording use the microphone and our one script; no other page may. */
final class PagePermissions implements HandlerInterceptor {
    /** The model's word for it. */
    static final String RECORDS = "records";

    private static final Map<String, String> FOR_RECORDING = Map.of(
            "Permissions-Policy",
            "camera=(), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; media-src 'self' blob:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page != null && Boolean.TRUE.equals(page.getModel().get(RECORDS))) {
            FOR_RECORDING.forEach(response::setHeader);
        }
    }
}
