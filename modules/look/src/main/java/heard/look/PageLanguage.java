package heard.look;

import heard.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The language of a page without sign-in: kept with the request, because there is no session to keep it in. */
public final class PageLanguage {
    /** Name of the parameter that asks for a language. */
    public static final String PARAMETER = "language";

    private static final String LANGUAGE = PageLanguage.class.getName();
    private static final String OFFERED = LANGUAGE + ".offered";
    private static final String REMEMBERED = LANGUAGE + ".remembered";
    private static final String PRIVACY = LANGUAGE + ".privacy";
    private static final List<Language> OURS = List.of(Language.ENGLISH, new Language("ar"), new Language("fa"));

    private PageLanguage() {}

    /** Says in which language the page is, which others it offers, and where its privacy notice is. */
    public static void set(HttpServletRequest request, Language language, List<Language> offered, String privacy) {
        request.setAttribute(LANGUAGE, language);
        request.setAttribute(OFFERED, List.copyOf(offered));
        request.setAttribute(PRIVACY, privacy);
    }

    /** Says which language the person chose on an earlier page. */
    public static void remember(HttpServletRequest request, Language chosen) {
        request.setAttribute(REMEMBERED, chosen);
    }

    /** The language that was set; else the one chosen; else the first of the browser's that we have; else English. */
    public static Language of(HttpServletRequest request) {
        if (request.getAttribute(LANGUAGE) instanceof Language set) return set;
        return asked(request, OURS).or(() -> remembered(request)).orElseGet(() -> preferred(request, OURS));
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        return request.getAttribute(REMEMBERED) instanceof Language chosen && OURS.contains(chosen)
                ? Optional.of(chosen)
                : Optional.empty();
    }

    /** The language that somebody chose; empty as long as it is the one that their browser wants anyway. */
    public static Optional<Language> chosen(HttpServletRequest request) {
        var now = of(request);
        return now.equals(preferred(request, OURS)) ? Optional.empty() : Optional.of(now);
    }

    /** The language that the address asks for, if it is one of these. */
    public static Optional<Language> asked(HttpServletRequest request, List<Language> offered) {
        var tag = parameter(request);
        return offered.stream().filter(each -> each.tag().equals(tag)).findFirst();
    }

    /** A form too large to be read asks for no language: the page that says so is shown all the same. */
    private static @Nullable String parameter(HttpServletRequest request) {
        try {
            return request.getParameter(PARAMETER);
        } catch (IllegalStateException unread) {
            return null;
        }
    }

    /** The one of these that the browser wants most; else the first of them. */
    public static Language preferred(HttpServletRequest request, List<Language> offered) {
        for (Locale wanted : Collections.list(request.getLocales())) {
            for (var each : offered) {
                if (each.locale().getLanguage().equals(wanted.getLanguage())) return each;
            }
        }
        return offered.getFirst();
    }

    @SuppressWarnings("unchecked")
    static List<Language> offered(HttpServletRequest request) {
        return request.getAttribute(OFFERED) instanceof List<?> offered ? (List<Language>) offered : OURS;
    }

    static String privacy(HttpServletRequest request) {
        return request.getAttribute(PRIVACY) instanceof String set ? set : "/?language=" + of(request) + "#privacy";
    }
}
