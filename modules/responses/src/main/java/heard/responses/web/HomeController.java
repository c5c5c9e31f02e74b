package heard.responses.web;

import heard.consultations.PublicConsultations;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The public's first page: what is asked at the moment. */
@Controller
class HomeController {
    private final PublicConsultations published;

    HomeController(PublicConsultations published) {
        this.published = published;
    }

    @GetMapping("/")
    ModelAndView home() {
        return new ModelAndView("responses/home", Map.of("open", published.open()));
    }
}
