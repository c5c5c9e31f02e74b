package heard.look.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Says kindly that something went wrong, the same for what is missing and for what is forbidden. */
@Controller
class ProblemController implements ErrorController {
    @RequestMapping("/error")
    ModelAndView problem(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known ? known : 404;
        return switch (code) {
            case 401, 403, 404, 405 -> page("missing", HttpStatus.NOT_FOUND);
            case 413 -> page("large", HttpStatus.CONTENT_TOO_LARGE);
            default ->
                code < 500 ? page("wrong", HttpStatus.BAD_REQUEST) : page("ours", HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    private static ModelAndView page(String kind, HttpStatus status) {
        return new ModelAndView("look/problem", Map.of("kind", kind), status);
    }
}
