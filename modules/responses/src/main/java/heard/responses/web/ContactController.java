package heard.responses.web;

import heard.contacts.ContactDetails;
import heard.responses.ContactGiving;
import heard.responses.OwnResponse;
import heard.responses.ResponseStatus;
import java.util.List;
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

    private final Answering answering;
    private final ContactGiving giving;
    private final ContactPages pages;

    ContactController(Answering answering, ContactGiving giving, ContactPages pages) {
        this.answering = answering;
        this.giving = giving;
        this.pages = pages;
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
        var problems = pages.problems(visit, details);
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

    private ModelAndView page(Visit visit, String from, ContactDetails shown, List<ContactPages.Problem> problems) {
        var mine = from.equals("mine");
        return pages.form(visit, shown, problems)
                .addObject("asked", "")
                .addObject("hint", "")
                .addObject("action", "contact")
                .addObject("from", mine ? from : "")
                .addObject("back", mine ? "mine" : "")
                .addObject("skip", mine ? "mine" : "done");
    }
}
