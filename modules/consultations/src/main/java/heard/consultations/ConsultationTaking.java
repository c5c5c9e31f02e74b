package heard.consultations;

import heard.coalitions.OrganisationLeft;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.vault.Vault;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of consultations when their organisation leaves the coalition: nobody collects there for it any more, and
 * responses that it takes along need the same consultation in its own coalition.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ConsultationTaking {
    private static final int SLUG_KEPT = 50;

    private final Consultations consultations;
    private final ConsultationWriting writing;
    private final Vault vault;

    ConsultationTaking(Consultations consultations, ConsultationWriting writing, Vault vault) {
        this.consultations = consultations;
        this.writing = writing;
        this.vault = vault;
    }

    /** The others may open it again for an organisation that is there. */
    @EventListener
    void on(OrganisationLeft event) {
        consultations.findByOrganisationAndStatus(event.organisation().value(), Status.OPEN).stream()
                .map(Consultation::close)
                .forEach(writing::write);
    }

    /**
     * Makes a closed copy in the current coalition, with a key of its own; nothing when it is there already.
     *
     * @param source as it stands in the other coalition
     * @param id of the copy
     */
    public void copy(ConsultationDetails source, ConsultationId id, OrganisationId organisation) {
        if (consultations.existsById(id.value())) return;
        var form = source.form();
        var copy = new ConsultationForm(
                slug(form.slug(), id),
                organisation,
                form.title(),
                form.purpose(),
                form.strategy(),
                form.sections(),
                form.opensOn(),
                form.closesOn(),
                form.retainUntil(),
                form.source(),
                form.languages());
        vault.createKey(id);
        writing.write(new Consultation(id, copy).open(source.version()).close());
    }

    /** Two consultations cannot have one address; that of the copy is never given out. */
    private static String slug(String slug, ConsultationId id) {
        var start = slug.substring(0, Math.min(slug.length(), SLUG_KEPT)).replaceAll("-+$", "");
        return start + "-" + id.toString().substring(0, 8);
    }
}
