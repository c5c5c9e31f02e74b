package heard.responses.web;

import heard.contacts.ContactDetails;
import heard.look.Texts;
import heard.responses.ContactGiving;
import heard.responses.OwnResponse;
import heard.responses.ResponseStatus;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a person who agreed to be contacted again says how; all of it may be left out. */
@Controller
@RequestMapping("/c/{slug}/contact")
class ContactController {
    static final String FROM_MINE = "contact?from=mine";

    /** What is wrong with a field. */
    record Problem(String field, String text) {}

    private final Answering answering;
    private final ContactGiving giving;
    private final Texts texts;

    ContactController(Answering answering, ContactGiving giving, Texts texts) {
        this.answering = answering;
        this.giving = giving;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(Visit visit, @RequestParam(defaultValue = "") String from) {
        if (!agreed(visit)) return visit.go("mine");
        var given = giving.given(visit.at().coalition(), visit.receipt());
        var shown = given.orElseGet(() -> ContactDetails.none(visit.language()));
        return page(visit, from, shown, List.of()).addObject("kept", given.isPresent());
    }

    @PostMapping
    ModelAndView give(Visit visit, @RequestParam(defaultValue = "") String from, ContactForm form) {
        if (!agreed(visit)) return visit.go("mine");
        var details = form.details(visit);
        var problems = problems(visit, details);
        if (!problems.isEmpty()) return page(visit, from, details, problems).addObject("kept", false);
        giving.give(visit.at().coalition(), visit.receipt(), details);
        return next(visit, from);
    }

    @PostMapping("/forget")
    ModelAndView forget(Visit visit, @RequestParam(defaultValue = "") String from) {
        if (agreed(visit)) {
            giving.give(visit.at().coalition(), visit.receipt(), ContactDetails.none(visit.language()));
        }
        return next(visit, from);
    }

    private static ModelAndView next(Visit visit, String from) {
        return visit.go(from.equals("mine") ? "mine" : "done");
    }

    private boolean agreed(Visit visit) {
        return answering
                .progress(visit)
                .response()
                .filter(response -> response.status() == ResponseStatus.SUBMITTED)
                .map(OwnResponse::consent)
                .filter(consent -> consent.contactMe())
                .isPresent();
    }

    /** One at most, the first to be mended. */
    private List<Problem> problems(Visit visit, ContactDetails details) {
        if (!details.email().isEmpty() && !details.email().matches("[^@\\s]+@[^@\\s]+")) {
            return List.of(problem(visit, "responses.contact.email.wrong"));
        }
        var says = !(details.name() + details.safeTime()).isEmpty() || details.discreet();
        if (says && !details.isReachable()) return List.of(problem(visit, "responses.contact.way.missing"));
        return List.of();
    }

    private Problem problem(Visit visit, String key) {
        return new Problem("email", texts.get(visit.language(), key));
    }

    private static ModelAndView page(Visit visit, String from, ContactDetails shown, List<Problem> problems) {
        return visit.page("contact", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("shown", shown)
                .addObject("problems", problems)
                .addObject("from", from.equals("mine") ? from : "")
                .addObject("spoken", visit.at().details().languages());
    }
}
