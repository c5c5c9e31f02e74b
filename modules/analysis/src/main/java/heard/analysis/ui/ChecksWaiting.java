package heard.analysis.ui;

import heard.coalitions.CurrentMember;
import heard.look.ReaderLanguage;
import heard.safeguarding.RedactionReading;
import heard.shared.ConsultationTitles;
import heard.shared.Role;
import heard.shared.Waiting;
import java.util.List;
import org.springframework.stereotype.Component;

/** Responses that people changed where words are withheld, so that a safeguarding lead should look again. */
@Component
class ChecksWaiting implements Waiting.Room {
    private final ConsultationTitles consultations;
    private final RedactionReading redactions;

    ChecksWaiting(ConsultationTitles consultations, RedactionReading redactions) {
        this.consultations = consultations;
        this.redactions = redactions;
    }

    @Override
    public List<Waiting> waiting() {
        if (!CurrentMember.require().is(Role.SAFEGUARDING_LEAD)) return List.of();
        return consultations.all().entrySet().stream()
                .filter(each -> !redactions.toCheck(each.getKey()).isEmpty())
                .map(each -> new Waiting(
                        "analysis.waiting.check",
                        List.of(each.getValue().in(ReaderLanguage.current())),
                        AnalysisPlaces.path(AnalysisPlaces.RESPONSES, each.getKey())))
                .toList();
    }
}
