package heard.responses.web;

import heard.consultations.PublicConsultation;
import heard.invitations.CollectorCodes;
import heard.invitations.Invitation;
import heard.look.PageLanguage;
import heard.look.QrPicture;
import heard.look.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A sheet to print and hang up, and the QR code on it: what is public anyway, for nobody in particular. Leaves no cookie. */
@Controller
class PosterController {
    private final Visits visits;
    private final CollectorCodes codes;
    private final SiteAddress site;

    PosterController(Visits visits, CollectorCodes codes, SiteAddress site) {
        this.visits = visits;
        this.codes = codes;
        this.site = site;
    }

    @GetMapping("/c/{slug}/poster")
    ModelAndView poster(@PathVariable String slug, HttpServletRequest request) {
        var at = visits.at(slug, request);
        var invitation = invitation(at, request);
        return new ModelAndView("responses/poster")
                .addObject("at", at)
                .addObject("address", site.origin(request) + invitation.path())
                .addObject("picture", invitation.picture());
    }

    @GetMapping("/c/{slug}/poster.svg")
    ResponseEntity<byte[]> picture(@PathVariable String slug, HttpServletRequest request) {
        var address = site.origin(request)
                + invitation(visits.at(slug, request), request).path();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("image/svg+xml"))
                .body(QrPicture.svg(address).getBytes(StandardCharsets.UTF_8));
    }

    /** As the address says it; a language or a code that we do not know is left out. */
    private Invitation invitation(PublicConsultation at, HttpServletRequest request) {
        var language = PageLanguage.asked(request, at.details().languages());
        var code = Optional.ofNullable(request.getParameter(CollectorCodes.PARAMETER))
                .filter(each -> codes.collector(at, each).isPresent());
        return new Invitation(at.details().slug(), language, code);
    }
}
