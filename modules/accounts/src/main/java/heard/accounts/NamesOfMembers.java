package heard.accounts;

import heard.coalitions.CurrentCoalition;
import heard.coalitions.Member;
import heard.shared.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the members of the current coalition are called, and were: what somebody did stays with their name when they are gone. */
@Component
public class NamesOfMembers {
    private final JdbcClient database;

    NamesOfMembers(JdbcClient database) {
        this.database = database;
    }

    @Transactional(readOnly = true)
    public Map<AccountId, String> names() {
        var names = new HashMap<AccountId, String>();
        database.sql("""
                        select c.account_id, coalesce(a.name, c.name)
                          from accounts.colleague c
                          left join accounts.place p on p.account_id = c.account_id and p.coalition_id = c.coalition_id
                          left join accounts.account a on a.id = p.account_id
                         where c.coalition_id = :here
                        union
                        select a.id, a.name from accounts.place p join accounts.account a on a.id = p.account_id
                         where p.coalition_id = :here""").param("here", CurrentCoalition.require().value()).query(row -> {
            names.put(new AccountId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return names;
    }

    /** Keeps what the member is called in the current coalition, in which they are at work. */
    @Transactional
    void keep(Member member) {
        database.sql("""
                        insert into accounts.colleague (coalition_id, account_id, name) values (?, ?, ?)
                        on conflict (coalition_id, account_id) do update set name = excluded.name""")
                .params(member.coalition().value(), member.account().value(), member.name())
                .update();
    }
}
