package heard.accounts.web;

import heard.accounts.AskedPage;
import heard.accounts.SecondStepTaking;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks for the code of the second step, without JavaScript. */
@Controller
@RequestMapping("/second-step")
class SecondStepController {
    private final SecondStepTaking taking;

    SecondStepController(SecondStepTaking taking) {
        this.taking = taking;
    }

    @GetMapping
    ModelAndView ask() {
        return page(HttpStatus.OK, "");
    }

    /**
     * The page.
     *
     * @param problem the message key of what went wrong; empty at first
     */
    private ModelAndView page(HttpStatus status, String problem) {
        var ways = taking.ways();
        return new ModelAndView("accounts/second-step", status)
                .addObject("staff", true)
                .addObject("problem", problem)
                .addObject("passkey", ways.passkey())
                .addObject("phone", ways.phone());
    }

    @PostMapping
    ModelAndView take(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        return switch (taking.take(request.getSession(), code)) {
            case RIGHT -> new ModelAndView("redirect:" + AskedPage.of(request, response));
            case WRONG -> page(HttpStatus.UNPROCESSABLE_CONTENT, "accounts.second.wrong");
            case HELD_BACK -> page(HttpStatus.TOO_MANY_REQUESTS, "accounts.second.held");
        };
    }

    @PostMapping(params = "leave")
    ModelAndView leave(HttpSession session) {
        taking.leave(session);
        return new ModelAndView("redirect:/sign-in");
    }
}
