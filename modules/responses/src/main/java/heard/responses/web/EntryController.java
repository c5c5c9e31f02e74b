package heard.responses.web;

import heard.look.Texts;
import heard.responses.ResponseStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes an entry of a group that repeats away, once the person has said so twice. */
@Controller
@RequestMapping({"/c/{slug}/{number:[0-9]{1,5}}/remove", "/try/{slug}/{number:[0-9]{1,5}}/remove"})
class EntryController {
    private final Answering answering;
    private final Texts texts;

    EntryController(Answering answering, Texts texts) {
        this.answering = answering;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(
            Visit visit,
            @PathVariable int number,
            @RequestParam String entry,
            @RequestParam(defaultValue = "") String from) {
        var progress = answering.progress(visit, number, entry);
        if (!isThere(progress)) return visit.go(list(progress, number, from));
        return visit.page("remove")
                .addObject("name", EntryName.of(progress, visit.language(), texts))
                .addObject("action", number + "/remove")
                .addObject("entry", entry)
                .addObject("from", from.equals(Progress.CHECK) ? from : "")
                .addObject("back", list(progress, number, from));
    }

    @PostMapping
    String remove(
            Visit visit,
            @PathVariable int number,
            @RequestParam(EntryPages.FIELD) String entry,
            @RequestParam(defaultValue = "") String from) {
        var progress = answering.progress(visit, number, entry);
        if (isThere(progress)) answering.remove(visit, progress);
        return visit.redirect(list(progress, number, from));
    }

    private static boolean isThere(Progress progress) {
        return !progress.is(ResponseStatus.WITHDRAWN)
                && progress.entry().flatMap(each -> each.in(progress.all())).isPresent();
    }

    private static String list(Progress progress, int number, String from) {
        var list = progress.list().orElse(String.valueOf(number));
        return from.equals(Progress.CHECK) ? Progress.checked(list) : list;
    }
}
