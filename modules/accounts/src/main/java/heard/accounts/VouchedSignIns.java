package heard.accounts;

import heard.shared.AccountId;
import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sign-ins of people for whom an identity provider vouches, each tied to a session there, with which it ends. */
@Component
@Transactional
public class VouchedSignIns {
    private final JdbcClient database;
    private final SignIns signIns;

    VouchedSignIns(JdbcClient database, SignIns signIns) {
        this.database = database;
        this.signIns = signIns;
    }

    /**
     * Begins one for this browser's session; whatever second step there is was the provider's to ask.
     *
     * @param outside the session there; empty where the provider does not name it
     */
    public void begin(HttpSession session, StaffMember staff, String issuer, String outside) {
        var id = signIns.begin(staff.member().account());
        signIns.prove(id);
        if (!outside.isEmpty()) tie(id, issuer, outside);
        CurrentSignIn.keep(session, id);
    }

    private void tie(UUID id, String issuer, String outside) {
        database.sql("insert into accounts.outside_session (sign_in_id, issuer, session) values (?, ?, ?)")
                .params(id, issuer, outside)
                .update();
    }

    /** Ends the one of this browser's session. */
    public void end(HttpSession session) {
        CurrentSignIn.of(session).ifPresent(this::end);
    }

    private void end(UUID signIn) {
        database.sql("delete from accounts.sign_in where id = ?").param(signIn).update();
    }

    /** The session ended at the provider, and with it every sign-in that came of it. */
    public void endSession(String issuer, String outside) {
        database.sql("""
                        delete from accounts.sign_in s using accounts.outside_session o
                         where o.sign_in_id = s.id and o.issuer = ? and o.session = ?""").params(issuer, outside).update();
    }

    public void endAll(AccountId account) {
        signIns.endAll(account);
    }
}
