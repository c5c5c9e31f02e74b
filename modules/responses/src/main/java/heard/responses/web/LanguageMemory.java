package heard.responses.web;

import heard.look.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps every page without sign-in, the pages for problems too, in the language that the person chose before. */
@Component
class LanguageMemory implements HandlerInterceptor {
    private final VisitCookies cookies;

    LanguageMemory(VisitCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        cookies.read(request).ifPresent(cookie -> PageLanguage.remember(request, cookie.language()));
        return true;
    }
}
