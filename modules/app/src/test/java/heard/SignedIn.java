package heard;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Objects;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Sessions of members of staff. */
public final class SignedIn {
    private SignedIn() {}

    /** The session of somebody who sent their password, as the server keeps it. */
    public static MockHttpSession with(MockMvcTester browser, String email, String password) {
        var session = browser.post()
                .uri("/staff/login")
                .with(csrf())
                .param("username", email)
                .param("password", password)
                .exchange()
                .getMvcResult()
                .getRequest()
                .getSession(false);
        return (MockHttpSession) Objects.requireNonNull(session, email);
    }
}
