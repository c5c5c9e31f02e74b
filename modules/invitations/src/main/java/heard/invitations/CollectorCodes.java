package heard.invitations;

import heard.coalitions.Organisation;
import heard.consultations.PublicConsultation;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.vault.InstallationKeys;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The code in the link that an organisation hands out, so that what comes by it counts as collected by that organisation.
 * There is one for each organisation in a consultation and no more: a code that we did not make says nothing and is kept
 * nowhere, so nobody can make one to follow a person with.
 */
@Component
public class CollectorCodes {
    /** Of the address that carries it. */
    public static final String PARAMETER = "from";

    /** No vowels, so that no word comes about, and nothing that is easily taken for something else. */
    private static final String LETTERS = "bcdfghjkmnpqrtvwxyz23456789";

    private static final int LENGTH = 6;

    private final InstallationKeys keys;

    CollectorCodes(InstallationKeys keys) {
        this.keys = keys;
    }

    /** The code of an organisation in a consultation; always the same. */
    public String of(ConsultationId consultation, OrganisationId organisation) {
        var mac = keys.hmac("collectors", (consultation + "/" + organisation).getBytes(StandardCharsets.US_ASCII));
        var code = new StringBuilder(LENGTH);
        for (int i = mac.length - LENGTH; i < mac.length; i++) {
            code.append(LETTERS.charAt(Byte.toUnsignedInt(mac[i]) % LETTERS.length()));
        }
        return code.toString();
    }

    /** The organisation of the coalition that handed out the code; empty for any other code. */
    public Optional<OrganisationId> collector(PublicConsultation consultation, String code) {
        var id = consultation.details().id();
        return consultation.organisations().stream()
                .map(Organisation::id)
                .filter(organisation -> of(id, organisation).equals(code))
                .findFirst();
    }
}
