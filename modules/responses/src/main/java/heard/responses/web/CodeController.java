package heard.responses.web;

import heard.invitations.Admitted;
import heard.invitations.CodeChecking;
import heard.responses.OwnResponse;
import heard.responses.ReceiptCode;
import heard.responses.ResponseStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Where single-use codes are typed, and where the QR codes of their cards lead. Looking uses none up. */
@Controller
@RequestMapping("/c/{slug}/code")
class CodeController {
    private static final int LONGEST = 60;

    private final Visits visits;
    private final Answering answering;
    private final CodeChecking codes;

    CodeController(Visits visits, Answering answering, CodeChecking codes) {
        this.visits = visits;
        this.answering = answering;
        this.codes = codes;
    }

    /** Takes the code out of the address at once, whether it is any good or not. */
    @GetMapping("/{code}")
    String arrive(
            @PathVariable String slug,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = visits.begin(slug, request, response);
        var admitted = codes.check(visit.at(), code);
        admitted.ifPresent(each -> admit(visit, each, request, response));
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        var refused = admitted.isEmpty() && answering.awaitsCode(visit);
        return "redirect:" + visit.base() + (refused ? "/code/refused" : "");
    }

    /** A card stands for a person: unless what is begun here waits for a code, another card begins another response. */
    private void admit(Visit visit, Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
        var same = visit.code().filter(admitted.code()::equals).isPresent();
        var draft = answering
                .progress(visit)
                .response()
                .map(OwnResponse::status)
                .filter(ResponseStatus.DRAFT::equals)
                .isPresent();
        var waits = draft && visit.code().isEmpty();
        if (!same && !waits) visits.anew(visit, request, response);
        visits.admit(visit, admitted, request, response);
    }

    @GetMapping
    ModelAndView ask(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        return page(visits.begin(slug, request, response), "", HttpStatus.OK);
    }

    /** After a card whose code does not work. */
    @GetMapping("/refused")
    ModelAndView refused(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        return page(visits.begin(slug, request, response), "", HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping
    ModelAndView enter(
            Visit visit,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        var admitted = codes.check(visit.at(), code);
        if (admitted.isEmpty()) return page(visit, code, HttpStatus.UNPROCESSABLE_CONTENT);
        visits.admit(visit, admitted.get(), request, response);
        return visit.go(answering.progress(visit).response().isPresent() ? "continue" : "safety");
    }

    private ModelAndView page(Visit visit, String typed, HttpStatus status) {
        return visit.page("code", status)
                .addObject("wrong", status.isError())
                .addObject("number", ReceiptCode.parse(typed).isPresent())
                .addObject("begun", answering.progress(visit).response().isPresent())
                .addObject("typed", Echo.of(typed, LONGEST));
    }
}
