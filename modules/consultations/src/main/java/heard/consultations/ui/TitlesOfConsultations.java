package heard.consultations.ui;

import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.shared.ConsultationId;
import heard.shared.ConsultationTitles;
import heard.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells the frame around the screens what consultations are called. */
@Component
class TitlesOfConsultations implements ConsultationTitles {
    private final ConsultationReading reading;

    TitlesOfConsultations(ConsultationReading reading) {
        this.reading = reading;
    }

    @Override
    public Map<ConsultationId, LocalizedText> all() {
        return reading.all().stream()
                .collect(Collectors.toMap(
                        ConsultationDetails::id, ConsultationDetails::title, (one, _) -> one, LinkedHashMap::new));
    }
}
