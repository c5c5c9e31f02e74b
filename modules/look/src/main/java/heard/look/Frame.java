package heard.look;

import heard.shared.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What stands around every page that needs no sign-in; templates know it as {@code frame}, and ask when they draw. */
public final class Frame {
    private final HttpServletRequest request;
    private final String style;

    Frame(HttpServletRequest request, String style) {
        this.request = request;
        this.style = style;
    }

    /**
     * A language to change to.
     *
     * @param href the same page in that language
     */
    public record Offer(Language language, String href, boolean current) {}

    public Language getLanguage() {
        return PageLanguage.of(request);
    }

    /** Address of the one style sheet. */
    public String getStyle() {
        return style;
    }

    /** The languages that the page can be read in. */
    public List<Offer> getLanguages() {
        var now = getLanguage();
        var path = request.getDispatcherType() == DispatcherType.ERROR ? "/" : request.getRequestURI();
        return PageLanguage.offered(request).stream()
                .map(each -> new Offer(each, path + "?" + PageLanguage.PARAMETER + "=" + each, each.equals(now)))
                .toList();
    }

    /** Address of what we say about privacy. */
    public String getPrivacy() {
        return PageLanguage.privacy(request);
    }

    /** Whether no native speaker has checked our own words in this language. */
    public boolean isUnchecked() {
        return !getLanguage().equals(Language.ENGLISH);
    }
}
