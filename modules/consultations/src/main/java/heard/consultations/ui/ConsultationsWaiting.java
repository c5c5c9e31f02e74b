package heard.consultations.ui;

import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.consultations.ConsultationDestroying;
import heard.consultations.ConsultationDetails;
import heard.consultations.ConsultationReading;
import heard.consultations.Status;
import heard.look.ReaderLanguage;
import heard.shared.Role;
import heard.shared.Waiting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What comes up for organisers and administrators: answers that somebody wants destroyed, closing and retention dates. */
@Component
class ConsultationsWaiting implements Waiting.Room {
    private static final int CLOSING_DAYS = 14;
    private static final int RETENTION_DAYS = 60;

    private final ConsultationReading reading;
    private final ConsultationDestroying destroying;

    ConsultationsWaiting(ConsultationReading reading, ConsultationDestroying destroying) {
        this.reading = reading;
        this.destroying = destroying;
    }

    @Override
    public List<Waiting> waiting() {
        var member = CurrentMember.require();
        if (!member.is(Role.ORGANISER) && !member.is(Role.ADMINISTRATOR)) return List.of();
        var today = LocalDate.now();
        var waiting = new ArrayList<Waiting>();
        for (var each : reading.all()) {
            if (isAskedToDestroy(each, member)) waiting.add(of("destruction", each));
            var closes = each.closesOn();
            if (closes != null && closesSoon(each, closes, today)) waiting.add(of("closing", each, closes));
            if (endsSoon(each, today)) waiting.add(of("retention", each, each.retainUntil()));
        }
        return waiting;
    }

    private boolean isAskedToDestroy(ConsultationDetails each, Member member) {
        return DestructionPanel.isFor(each, member)
                && destroying
                        .asked(each.id())
                        .filter(asked -> !asked.account().equals(member.account()))
                        .isPresent();
    }

    private static boolean closesSoon(ConsultationDetails each, LocalDate closes, LocalDate today) {
        return each.status() == Status.OPEN && closes.isBefore(today.plusDays(CLOSING_DAYS));
    }

    private static boolean endsSoon(ConsultationDetails each, LocalDate today) {
        return each.status() != Status.DRAFT
                && each.status() != Status.DESTROYED
                && each.retainUntil().isBefore(today.plusDays(RETENTION_DAYS));
    }

    private static Waiting of(String what, ConsultationDetails each, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(each.title().in(ReaderLanguage.current()));
        arguments.addAll(List.of(more));
        return new Waiting("consultations.waiting." + what, arguments, ConsultationsNavigation.overview(each.id()));
    }
}
