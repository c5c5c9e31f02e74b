package heard.accounts;

import heard.coalitions.Member;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are signed in, in the database: what is ended here is over with the next request, on every node. */
@Component
@Transactional
class SignIns {
    /** A sign-in ends by then, however busy it is. */
    private static final int HOURS_KEPT = 24;

    /**
     * A sign-in as it stands.
     *
     * @param member with the roles and the organisation of this moment
     * @param proven whether the second step was taken, or none is needed
     * @param owing whether there is a password alone although the installation demands more
     */
    record Standing(Member member, boolean proven, boolean owing) {}

    private final JdbcClient database;

    SignIns(JdbcClient database) {
        this.database = database;
    }

    UUID begin(AccountId account) {
        return begin(account, false);
    }

    /** A sign-in of which both steps were taken at once. */
    UUID beginProven(AccountId account) {
        return begin(account, true);
    }

    private UUID begin(AccountId account, boolean proven) {
        database.sql("delete from accounts.sign_in where seen_at < now() - make_interval(hours => ?)")
                .param(HOURS_KEPT)
                .update();
        var id = UUID.randomUUID();
        database.sql("""
                        insert into accounts.sign_in (id, account_id, began_at, seen_at, proven)
                        select ?, ?, date_trunc('minute', now()), date_trunc('minute', now()),
                               ? or not exists (select from accounts.second_step s where s.account_id = ? and s.confirmed)
                                    and not exists (select from accounts.passkey k where k.account_id = ?)""")
                .params(id, account.value(), proven, account.value(), account.value())
                .update();
        return id;
    }

    /** The sign-in, seen now; empty when it was ended, or when its member has no place in that coalition. */
    Optional<Standing> see(UUID id, AccountId account, CoalitionId coalition) {
        database.sql("""
                        update accounts.sign_in set seen_at = date_trunc('minute', now())
                         where id = ? and seen_at < date_trunc('minute', now())""").param(id).update();
        return database.sql("""
                        select a.name, p.organisation_id, p.coalition_id,
                               p.roles || case when a.installation_administrator
                                               then array['INSTALLATION_ADMINISTRATOR'] else '{}' end,
                               s.proven, a.id,
                               """ + SecondStepRule.BROKEN + """
                          from accounts.sign_in s
                          join accounts.account a on a.id = s.account_id
                          join accounts.place p on p.account_id = a.id
                         where s.id = ? and a.id = ? and p.coalition_id = ?
                           and s.began_at > now() - make_interval(hours => ?)""")
                .params(id, account.value(), coalition.value(), HOURS_KEPT)
                .query((row, _) -> standing(row))
                .optional();
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(StaffMembers.member(row, 6), row.getBoolean(5), row.getBoolean(7));
    }

    /** The second step was taken. */
    void prove(UUID id) {
        database.sql("update accounts.sign_in set proven = true where id = ?")
                .param(id)
                .update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    List<SignIn> of(AccountId account) {
        return database.sql("""
                        select id, began_at, seen_at from accounts.sign_in
                         where account_id = ? and seen_at > now() - make_interval(hours => ?)
                         order by seen_at desc, began_at desc, id""")
                .params(account.value(), HOURS_KEPT)
                .query((row, _) -> new SignIn(
                        row.getObject(1, UUID.class),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    void end(AccountId account, UUID id) {
        database.sql("delete from accounts.sign_in where account_id = ? and id = ?")
                .params(account.value(), id)
                .update();
    }

    /** Ends all of an account's but this one. */
    void endOthers(AccountId account, UUID id) {
        database.sql("delete from accounts.sign_in where account_id = ? and id <> ?")
                .params(account.value(), id)
                .update();
    }

    void endAll(AccountId account) {
        database.sql("delete from accounts.sign_in where account_id = ?")
                .param(account.value())
                .update();
    }
}
