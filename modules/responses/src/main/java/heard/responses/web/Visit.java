package heard.responses.web;

import heard.consultations.PublicConsultation;
import heard.responses.ReceiptCode;
import heard.shared.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * A person at a consultation's pages.
 *
 * @param receipt of their response there, whether anything was saved or not
 * @param token for forms
 * @param base address of the consultation's pages, without a slash at the end
 * @param brought what came with the links
 */
record Visit(
        PublicConsultation at, ReceiptCode receipt, Language language, String token, String base, Brought brought) {
    ModelAndView page(String template) {
        return page(template, HttpStatus.OK);
    }

    ModelAndView page(String template, HttpStatus status) {
        var page = new ModelAndView("responses/" + template, status);
        return page.addObject("token", token).addObject("base", base).addObject("at", at);
    }

    String redirect(Object place) {
        return "redirect:" + base + "/" + place;
    }

    ModelAndView go(Object place) {
        return new ModelAndView(redirect(place));
    }
}
