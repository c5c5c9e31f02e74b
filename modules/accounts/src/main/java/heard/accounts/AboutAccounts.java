package heard.accounts;

import heard.coalitions.CoalitionReading;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.Organisation;
import heard.shared.AccountId;
import heard.shared.CoalitionId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Knows of an account what would make a poor password. */
@Component
public class AboutAccounts {
    private final JdbcClient database;
    private final CoalitionReading coalitions;
    private final TransactionOperations transaction;

    AboutAccounts(JdbcClient database, CoalitionReading coalitions, TransactionOperations transaction) {
        this.database = database;
        this.coalitions = coalitions;
        this.transaction = transaction;
    }

    private record Known(String email, String name, List<CoalitionId> coalitions) {}

    /** Called outside of a transaction, as it looks into each of their coalitions. */
    public AboutAccount of(AccountId account) {
        var known = transaction.execute(_ -> known(account));
        var names = new ArrayList<String>(List.of(known.name()));
        for (var coalition : known.coalitions()) {
            var here = CurrentCoalition.in(coalition, coalitions::current);
            names.add(here.name());
            here.organisations().stream().map(Organisation::name).forEach(names::add);
        }
        return new AboutAccount(known.email(), names);
    }

    private Known known(AccountId account) {
        var places = database.sql("select coalition_id from accounts.place where account_id = ?")
                .param(account.value())
                .query((row, _) -> new CoalitionId(row.getObject(1, UUID.class)))
                .list();
        return database.sql("select email, name from accounts.account where id = ?")
                .param(account.value())
                .query((row, _) -> new Known(row.getString(1), row.getString(2), places))
                .single();
    }
}
