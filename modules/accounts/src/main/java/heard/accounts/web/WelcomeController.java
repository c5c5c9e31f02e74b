package heard.accounts.web;

import heard.accounts.AboutAccounts;
import heard.accounts.FirstAdministrator;
import heard.accounts.KnownBrowsers;
import heard.accounts.LinkCookie;
import heard.accounts.MemberInviting;
import heard.accounts.PasswordCheck;
import heard.accounts.PlaceOffering;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a link leads that lets somebody in for the first time: they choose their password, without JavaScript; who has one
 * already is led to what is offered them.
 */
@Controller
@RequestMapping(WelcomeController.ADDRESS)
class WelcomeController {
    static final String ADDRESS = "/welcome";
    private static final String USE = "welcome";

    private final LinkCookie cookie;
    private final MemberInviting inviting;
    private final PlaceOffering offering;
    private final FirstAdministrator first;
    private final AboutAccounts about;
    private final KnownBrowsers browsers;

    WelcomeController(
            LinkCookie cookie,
            MemberInviting inviting,
            PlaceOffering offering,
            FirstAdministrator first,
            AboutAccounts about,
            KnownBrowsers browsers) {
        this.cookie = cookie;
        this.inviting = inviting;
        this.offering = offering;
        this.about = about;
        this.first = first;
        this.browsers = browsers;
    }

    /** Takes the secret out of the address, whether it is any good or not. */
    @GetMapping("/{token}")
    ModelAndView arrive(@PathVariable String token, HttpServletResponse response) {
        cookie.keep(USE, token, response);
        return new ModelAndView("redirect:" + (offering.isOffered(token) ? "/staff/join" : ADDRESS));
    }

    @GetMapping
    ModelAndView welcome(HttpServletRequest request) {
        return cookie.held(USE, request)
                .map(token -> page(token, WelcomeForm.EMPTY, Map.of()))
                .orElseGet(Links::gone);
    }

    @PostMapping
    ModelAndView enter(WelcomeForm form, HttpServletRequest request, HttpServletResponse response) {
        var token = cookie.held(USE, request).filter(form::isFor).orElse("");
        if (first.holds(token)) {
            var problems = form.problemsOfFirst();
            if (!problems.isEmpty()) return page(token, form, problems);
            return done(first.begin(token, form.introduction(), form.passwordText()), response);
        }
        var account = inviting.account(token);
        if (account.isEmpty()) return Links.gone();
        var problems = form.problemsOfPassword(about.of(account.get()));
        if (!problems.isEmpty()) return page(token, form, problems);
        var entered = inviting.accept(token, form.passwordText());
        var page = done(entered, response);
        if (entered) browsers.keep(about.of(account.get()).email(), response);
        return page;
    }

    private ModelAndView done(boolean entered, HttpServletResponse response) {
        cookie.drop(response);
        return entered ? new ModelAndView("redirect:/sign-in") : Links.gone();
    }

    private ModelAndView page(String token, WelcomeForm form, Map<String, String> problems) {
        var isFirst = first.holds(token);
        var account =
                isFirst ? form.introduction().email() : inviting.invited(token).orElse("");
        if (!isFirst && account.isEmpty()) return Links.gone();
        return new ModelAndView(
                        "accounts/welcome", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("staff", true)
                .addObject("first", isFirst)
                .addObject("heading", isFirst ? "accounts.welcome.first.heading" : "accounts.welcome.heading")
                .addObject("sentence", isFirst ? "accounts.welcome.first.sentence" : "accounts.welcome.sentence")
                .addObject("address", ADDRESS)
                .addObject("link", LinkCookie.mark(token))
                .addObject("account", account)
                .addObject("form", form)
                .addObject("problems", problems)
                .addObject("shortest", PasswordCheck.SHORTEST);
    }
}
