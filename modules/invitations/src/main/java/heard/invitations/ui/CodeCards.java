package heard.invitations.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import heard.consultations.ConsultationDetails;
import heard.invitations.InvitationCode;
import heard.look.QrPicture;
import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** A page of cards to print and cut, each with a code: as a link in a QR code, and in digits to be typed. */
@SpringComponent
class CodeCards {
    /**
     * One card.
     *
     * @param picture the QR code, an SVG document
     */
    record Card(String code, String picture) {}

    private final ITemplateEngine templates;

    CodeCards(ITemplateEngine templates) {
        this.templates = templates;
    }

    /**
     * The page, as HTML in UTF-8.
     *
     * @param asker name of the coalition
     * @param origin of this installation, without a slash at its end
     */
    byte[] page(
            ConsultationDetails details, String asker, String origin, Language language, List<InvitationCode> codes) {
        var asked = Optional.of(language);
        var cards = codes.stream()
                .map(code -> new Card(code.grouped(), QrPicture.svg(origin + code.path(details.slug(), asked))))
                .toList();
        Map<String, Object> model = Map.of(
                "language", language,
                "title", details.title().in(language),
                "asker", asker,
                "address", origin + "/c/" + details.slug(),
                "cards", cards);
        return templates
                .process("invitations/cards", new Context(language.locale(), model))
                .getBytes(StandardCharsets.UTF_8);
    }
}
