package heard.keycloak.web;

import heard.keycloak.ProviderVisits;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages around a sign-in with a provider, without JavaScript; where none is set up, the chains let nobody reach them. */
@Controller
@RequestMapping("/oidc")
class ProviderController {
    private final ObjectProvider<ProviderVisits> visits;

    ProviderController(ObjectProvider<ProviderVisits> visits) {
        this.visits = visits;
    }

    @GetMapping("/sign-in")
    ModelAndView signIn() {
        return visits.getObject()
                .wayIn()
                .map(address -> new ModelAndView("redirect:" + address))
                .orElseGet(ProviderController::away);
    }

    @GetMapping("/away")
    static ModelAndView away() {
        return page("away", HttpStatus.SERVICE_UNAVAILABLE);
    }

    @GetMapping("/failed")
    ModelAndView failed() {
        return page("failed", HttpStatus.FORBIDDEN);
    }

    @GetMapping("/no-organisation")
    ModelAndView noOrganisation() {
        return page("no-organisation", HttpStatus.FORBIDDEN);
    }

    @GetMapping("/no-role")
    ModelAndView noRole() {
        return page("no-role", HttpStatus.FORBIDDEN);
    }

    @GetMapping("/address-taken")
    ModelAndView addressTaken() {
        return page("address-taken", HttpStatus.FORBIDDEN);
    }

    @GetMapping("/signed-out")
    ModelAndView signedOut() {
        return page("signed-out", HttpStatus.OK);
    }

    /** To sign in as somebody else; the provider asks whether one means it. */
    @GetMapping("/leave")
    ModelAndView leave() {
        return new ModelAndView("redirect:" + visits.getObject().wayOut());
    }

    /** Shown by the provider in a frame: there is nothing to see. Nobody guesses the name of a session. */
    @GetMapping("/front-channel")
    ResponseEntity<Void> ended(
            @RequestParam(defaultValue = "") String iss, @RequestParam(defaultValue = "") String sid) {
        visits.getObject().ended(iss, sid);
        return ResponseEntity.noContent().build();
    }

    private static ModelAndView page(String kind, HttpStatus status) {
        return new ModelAndView("keycloak/page", Map.of("kind", kind, "staff", true), status);
    }
}
