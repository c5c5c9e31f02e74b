package heard.accounts;

import heard.coalitions.CurrentCoalition;
import heard.shared.AccountId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the members of the current coalition are called. */
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
                        select a.id, a.name from accounts.place p join accounts.account a on a.id = p.account_id
                         where p.coalition_id = ?""").param(CurrentCoalition.require().value()).query(row -> {
            names.put(new AccountId(row.getObject(1, UUID.class)), row.getString(2));
        });
        return names;
    }
}
