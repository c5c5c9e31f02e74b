package heard.responses.web;

import heard.consultations.PublicConsultation;
import heard.invitations.InvitationCode;
import heard.responses.Guest;
import heard.responses.ReceiptCode;
import heard.shared.Language;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A person at a consultation's pages.
 *
 * @param receipt of their response there, whether anything was saved or not
 * @param token for forms
 * @param base address of the consultation's pages, without a slash at the end
 * @param brought what came with the links
 * @param code with which the person was let in
 */
record Visit(
        PublicConsultation at,
        ReceiptCode receipt,
        Language language,
        String token,
        String base,
        Brought brought,
        Optional<InvitationCode> code) {
    /** Where the addresses of trials begin. */
    static final String TRIALS = "/try/";

    ModelAndView page(String template) {
        return page(template, HttpStatus.OK);
    }

    ModelAndView page(String template, HttpStatus status) {
        var page = new ModelAndView("responses/" + template, status);
        return page.addObject("token", token)
                .addObject("base", base)
                .addObject("at", at)
                .addObject("trial", isTrial());
    }

    Guest guest() {
        return new Guest(receipt, code);
    }

    /** Whether a code is needed here, and the person has none. */
    boolean lacksCode() {
        return !isTrial() && at.details().codeOnly() && code.isEmpty();
    }

    /** Whether nothing that is answered here counts. */
    boolean isTrial() {
        return base.startsWith(TRIALS);
    }

    /** A test response has no page of its own to come back to: its end stands for it. */
    String redirect(Object place) {
        return "redirect:" + base + "/" + (isTrial() && place.equals("mine") ? "done" : place);
    }

    ModelAndView go(Object place) {
        return new ModelAndView(redirect(place));
    }
}
