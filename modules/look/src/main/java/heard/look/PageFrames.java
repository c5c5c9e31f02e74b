package heard.look;

import heard.shared.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;

/** Gives every page its frame, and Spring the page's language. */
@Component("localeResolver")
final class PageFrames implements HandlerInterceptor, LocaleResolver {
    private final PageStyle style;

    PageFrames(PageStyle style) {
        this.style = style;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || String.valueOf(page.getViewName()).startsWith("redirect:")) return;
        page.getModel().putIfAbsent("frame", frame(request));
    }

    private Frame frame(HttpServletRequest request) {
        var language = PageLanguage.of(request);
        var path = request.getDispatcherType() == DispatcherType.ERROR ? "/" : request.getRequestURI();
        var offers = PageLanguage.offered(request).stream()
                .map(each -> offer(each, path, language))
                .toList();
        return new Frame(
                language, style.href(), offers, PageLanguage.privacy(request), !language.equals(Language.ENGLISH));
    }

    private static Frame.Offer offer(Language each, String path, Language now) {
        return new Frame.Offer(each, path + "?" + PageLanguage.PARAMETER + "=" + each, each.equals(now));
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return PageLanguage.of(request).locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a page's language is set with PageLanguage");
    }
}
