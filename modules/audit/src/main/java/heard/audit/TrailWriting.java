package heard.audit;

import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.shared.AccountId;
import heard.shared.ConsultationId;
import java.sql.Types;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Adds to the trail; nothing in Heard can take anything out of it. */
@Component
class TrailWriting implements Trail {
    static final int MINUTES_BETWEEN = 10;

    private final JdbcClient database;

    TrailWriting(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void note(Action action, ConsultationId consultation) {
        note(action, new Subject(consultation.value(), null, null));
    }

    @Override
    public void note(Action action) {
        note(action, new Subject(null, null, null));
    }

    @Override
    public void note(Action action, AccountId account) {
        note(action, new Subject(null, "account", account.value()));
    }

    /** Notes what the member at work does, or Heard itself where nobody is at work. */
    void note(Action action, Subject subject) {
        database.sql("""
                        insert into audit.entry
                          (coalition_id, id, at, account_id, action, consultation_id, subject_kind, subject_id)
                        select :coalition, gen_random_uuid(), date_trunc('second', now()), :account, :action,
                               :consultation, :kind, :subject
                        where not :once or not exists (
                          select from audit.entry
                          where account_id is not distinct from :account and action = :action
                            and consultation_id is not distinct from :consultation
                            and subject_id is not distinct from :subject
                            and at > now() - make_interval(mins => :minutes))""")
                .param("coalition", CurrentCoalition.require().value())
                .param("account", account(), Types.OTHER)
                .param("action", action.name())
                .param("consultation", subject.consultation(), Types.OTHER)
                .param("kind", subject.kind(), Types.VARCHAR)
                .param("subject", subject.id(), Types.OTHER)
                .param("once", action.isNotedOnce())
                .param("minutes", MINUTES_BETWEEN)
                .update();
    }

    private static @Nullable UUID account() {
        return CurrentMember.get().map(member -> member.account().value()).orElse(null);
    }
}
