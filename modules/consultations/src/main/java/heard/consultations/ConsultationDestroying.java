package heard.consultations;

import heard.audit.Action;
import heard.audit.Traced;
import heard.audit.Untraced;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.shared.AccountId;
import heard.shared.ConsultationId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Destroys the answers of a consultation before its retention date: one asks, another agrees. It cannot be undone. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ORGANISER', 'ADMINISTRATOR')")
public class ConsultationDestroying {
    private final JdbcClient database;
    private final Consultations consultations;
    private final ConsultationEnding ending;

    ConsultationDestroying(JdbcClient database, Consultations consultations, ConsultationEnding ending) {
        this.database = database;
        this.consultations = consultations;
        this.ending = ending;
    }

    /** Who asked, if anybody did. */
    @Transactional(readOnly = true)
    @Untraced("Says who asked, and nothing of the answers.")
    public Optional<Destruction> asked(ConsultationId id) {
        return database.sql("""
                        select account_id, name, asked_on from consultations.destruction where consultation_id = ?""")
                .param(id.value())
                .query((row, _) -> new Destruction(
                        new AccountId(row.getObject(1, UUID.class)),
                        row.getString(2),
                        row.getObject(3, LocalDate.class)))
                .optional();
    }

    /** Asks; whoever asked first stays the one who did. Throws {@link ConsultationNotOpen} unless it is closed. */
    @Traced(Action.ASK_DESTRUCTION)
    public void ask(ConsultationId id) {
        demandClosed(id);
        var member = CurrentMember.require();
        database.sql("""
                        insert into consultations.destruction (coalition_id, consultation_id, account_id, name, asked_on)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        CurrentCoalition.require().value(),
                        id.value(),
                        member.account().value(),
                        member.name(),
                        LocalDate.now(ZoneOffset.UTC))
                .update();
    }

    /** Takes the question back; either of the two may. */
    @Traced(Action.ASK_DESTRUCTION)
    public void takeBack(ConsultationId id) {
        database.sql("delete from consultations.destruction where consultation_id = ?")
                .param(id.value())
                .update();
    }

    /** Agrees, and destroys. Throws {@link NotTwoPeople} unless somebody else asked. */
    @Traced(Action.DESTROY_CONSULTATION)
    public void agree(ConsultationId id) {
        demandClosed(id);
        var me = CurrentMember.require().account();
        if (asked(id).filter(each -> !each.account().equals(me)).isEmpty()) throw new NotTwoPeople();
        ending.destroy(id);
    }

    private void demandClosed(ConsultationId id) {
        var status = consultations.require(id).status();
        if (status != Status.CLOSED && status != Status.REPORTED) throw new ConsultationNotOpen(id);
    }
}
