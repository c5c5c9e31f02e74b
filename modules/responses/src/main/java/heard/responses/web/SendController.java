package heard.responses.web;

import heard.invitations.NoGoodCode;
import heard.look.Texts;
import heard.responses.Consent;
import heard.responses.ContactGiving;
import heard.responses.OwnResponse;
import heard.responses.ResponseStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Checking one's answers, agreeing, sending, and the receipt. */
@Controller
@RequestMapping({"/c/{slug}", "/try/{slug}"})
class SendController {
    private final Visits visits;
    private final Answering answering;
    private final ContactGiving contacts;
    private final Texts texts;

    SendController(Visits visits, Answering answering, ContactGiving contacts, Texts texts) {
        this.visits = visits;
        this.contacts = contacts;
        this.answering = answering;
        this.texts = texts;
    }

    @GetMapping("/check")
    ModelAndView check(Visit visit) {
        var progress = answering.progress(visit);
        if (sent(progress)) return visit.go("mine");
        return check(visit, progress, HttpStatus.OK);
    }

    @PostMapping("/check")
    ModelAndView checked(Visit visit) {
        var progress = answering.progress(visit);
        if (sent(progress)) return visit.go("mine");
        if (!missing(visit, progress).isEmpty()) return check(visit, progress, HttpStatus.UNPROCESSABLE_CONTENT);
        if (progress.response().isEmpty()) return visit.go("safety");
        return visit.go(progress.equality().orElse(Progress.CONSENT));
    }

    private ModelAndView check(Visit visit, Progress progress, HttpStatus status) {
        var applicable = progress.applicable();
        var left = progress.all().byPlace().keySet().stream()
                .filter(place -> !applicable.has(place))
                .count();
        return visit.page("check", status)
                .addObject("answers", GivenAnswer.of(progress, visit.language(), texts))
                .addObject("missing", status.isError() ? missing(visit, progress) : List.of())
                .addObject("left", left)
                .addObject("back", progress.before(Integer.MAX_VALUE).orElse("safety"));
    }

    private List<GivenAnswer> missing(Visit visit, Progress progress) {
        return GivenAnswer.missing(progress, visit.language(), texts);
    }

    @GetMapping("/consent")
    ModelAndView consent(Visit visit) {
        var progress = answering.progress(visit);
        if (sent(progress)) return visit.go("done");
        if (progress.response().isEmpty() || !missing(visit, progress).isEmpty()) return visit.go("check");
        if (visit.lacksCode() && progress.needsCode()) return visit.go("code");
        return visit.page("consent")
                .addObject("consent", Consent.NONE)
                .addObject(
                        "reachable",
                        contacts.prepared(visit.at(), visit.receipt()).isPresent())
                .addObject("action", "consent")
                .addObject("sent", false);
    }

    @PostMapping("/consent")
    ModelAndView send(
            Visit visit,
            @RequestParam(defaultValue = "false") boolean count,
            @RequestParam(defaultValue = "false") boolean quote,
            @RequestParam(defaultValue = "false") boolean only,
            @RequestParam(defaultValue = "false") boolean contact,
            HttpServletRequest request,
            HttpServletResponse response) {
        var progress = answering.progress(visit);
        if (!sent(progress) && !missing(visit, progress).isEmpty()) {
            return check(visit, progress, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var consent = new Consent(count, quote, only, contact);
        var sent = submit(visit, consent, () -> visits.forgetCode(visit, request, response));
        if (sent.isEmpty()) return visit.go("safety");
        var asks = !visit.isTrial()
                && sent.get().consent().contactMe()
                && contacts.given(visit.at().coalition(), visit.receipt()).isEmpty();
        return visit.go(asks ? "contact" : "done");
    }

    /** A code is forgotten once it is used, and when it is no good. */
    private Optional<OwnResponse> submit(Visit visit, Consent consent, Runnable forgetting) {
        try {
            var sent = answering.submit(visit, consent);
            forgetting.run();
            return sent;
        } catch (NoGoodCode refused) {
            forgetting.run();
            throw refused;
        }
    }

    @GetMapping("/done")
    ModelAndView done(Visit visit) {
        var progress = answering.progress(visit);
        if (!sent(progress)) return visit.go("check");
        return progress.is(ResponseStatus.WITHDRAWN) ? visit.go("mine") : answering.withReceipt(visit, "done");
    }

    private static boolean sent(Progress progress) {
        return progress.is(ResponseStatus.SUBMITTED) || progress.is(ResponseStatus.WITHDRAWN);
    }
}
