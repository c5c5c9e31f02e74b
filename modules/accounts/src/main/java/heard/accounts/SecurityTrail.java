package heard.accounts;

import heard.audit.Action;
import heard.audit.Trail;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.CurrentMember;
import heard.coalitions.Member;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notes who came in, who was kept out, and who asked for what they may not do, in the trail of the coalitions concerned. Where
 * somebody was, and with what, is not noted; nor are addresses that belong to nobody.
 */
@Component
class SecurityTrail {
    private record Place(AccountId account, CoalitionId coalition) {}

    private final JdbcClient database;
    private final Trail trail;
    private final NamesOfMembers names;
    private final TransactionTemplate alone;

    SecurityTrail(JdbcClient database, Trail trail, NamesOfMembers names, PlatformTransactionManager transactions) {
        this.database = database;
        this.trail = trail;
        this.names = names;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** A member has taken every step of signing in. */
    void arrived(Member member) {
        CurrentMember.in(member, () -> note(Action.SIGN_IN));
        remember(member);
    }

    /** A member is at work in a coalition: what they are called there stays with what they do. */
    void remember(Member member) {
        CurrentCoalition.run(member.coalition(), () -> names.keep(member));
    }

    @EventListener
    void keptOut(AbstractAuthenticationFailureEvent failure) {
        var email = failure.getAuthentication().getName().strip().toLowerCase(Locale.ROOT);
        alone.execute(_ -> database.sql("""
                                select a.id, p.coalition_id
                                  from accounts.account a join accounts.place p on p.account_id = a.id
                                 where a.email = ?""")
                        .param(email)
                        .query((row, _) -> new Place(
                                new AccountId(row.getObject(1, UUID.class)),
                                new CoalitionId(row.getObject(2, UUID.class))))
                        .list())
                .forEach(this::keptOut);
    }

    /** The member at work gave something wrong as their second step. */
    void keptOut() {
        note(Action.SIGN_IN_REFUSED);
    }

    private void keptOut(Place place) {
        CurrentCoalition.run(
                place.coalition(),
                () -> alone.executeWithoutResult(_ -> trail.note(Action.SIGN_IN_REFUSED, place.account())));
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> denied) {
        if (CurrentMember.get().isPresent()) note(Action.REFUSED);
    }

    private boolean note(Action action) {
        alone.executeWithoutResult(_ -> trail.note(action));
        return true;
    }
}
