package heard.accounts;

import heard.look.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;

/** Where staff sign in, and how a page outside the staff application says so. */
final class SignInPage {
    static final String PATH = "/sign-in";

    /** Where the form with the password goes. */
    static final String PASSWORDS = "/staff/login";

    private SignInPage() {}

    /** Back to the page, in the language it was read in; a wrong address and a wrong password look the same. */
    static void again(HttpServletRequest request, HttpServletResponse response, AuthenticationException wrong)
            throws IOException {
        var language = PageLanguage.chosen(request).map(chosen -> "&" + PageLanguage.PARAMETER + "=" + chosen);
        response.sendRedirect(PATH + "?error" + language.orElse(""));
    }
}
