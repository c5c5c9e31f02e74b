package heard.agreements;

import heard.coalitions.AnotherCoalition;
import heard.coalitions.Departure;
import heard.coalitions.Departures;
import heard.coalitions.OrganisationLeft;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.ConsultationTaking;
import heard.consultations.Status;
import heard.questionnaires.QuestionnaireTaking;
import heard.responses.ResponseTaking;
import heard.responses.TakenResponse;
import heard.safeguarding.RedactionTaking;
import heard.shared.ConsultationId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Moves the responses that an organisation takes along into its own coalition, some at a time. Each step can be done again, so
 * that a crash in between costs nothing: copied there, given up here, their receipts led there.
 */
@Component
public class DepartureFinishing {
    private static final Logger LOG = LoggerFactory.getLogger(DepartureFinishing.class);
    private static final int AT_A_TIME = 200;

    private final Departures departures;
    private final AnotherCoalition in;
    private final ConsultationReading consultations;
    private final ConsultationTaking consultationTaking;
    private final QuestionnaireTaking questionnaires;
    private final ResponseTaking responses;
    private final RedactionTaking redactions;
    private final FileMoving files;
    private final ReentrantLock one = new ReentrantLock();

    DepartureFinishing(
            Departures departures,
            AnotherCoalition in,
            ConsultationReading consultations,
            ConsultationTaking consultationTaking,
            QuestionnaireTaking questionnaires,
            ResponseTaking responses,
            RedactionTaking redactions,
            FileMoving files) {
        this.departures = departures;
        this.in = in;
        this.consultations = consultations;
        this.consultationTaking = consultationTaking;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.redactions = redactions;
        this.files = files;
    }

    /** At once, and off the thread of whoever left. */
    @TransactionalEventListener
    void on(OrganisationLeft left) {
        Thread.ofVirtual().name("departure").start(this::finish);
    }

    /** What a stop of Heard interrupted goes on here. */
    @Scheduled(initialDelay = 1, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void finish() {
        one.lock();
        try {
            departures.all().forEach(this::tryToFinish);
        } finally {
            one.unlock();
        }
    }

    private void tryToFinish(Departure departure) {
        try {
            in.in(departure.from(), consultations::all).forEach(each -> move(departure, each));
            departures.end(departure);
        } catch (RuntimeException failure) { // others go on; this one again in ten minutes
            LOG.error(
                    "the responses of organisation {} have not all been moved yet", departure.organisation(), failure);
        }
    }

    private void move(Departure departure, ConsultationDetails consultation) {
        if (consultation.status() == Status.DESTROYED) return;
        var copy = copyOf(departure, consultation.id());
        var next = next(departure, consultation.id());
        if (!next.isEmpty()) copy(departure, consultation, copy);
        while (!next.isEmpty()) {
            move(departure, consultation.id(), copy, next);
            next = next(departure, consultation.id());
        }
        in.in(departure.own(), () -> {
            responses.leadReceipts(copy);
            return copy;
        });
    }

    private List<TakenResponse> next(Departure departure, ConsultationId consultation) {
        return in.in(departure.from(), () -> responses.next(consultation, departure.organisation(), AT_A_TIME));
    }

    private void copy(Departure departure, ConsultationDetails consultation, ConsultationId copy) {
        var versions = in.in(departure.from(), () -> questionnaires.versions(consultation.id()));
        in.in(departure.own(), () -> {
            consultationTaking.copy(consultation, copy, departure.organisation());
            questionnaires.put(copy, versions);
            return copy;
        });
        files.copyMedia(departure, versions);
    }

    private void move(Departure departure, ConsultationId from, ConsultationId to, List<TakenResponse> taken) {
        var ids = taken.stream().map(TakenResponse::id).toList();
        var withheld = in.in(departure.from(), () -> redactions.of(from, ids));
        in.in(departure.own(), () -> {
            responses.put(taken, to, departure.organisation(), departure.from());
            redactions.put(to, ids, withheld);
            return to;
        });
        files.move(departure, from, to, ids);
        in.in(departure.from(), () -> {
            responses.giveUp(taken, from);
            return from;
        });
        in.in(departure.own(), () -> {
            responses.leadReceipts(to);
            return to;
        });
    }

    /** The same each time, so that nothing is copied twice. */
    private static ConsultationId copyOf(Departure departure, ConsultationId consultation) {
        var name = consultation + " of " + departure.from() + " in " + departure.own();
        return new ConsultationId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
