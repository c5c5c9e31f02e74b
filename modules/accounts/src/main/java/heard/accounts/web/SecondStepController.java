package heard.accounts.web;

import heard.accounts.SecondStepTaking;
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
        return page(false);
    }

    private ModelAndView page(boolean wrong) {
        var ways = taking.ways();
        return new ModelAndView("accounts/second-step", wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK)
                .addObject("staff", true)
                .addObject("wrong", wrong)
                .addObject("passkey", ways.passkey())
                .addObject("phone", ways.phone());
    }

    @PostMapping
    ModelAndView take(@RequestParam(defaultValue = "") String code, HttpSession session) {
        return taking.take(session, code) ? new ModelAndView("redirect:/staff") : page(true);
    }

    @PostMapping(params = "leave")
    ModelAndView leave(HttpSession session) {
        taking.leave(session);
        return new ModelAndView("redirect:/sign-in");
    }
}
