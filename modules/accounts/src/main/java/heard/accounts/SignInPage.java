package heard.accounts;

import heard.look.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;

/** Where staff sign in, and how a page outside the staff application says so. */
public final class SignInPage {
    static final String PATH = "/sign-in";

    /** Where the form with the password goes. */
    static final String PASSWORDS = "/staff/login";

    private static final String ENDED = "heard.sign-in.ended";

    private SignInPage() {}

    /** Notes for the page that a sign-in has ended without its member asking for it. */
    static void tellEnded(HttpSession session) {
        session.setAttribute(ENDED, true);
    }

    /** Whether that is to be told in this browser, once. */
    public static boolean isEnded(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(ENDED) == null) return false;
        session.removeAttribute(ENDED);
        return true;
    }

    /** Back to the page, in the language it was read in; a wrong address and a wrong password look the same. */
    static void again(HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        back("error", request, response);
    }

    /** Back to the page: too many were tried, so this one was not looked at. */
    static void later(HttpServletRequest request, HttpServletResponse response) throws IOException {
        back("later", request, response);
    }

    private static void back(String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = PageLanguage.chosen(request).map(chosen -> "&" + PageLanguage.PARAMETER + "=" + chosen);
        response.sendRedirect(PATH + "?" + why + language.orElse(""));
    }
}
