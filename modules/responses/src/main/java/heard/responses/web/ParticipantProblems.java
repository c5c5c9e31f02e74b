package heard.responses.web;

import heard.invitations.NoGoodCode;
import heard.look.PageLanguage;
import heard.responses.AlreadyWithdrawn;
import heard.responses.AnswersNotTaken;
import heard.responses.QuotaFull;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a participant reads when something does not work; what they typed stays on the page, to be copied. */
@ControllerAdvice(basePackageClasses = ParticipantProblems.class)
class ParticipantProblems {
    private static final Set<String> OURS = Set.of("token", "from", "later", PageLanguage.PARAMETER);

    @ExceptionHandler
    ModelAndView gone(NoSuchPage missing) {
        return new ModelAndView("look/problem", Map.of("kind", "missing"), HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView tooMuch(TooMuch sent) {
        return new ModelAndView("look/problem", Map.of("kind", "large"), HttpStatus.CONTENT_TOO_LARGE);
    }

    @ExceptionHandler
    ModelAndView over(VisitOver over, HttpServletRequest request) {
        var model = Map.of("slug", over.slug(), "typed", typed(request));
        return new ModelAndView("responses/over", model, HttpStatus.FORBIDDEN);
    }

    @ExceptionHandler
    ModelAndView closed(AnswersNotTaken closed, HttpServletRequest request) {
        return new ModelAndView("responses/closed", Map.of("typed", typed(request)), HttpStatus.CONFLICT);
    }

    /** What was saved stays; what was just typed and not saved is shown, to be copied. */
    @ExceptionHandler
    ModelAndView codeless(NoGoodCode missing, HttpServletRequest request) {
        var base = "/c/" + request.getRequestURI().split("/")[2];
        if (HttpMethod.GET.matches(request.getMethod())) return new ModelAndView("redirect:" + base);
        var begun = request.getRequestURI().equals(base + "/consent");
        var model = Map.of("base", base, "begun", begun, "typed", typed(request));
        return new ModelAndView("responses/codeless", model, HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView enough(QuotaFull full, HttpServletRequest request) {
        var model = Map.of("text", full.text().in(PageLanguage.of(request)));
        return new ModelAndView("responses/enough", model, HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView withdrawn(AlreadyWithdrawn withdrawn) {
        return new ModelAndView("responses/withdrawn", HttpStatus.CONFLICT);
    }

    private static List<String> typed(HttpServletRequest request) {
        var typed = request.getParameterMap().entrySet().stream()
                .filter(field -> !OURS.contains(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .filter(text -> text.length() > 20)
                .toList();
        return Echo.of(typed);
    }
}
