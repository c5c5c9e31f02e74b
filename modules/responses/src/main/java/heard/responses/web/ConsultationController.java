package heard.responses.web;

import heard.consultations.PrivacyNotice;
import heard.consultations.Status;
import heard.look.PageLanguage;
import heard.responses.ResponseStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A consultation's public page, what to know before beginning, and the way on for those who have begun. */
@Controller
class ConsultationController {
    private final Visits visits;
    private final Answering answering;

    ConsultationController(Visits visits, Answering answering) {
        this.visits = visits;
        this.answering = answering;
    }

    @GetMapping({"/c/{slug}", "/try/{slug}"})
    ModelAndView consultation(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.begin(slug, request, response);
        var details = visit.at().details();
        var today = LocalDate.now();
        var asked = request.getParameter(PageLanguage.PARAMETER);
        var unknown = asked != null && !asked.equals(visit.language().tag());
        var asks = answering.awaitsCode(visit);
        return visit.page("consultation", unknown ? HttpStatus.NOT_FOUND : HttpStatus.OK)
                .addObject("asks", asks)
                .addObject("unknown", unknown)
                .addObject("destroyed", details.status() == Status.DESTROYED)
                .addObject("open", visit.isTrial() || details.takesAnswersOn(today))
                .addObject(
                        "soon", details.opensOn() != null && details.opensOn().isAfter(today))
                .addObject("begun", answering.progress(visit).response().isPresent())
                .addObject("notice", PrivacyNotice.of(visit.at(), visit.language()));
    }

    @GetMapping({"/c/{slug}/safety", "/try/{slug}/safety"})
    ModelAndView safety(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        var visit = visits.begin(slug, request, response);
        if (answering.awaitsCode(visit)) return new ModelAndView("redirect:" + visit.base());
        return visit.page("safety")
                .addObject("hours", VisitCookies.HOURS)
                .addObject("first", answering.progress(visit).after(0));
    }

    /** Goes to the first question without an answer, or to where the person was going. */
    @GetMapping({"/c/{slug}/continue", "/try/{slug}/continue"})
    String goOn(Visit visit) {
        var progress = answering.progress(visit);
        var open = visit.isTrial() || visit.at().details().takesAnswersOn(LocalDate.now());
        if (progress.is(ResponseStatus.DRAFT) && open) {
            return visit.redirect(progress.nextOpen());
        }
        return visit.redirect(progress.response().isEmpty() ? "safety" : "mine");
    }

    @GetMapping({"/c/{slug}/later", "/try/{slug}/later"})
    ModelAndView later(Visit visit) {
        return answering.withReceipt(visit, "later");
    }

    /** Begins another test response. */
    @GetMapping("/try/{slug}/again")
    String again(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        visits.again(slug, request, response);
        return "redirect:" + Visit.TRIALS + slug;
    }
}
