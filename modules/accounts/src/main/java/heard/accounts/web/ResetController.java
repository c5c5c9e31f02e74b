package heard.accounts.web;

import heard.accounts.AboutAccount;
import heard.accounts.KnownBrowsers;
import heard.accounts.LinkCookie;
import heard.accounts.PasswordCheck;
import heard.accounts.PasswordResetting;
import heard.look.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For whoever has forgotten their password: a link by e-mail, and where it leads. Without JavaScript. */
@Controller
class ResetController {
    private static final String ADDRESS = "/reset";
    private static final String USE = "reset";
    private static final int LONGEST_ADDRESS = 320;

    private final PasswordResetting resetting;
    private final LinkCookie cookie;
    private final KnownBrowsers browsers;

    ResetController(PasswordResetting resetting, LinkCookie cookie, KnownBrowsers browsers) {
        this.cookie = cookie;
        this.resetting = resetting;
        this.browsers = browsers;
    }

    @GetMapping("/forgotten")
    ModelAndView ask() {
        return forgotten(false);
    }

    /** Says the same whoever asks, and about whom. */
    @PostMapping("/forgotten")
    ModelAndView asked(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        if (email.length() <= LONGEST_ADDRESS) resetting.ask(email, PageLanguage.of(request));
        return forgotten(true);
    }

    private ModelAndView forgotten(boolean asked) {
        return new ModelAndView("accounts/forgotten")
                .addObject("staff", true)
                .addObject("possible", resetting.isPossible())
                .addObject("asked", asked);
    }

    /** Takes the secret out of the address, whether it is any good or not. */
    @GetMapping(ADDRESS + "/{token}")
    ModelAndView arrive(@PathVariable String token, HttpServletResponse response) {
        cookie.keep(USE, token, response);
        return new ModelAndView("redirect:" + ADDRESS);
    }

    @GetMapping(ADDRESS)
    ModelAndView choose(HttpServletRequest request) {
        var token = cookie.held(USE, request).orElse("");
        return resetting
                .about(token)
                .map(account -> page(token, account, WelcomeForm.EMPTY, Map.of()))
                .orElseGet(Links::gone);
    }

    @PostMapping(ADDRESS)
    ModelAndView chosen(WelcomeForm form, HttpServletRequest request, HttpServletResponse response) {
        var token = cookie.held(USE, request).filter(form::isFor).orElse("");
        var account = resetting.about(token);
        if (account.isEmpty()) return Links.gone();
        var problems = form.problemsOfPassword(account.get());
        if (!problems.isEmpty()) return page(token, account.get(), form, problems);
        cookie.drop(response);
        if (!resetting.reset(token, form.passwordText(), PageLanguage.of(request))) return Links.gone();
        browsers.keep(account.get().email(), response);
        return new ModelAndView("redirect:/sign-in");
    }

    private static ModelAndView page(
            String token, AboutAccount account, WelcomeForm form, Map<String, String> problems) {
        return new ModelAndView(
                        "accounts/welcome", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("staff", true)
                .addObject("first", false)
                .addObject("heading", "accounts.reset.heading")
                .addObject("sentence", "accounts.reset.sentence")
                .addObject("address", ADDRESS)
                .addObject("link", LinkCookie.mark(token))
                .addObject("account", account.email())
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("shortest", PasswordCheck.SHORTEST);
    }
}
