package heard.responses.web;

import heard.questionnaires.Adding;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Question;
import heard.responses.ResponseStatus;
import heard.responses.Upload;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One page of questions, most often of one, for those who answer and for those who correct. */
@Controller
@RequestMapping({"/c/{slug}/{number:[0-9]{1,5}}", "/try/{slug}/{number:[0-9]{1,5}}"})
class QuestionController {
    private final Answering answering;
    private final QuestionPages pages;
    private final EntryPages entries;
    private final ContactPages contacts;

    QuestionController(Answering answering, QuestionPages pages, EntryPages entries, ContactPages contacts) {
        this.contacts = contacts;
        this.entries = entries;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView ask(
            Visit visit,
            @PathVariable int number,
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String row,
            @RequestParam @Nullable String entry) {
        var progress = answering.progress(visit, number, entry);
        var question = progress.question(number);
        if (progress.is(ResponseStatus.WITHDRAWN)) return visit.go("mine");
        var list = entries.list(visit, progress, question, from);
        if (list.isPresent()) return list.get();
        if (!progress.asks(number)) return visit.go(progress.after(number));
        var contact = contacts.ask(visit, progress, question, Progress.CHECK.equals(from));
        if (contact.isPresent()) return contact.get();
        var first = progress.together(question).getFirst();
        if (!first.equals(question)) {
            var address = progress.address(first);
            return visit.go(Progress.CHECK.equals(from) ? Progress.checked(address) : address);
        }
        var place = new QuestionPages.Place(question, from, row);
        return pages.of(visit, progress, place, Map.of(), List.of());
    }

    @PostMapping
    ModelAndView answer(
            Visit visit,
            @PathVariable int number,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request) {
        var progress = answering.progress(visit, number, form.getFirst(EntryPages.FIELD));
        var question = progress.question(number);
        var place = new QuestionPages.Place(question, form.getFirst("from"), form.getFirst("row"));
        var list = entries.sent(visit, progress, question, form);
        if (list.isPresent()) return list.get();
        var onward = place.fromCheck() ? Progress.CHECK : progress.after(number);
        var contact = contacts.give(visit, progress, question, form, onward);
        if (contact.isPresent()) return contact.get();
        if (progress.is(ResponseStatus.SUBMITTED) && !progress.asks(number)) {
            return pages.of(visit, progress, place, form, List.of(notAsked(question)));
        }
        var moved = form.getFirst("move");
        if (moved != null) return pages.moved(visit, progress, place, form, moved);
        return QuestionPages.isOneAtATime(progress, question)
                ? stance(visit, progress, place, form)
                : whole(visit, progress, place, form, new Uploads(request));
    }

    private ModelAndView whole(
            Visit visit,
            Progress progress,
            QuestionPages.Place place,
            MultiValueMap<String, String> form,
            Uploads uploads) {
        var later = form.containsKey("later");
        var problems = new ArrayList<AnswerCheck.Problem>();
        var answers = new LinkedHashMap<String, Optional<Answer>>();
        for (var question : progress.together(place.question())) {
            var check = question.type().isAttached() && !form.containsKey(question.name() + ".declined")
                    ? uploads.check(question, progress.answers().to(question.name()))
                    : progress.questionnaire().check(question, form, progress.all(), visit.language());
            switch (check) {
                case AnswerCheck.Given(var answer) -> answers.put(question.name(), Optional.of(answer));
                case AnswerCheck.NotAnswered() -> answers.put(question.name(), Optional.empty());
                case AnswerCheck.Problem ignored when later && isEmpty(question, form) -> {}
                case AnswerCheck.Problem problem -> problems.add(problem);
            }
        }
        if (!problems.isEmpty()) return pages.of(visit, progress, place, form, problems);
        return saved(visit, progress, place, answers, later, uploads.cleaned());
    }

    /** What was sent is corrected at once, so an answer that does not count is refused rather than dropped in silence. */
    private static AnswerCheck.Problem notAsked(Question question) {
        return new AnswerCheck.Problem(question.name(), "responses.problem.notasked", List.of());
    }

    /** Whether nothing was written or chosen: whoever comes back later need not answer now. */
    private static boolean isEmpty(Question question, Map<String, List<String>> form) {
        return form.entrySet().stream()
                .filter(field ->
                        field.getKey().equals(question.name()) || field.getKey().startsWith(question.name() + "."))
                .flatMap(field -> field.getValue().stream())
                .allMatch(String::isBlank);
    }

    private ModelAndView saved(
            Visit visit,
            Progress before,
            QuestionPages.Place place,
            Map<String, Optional<Answer>> answers,
            boolean later,
            List<Upload> uploads) {
        answers.entrySet().removeIf(each -> before.answers().to(each.getKey()).equals(each.getValue()));
        var after = answers.isEmpty() ? before : answering.save(visit, before, answers, uploads);
        if (later) return visit.go("later");
        if (after.entry().isPresent()) return visit.go(EntryPages.next(before, after, place));
        return visit.go(next(before, after, place));
    }

    /** Straight back to where the person came from, unless the answer raises new questions. */
    private static String next(Progress before, Progress after, QuestionPages.Place place) {
        var number = before.number(place.question());
        if (after.is(ResponseStatus.SUBMITTED)) return after.newlyAsked(before).orElse("mine");
        if (place.fromCheck()) {
            return after.newlyAsked(before).map(Progress::checked).orElse(Progress.CHECK);
        }
        var here = String.valueOf(number);
        var more = after.newlyAsked(before).filter(here::equals);
        return more.orElseGet(() -> after.after(number));
    }

    /** What the person adds beneath the last statement; empty beneath the others, where there is no field for it. */
    private static Optional<List<String>> added(Question question, Map<String, List<String>> form, AnswerCheck adds) {
        if (!form.containsKey(Adding.field(question.name(), 1))) return Optional.empty();
        return Optional.of(
                adds instanceof AnswerCheck.Given(Answer.Rows(var ignored, var added)) ? added : List.<String>of());
    }

    /** One statement at a time; the last one leads on. */
    private ModelAndView stance(
            Visit visit, Progress progress, QuestionPages.Place place, MultiValueMap<String, String> form) {
        var question = place.question();
        var rows = pages.rows(visit, progress, question);
        var row = place.row(rows);
        if (row.isEmpty()) return visit.go(progress.after(progress.number(question)));
        var later = form.containsKey("later");
        var check = progress.questionnaire().check(question.asRow(row.get()), form, progress.all(), visit.language());
        var adds = progress.questionnaire().checkAdded(question, form);
        var problems = Stream.of(check, adds)
                .filter(AnswerCheck.Problem.class::isInstance)
                .map(AnswerCheck.Problem.class::cast)
                .toList();
        if (!problems.isEmpty() && !(later && isEmpty(question, form))) {
            return pages.of(visit, progress, place, form, problems);
        }
        var given = check instanceof AnswerCheck.Given(var answer) ? answer : null;
        var answers = Stances.with(
                progress.answers().to(question.name()), row.get().name(), given, added(question, form, adds));
        var next = rows.indexOf(row.get()) + 1;
        if (later || next == rows.size()) {
            return saved(
                    visit, progress, place, new LinkedHashMap<>(Map.of(question.name(), answers)), later, List.of());
        }
        saved(visit, progress, place, new LinkedHashMap<>(Map.of(question.name(), answers)), later, List.of());
        var statement = QuestionPages.statement(progress, question, rows.get(next));
        return visit.go(place.from() == null ? statement : statement + "&from=" + place.from());
    }
}
