package heard.statements.ui;

import heard.coalitions.CurrentMember;
import heard.look.ReaderLanguage;
import heard.shared.ConsultationTitles;
import heard.shared.Waiting;
import heard.statements.StatementReading;
import java.util.List;
import org.springframework.stereotype.Component;

/** Consultations in which statements of participants wait for somebody to read them. */
@Component
class StatementsWaiting implements Waiting.Room {
    private final ConsultationTitles consultations;
    private final StatementReading reading;

    StatementsWaiting(ConsultationTitles consultations, StatementReading reading) {
        this.consultations = consultations;
        this.reading = reading;
    }

    @Override
    public List<Waiting> waiting() {
        if (StatementPlaces.READERS.stream().noneMatch(CurrentMember.require()::is)) return List.of();
        return consultations.all().entrySet().stream()
                .filter(each -> reading.waiting(each.getKey()) > 0)
                .map(each -> new Waiting(
                        "statements.waiting",
                        List.of(each.getValue().in(ReaderLanguage.current())),
                        StatementPlaces.path(each.getKey())))
                .toList();
    }
}
