package heard.accounts.web;

import heard.accounts.SignInPage;
import heard.accounts.StaffMember;
import heard.look.PageLanguage;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where staff sign in: by password without JavaScript, by passkey with it. */
@Controller
class SignInController {
    @GetMapping("/sign-in")
    ModelAndView ask(
            @RequestParam(required = false) @Nullable String error,
            @RequestParam(required = false) @Nullable String later,
            HttpServletRequest request) {
        if (isSignedIn(SecurityContextHolder.getContext().getAuthentication())) {
            return new ModelAndView("redirect:/staff");
        }
        return new ModelAndView("accounts/sign-in")
                .addObject("staff", true)
                .addObject("wrong", error != null)
                .addObject("later", later != null)
                .addObject("ended", SignInPage.isEnded(request))
                .addObject(
                        "language",
                        PageLanguage.chosen(request).map(Object::toString).orElse(""));
    }

    private static boolean isSignedIn(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof StaffMember;
    }
}
