package heard.consultations;

import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Sharing;
import heard.questionnaires.QuestionnaireReading;
import heard.shared.ConsultationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Consultations at their public addresses, for pages without sign-in. What an address shows is kept in memory for
 * {@value #SECONDS_KEPT} seconds, and forgotten at once where it changed on this node.
 */
@Service
public class PublicConsultations {
    static final long SECONDS_KEPT = 5;
    private static final int MOST_KEPT = 10_000;

    private record Kept(PublicConsultation consultation, long until) {}

    private final PublicAddresses addresses;
    private final Consultations consultations;
    private final CoalitionReading coalitions;
    private final Sharing sharing;
    private final QuestionnaireReading questionnaires;
    private final TransactionOperations transaction;
    private final Clock clock = Clock.systemUTC();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    PublicConsultations(
            PublicAddresses addresses,
            Consultations consultations,
            CoalitionReading coalitions,
            Sharing sharing,
            QuestionnaireReading questionnaires,
            TransactionOperations transaction) {
        this.addresses = addresses;
        this.consultations = consultations;
        this.coalitions = coalitions;
        this.sharing = sharing;
        this.questionnaires = questionnaires;
        this.transaction = transaction;
    }

    /** The consultation at this address, whether it takes answers or not; empty when it was never opened. */
    public Optional<PublicConsultation> at(String slug) {
        var known = kept.get(slug);
        if (known != null && known.until() > clock.instant().getEpochSecond()) return Optional.of(known.consultation());
        var read = addresses.at(slug).map(this::read);
        read.ifPresent(consultation -> keep(slug, consultation));
        return read;
    }

    /** Those that take answers today. */
    public List<PublicConsultation> open() {
        var today = LocalDate.now(clock);
        return addresses.all().stream()
                .map(this::read)
                .filter(consultation -> consultation.details().takesAnswersOn(today))
                .toList();
    }

    /** One of the current coalition as the public sees it, or would. */
    public PublicConsultation of(ConsultationDetails details) {
        var coalition = coalitions.current();
        return new PublicConsultation(
                coalition.id(), coalition.name(), coalition.organisations(), sharing.agreedScopes(), details);
    }

    private void keep(String slug, PublicConsultation consultation) {
        if (kept.size() >= MOST_KEPT) kept.clear();
        kept.put(slug, new Kept(consultation, clock.instant().getEpochSecond() + SECONDS_KEPT));
    }

    private PublicConsultation read(PublicAddresses.Address address) {
        Supplier<PublicConsultation> reading =
                () -> of(offered(consultations.require(address.consultation()).details()));
        return CurrentCoalition.in(address.coalition(), () -> transaction.execute(_ -> reading.get()));
    }

    /** A language is offered once a version was published in it, and so with every text that people need. */
    private ConsultationDetails offered(ConsultationDetails details) {
        if (details.version() == 0) return details;
        var version = questionnaires.written(details.id(), details.version());
        return details.offeredIn(version.questionnaire().languages());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void forget(ConsultationWritten written) {
        kept.values().removeIf(each -> each.consultation().details().id().equals(written.consultation()));
    }

    /** Something about a consultation was written. */
    record ConsultationWritten(ConsultationId consultation) {}
}
