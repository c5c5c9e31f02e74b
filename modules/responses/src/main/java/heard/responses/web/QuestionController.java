package heard.responses.web;

import heard.look.Texts;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Question;
import heard.responses.ResponseStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One question on one page, for those who answer and for those who correct. */
@Controller
@RequestMapping("/c/{slug}/{number:[0-9]{1,5}}")
class QuestionController {
    private final Answering answering;
    private final Texts texts;

    QuestionController(Answering answering, Texts texts) {
        this.answering = answering;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView ask(Visit visit, @PathVariable int number, @RequestParam @Nullable String from) {
        var progress = answering.progress(visit);
        var question = progress.question(number);
        if (progress.is(ResponseStatus.WITHDRAWN)) return visit.go("mine");
        if (!progress.asks(number)) return visit.go(progress.after(number));
        var form = progress.answers()
                .to(question.name())
                .map(answer -> answer.fields(question.name()))
                .orElse(Map.of());
        return page(visit, progress, from, new AskedQuestion(question, visit.language(), form, null));
    }

    @PostMapping
    ModelAndView answer(Visit visit, @PathVariable int number, @RequestParam MultiValueMap<String, String> form) {
        var progress = answering.progress(visit);
        var question = progress.question(number);
        var from = form.getFirst("from");
        if (progress.is(ResponseStatus.SUBMITTED) && !progress.asks(number)) {
            return refused(visit, progress, question, from, form, notAsked(question));
        }
        var later = form.containsKey("later");
        var check = progress.questionnaire().check(question, form, progress.answers(), visit.language());
        return switch (check) {
            case AnswerCheck.Given(var answer) -> saved(visit, progress, question, Optional.of(answer), from, later);
            case AnswerCheck.NotAnswered() -> saved(visit, progress, question, Optional.empty(), from, later);
            case AnswerCheck.Problem ignored when later && isEmpty(question, form) -> visit.go("later");
            case AnswerCheck.Problem problem -> refused(visit, progress, question, from, form, problem);
        };
    }

    /** What was sent is corrected at once, so an answer that does not count is refused rather than dropped in silence. */
    private static AnswerCheck.Problem notAsked(Question question) {
        return new AnswerCheck.Problem(question.name(), "responses.problem.notasked", List.of());
    }

    /** Whether nothing was written or chosen: whoever comes back later need not answer now. */
    private static boolean isEmpty(Question question, Map<String, List<String>> form) {
        return form.entrySet().stream()
                .filter(field -> field.getKey().startsWith(question.name()))
                .flatMap(field -> field.getValue().stream())
                .allMatch(String::isBlank);
    }

    private ModelAndView saved(
            Visit visit,
            Progress before,
            Question question,
            Optional<Answer> answer,
            @Nullable String from,
            boolean later) {
        var unchanged = before.answers().to(question.name()).equals(answer);
        var after = unchanged ? before : answering.save(visit, before, question.name(), answer);
        if (later) return visit.go("later");
        return visit.go(next(before, after, before.number(question), from));
    }

    /** Straight back to where the person came from, unless the answer raises new questions. */
    private static String next(Progress before, Progress after, int number, @Nullable String from) {
        if (after.is(ResponseStatus.SUBMITTED)) return after.newlyAsked(before).orElse("mine");
        if (!Progress.CHECK.equals(from)) return after.after(number);
        return after.newlyAsked(before).map(each -> each + "?from=check").orElse(Progress.CHECK);
    }

    private ModelAndView refused(
            Visit visit,
            Progress progress,
            Question question,
            @Nullable String from,
            Map<String, List<String>> form,
            AnswerCheck.Problem problem) {
        var text =
                texts.get(visit.language(), problem.key(), problem.arguments().toArray());
        var wrong = new AskedQuestion.FieldProblem(problem.field(), text);
        var typed = new AskedQuestion(question, visit.language(), Echo.of(form), wrong);
        var page = page(visit, progress, from, typed);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Visit visit, Progress progress, @Nullable String from, AskedQuestion asked) {
        var number = progress.number(asked.question());
        var step = progress.relevant().indexOf(asked.question()) + 1;
        var check = Progress.CHECK.equals(from);
        return visit.page("question")
                .addObject("title", title(visit, asked, step))
                .addObject("asked", asked)
                .addObject("number", number)
                .addObject("step", step)
                .addObject("steps", progress.relevant().size())
                .addObject("from", check ? from : "")
                .addObject("preview", false)
                .addObject("begun", progress.is(ResponseStatus.DRAFT))
                .addObject("sent", progress.is(ResponseStatus.SUBMITTED))
                .addObject("back", back(progress, number, check));
    }

    /** Says nothing of what is asked: a title stays in the browser's history. */
    private String title(Visit visit, AskedQuestion asked, int step) {
        var title = texts.get(visit.language(), "responses.question.title", step);
        return asked.problem() == null ? title : texts.get(visit.language(), "responses.problem.title", title);
    }

    private static String back(Progress progress, int number, boolean check) {
        if (progress.is(ResponseStatus.SUBMITTED)) return "mine";
        if (check) return Progress.CHECK;
        return progress.before(number).map(String::valueOf).orElse("safety");
    }
}
