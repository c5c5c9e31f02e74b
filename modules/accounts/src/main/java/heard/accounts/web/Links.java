package heard.accounts.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What links say that let somebody in. */
final class Links {
    private Links() {}

    /** The same for one that was used, is over, was taken back, or never was. */
    static ModelAndView gone() {
        return new ModelAndView("accounts/gone", Map.of("staff", true), HttpStatus.NOT_FOUND);
    }
}
