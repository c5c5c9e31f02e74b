package heard.responses.web;

import heard.coalitions.CurrentCoalition;
import heard.consultations.ConsultationReading;
import heard.consultations.NoSuchConsultation;
import heard.questionnaires.media.MediumName;
import heard.questionnaires.media.MediumReading;
import heard.shared.ConsultationId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * Images and recordings of questions, of recordings parts too. They never change under their name, so a browser keeps them as long
 * as a visit lasts. Leaves no cookie.
 */
@Controller
class MediumController {
    private final Visits visits;
    private final ConsultationReading consultations;
    private final MediumReading media;

    MediumController(Visits visits, ConsultationReading consultations, MediumReading media) {
        this.visits = visits;
        this.consultations = consultations;
        this.media = media;
    }

    @GetMapping({"/c/{slug}/media/{medium}", "/try/{slug}/media/{medium}"})
    ResponseEntity<Resource> shown(@PathVariable String slug, @PathVariable String medium, HttpServletRequest request) {
        var name = name(medium);
        var at = visits.at(slug, request);
        var consultation = at.details().id();
        var isTrial = request.getRequestURI().startsWith(Visit.TRIALS);
        var content = CurrentCoalition.in(
                at.coalition(),
                () -> isTrial ? media.written(consultation, name.text()) : media.published(consultation, name.text()));
        return answer(name, content);
    }

    /** For staff, in the preview and where questions are written. */
    @GetMapping("/preview/{consultation}/media/{medium}")
    ResponseEntity<Resource> written(@PathVariable String consultation, @PathVariable String medium) {
        var name = name(medium);
        var details = consultations.require(id(consultation));
        return answer(name, media.written(details.id(), name.text()));
    }

    private static ResponseEntity<Resource> answer(MediumName name, Optional<byte[]> content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(name.type()))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(VisitCookies.HOURS))
                        .cachePrivate()
                        .immutable())
                .eTag(name.text())
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .body(new ByteArrayResource(content.orElseThrow(NoSuchPage::new)));
    }

    private static MediumName name(String medium) {
        return MediumName.parse(medium).orElseThrow(NoSuchPage::new);
    }

    /** Of a consultation, or of one of its versions, as the preview writes it. */
    private static ConsultationId id(String consultation) {
        try {
            return ConsultationId.of(consultation.split("~", 2)[0]);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchPage();
        }
    }

    @ExceptionHandler(NoSuchConsultation.class)
    ModelAndView gone() {
        return new ModelAndView("look/problem", Map.of("kind", "missing"), HttpStatus.NOT_FOUND);
    }
}
