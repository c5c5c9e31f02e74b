package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.InEntry;
import heard.questionnaires.Question;
import heard.responses.Consent;
import heard.responses.OwnResponse;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own response: seen, changed, taken back. */
@Controller
@RequestMapping("/c/{slug}")
class MineController {
    private final Answering answering;
    private final ReceiptOpening opening;
    private final Texts texts;

    MineController(Answering answering, ReceiptOpening opening, Texts texts) {
        this.answering = answering;
        this.opening = opening;
        this.texts = texts;
    }

    @GetMapping("/mine")
    ModelAndView mine(Visit visit) {
        var progress = answering.progress(visit);
        if (progress.response().isEmpty()) return visit.go("safety");
        if (progress.is(ResponseStatus.WITHDRAWN)) return visit.page("withdrawn");
        var response = progress.response().get();
        return answering
                .withReceipt(visit, "mine")
                .addObject("answers", GivenAnswer.of(progress, visit.language(), texts))
                .addObject("sent", progress.is(ResponseStatus.SUBMITTED))
                .addObject("on", response.submittedOn())
                .addObject("open", visit.at().details().takesAnswersOn(LocalDate.now()))
                .addObject("consent", response.consent());
    }

    @GetMapping("/mine/consent")
    ModelAndView consent(Visit visit) {
        return submitted(visit)
                .map(response -> visit.page("consent")
                        .addObject("consent", response.consent())
                        .addObject("action", "mine/consent")
                        .addObject("sent", true))
                .orElseGet(() -> visit.go("mine"));
    }

    @PostMapping("/mine/consent")
    String agree(
            Visit visit,
            @RequestParam(defaultValue = "false") boolean count,
            @RequestParam(defaultValue = "false") boolean quote,
            @RequestParam(defaultValue = "false") boolean only,
            @RequestParam(defaultValue = "false") boolean contact) {
        var before = submitted(visit);
        if (before.isEmpty()) return visit.redirect("mine");
        var consent = new Consent(count, quote, only, contact);
        opening.change(visit.at().coalition(), visit.receipt(), consent);
        var asks = contact && !before.get().consent().contactMe();
        return visit.redirect(asks ? ContactController.FROM_MINE : "mine");
    }

    private Optional<OwnResponse> submitted(Visit visit) {
        return answering.progress(visit).response().filter(each -> each.status() == ResponseStatus.SUBMITTED);
    }

    /** Asks again before an answer, or everything, is taken back: that cannot be undone. */
    @GetMapping({"/withdraw", "/withdraw/{number:[0-9]{1,5}}"})
    ModelAndView withdrawing(
            Visit visit, @PathVariable Optional<Integer> number, @RequestParam @Nullable String entry) {
        var progress = answering.progress(visit, number.orElse(0), entry);
        if (progress.response().isEmpty() || progress.is(ResponseStatus.WITHDRAWN)) return visit.go("mine");
        var label = number.map(each -> GivenAnswer.of(progress, progress.question(each), visit.language(), texts)
                .label());
        return visit.page("withdraw")
                .addObject("label", label.orElse(""))
                .addObject("added", adds(progress, number.map(progress::question)))
                .addObject("entry", progress.entry().map(InEntry::id).orElse(""))
                .addObject("action", number.map(each -> "withdraw/" + each).orElse("withdraw"));
    }

    /** Whether statements of the person's own go with it, which others may have answered. */
    private static boolean adds(Progress progress, Optional<Question> one) {
        var added = progress.all().added();
        return one.map(question -> added.containsKey(progress.place(question.name())))
                .orElse(!added.isEmpty());
    }

    @PostMapping("/withdraw/{number:[0-9]{1,5}}")
    String withdrawOne(
            Visit visit,
            @PathVariable int number,
            @RequestParam(name = EntryPages.FIELD, required = false) @Nullable String entry) {
        var progress = answering.progress(visit, number, entry);
        var question = progress.question(number);
        if (progress.answers().has(question.name())) {
            answering.save(visit, progress, Map.of(question.name(), Optional.empty()), List.of());
        }
        return visit.redirect("mine");
    }

    @PostMapping("/withdraw")
    String withdrawAll(Visit visit) {
        opening.withdraw(visit.at().coalition(), visit.receipt());
        return visit.redirect("mine");
    }
}
