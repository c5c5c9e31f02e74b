package heard.responses.web;

import heard.coalitions.CurrentCoalition;
import heard.consultations.ConsultationReading;
import heard.look.PageLanguage;
import heard.responses.OwnResponse;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.shared.CoalitionId;
import heard.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a receipt is typed. */
@Controller
@RequestMapping("/receipt")
class ReceiptController {
    private static final int MOST_DIGITS = 60;

    private record Opened(CoalitionId coalition, OwnResponse response) {}

    private final VisitCookies cookies;
    private final Visits visits;
    private final ReceiptOpening opening;
    private final ConsultationReading consultations;

    ReceiptController(VisitCookies cookies, Visits visits, ReceiptOpening opening, ConsultationReading consultations) {
        this.cookies = cookies;
        this.visits = visits;
        this.opening = opening;
        this.consultations = consultations;
    }

    @GetMapping
    ModelAndView ask(HttpServletRequest request, HttpServletResponse response) {
        return page("", HttpStatus.OK, request, response);
    }

    @PostMapping
    ModelAndView open(
            @RequestParam(defaultValue = "") String number, HttpServletRequest request, HttpServletResponse response) {
        var receipt = ReceiptCode.parse(number);
        var opened = receipt.flatMap(this::opened);
        if (opened.isEmpty()) return page(number, HttpStatus.UNPROCESSABLE_CONTENT, request, response);
        var slug = slug(opened.get());
        visits.enter(slug, receipt.orElseThrow(), language(opened.get(), request), request, response);
        return new ModelAndView("redirect:/c/" + slug + "/continue");
    }

    private Optional<Opened> opened(ReceiptCode receipt) {
        return opening.coalition(receipt).flatMap(coalition -> opening.open(coalition, receipt)
                .map(response -> new Opened(coalition, response)));
    }

    /** The one that was chosen; else the one the person answered in. */
    private static Language language(Opened opened, HttpServletRequest request) {
        return PageLanguage.chosen(request).orElse(opened.response().language());
    }

    private String slug(Opened opened) {
        return CurrentCoalition.in(
                opened.coalition(),
                () -> consultations.require(opened.response().consultation()).slug());
    }

    private ModelAndView page(
            String typed, HttpStatus status, HttpServletRequest request, HttpServletResponse response) {
        var language = PageLanguage.of(request);
        var cookie = cookies.keep(cookies.read(request).orElseGet(() -> cookies.fresh(language)), request, response);
        return new ModelAndView("responses/receipt", status)
                .addObject("token", cookies.token(cookie))
                .addObject("typed", Echo.of(typed, MOST_DIGITS))
                .addObject("wrong", status.isError());
    }
}
