package heard.consultations;

import heard.coalitions.CurrentCoalition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes a consultation and the address at which the public finds it. */
@Component
class ConsultationWriting {
    private final Consultations consultations;
    private final PublicAddresses addresses;
    private final ApplicationEventPublisher events;

    ConsultationWriting(Consultations consultations, PublicAddresses addresses, ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.addresses = addresses;
        this.events = events;
    }

    void write(Consultation consultation) {
        var details = consultation.details();
        consultations.save(consultation);
        consultations.flush();
        addresses.take(details.slug(), CurrentCoalition.require(), details.id());
        if (details.status() != Status.DRAFT) addresses.publish(details.id());
        events.publishEvent(new PublicConsultations.ConsultationWritten(details.id()));
    }
}
