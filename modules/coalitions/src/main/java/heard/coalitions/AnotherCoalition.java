package heard.coalitions;

import heard.shared.CoalitionId;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does something in another coalition than the present one, in a transaction of its own. Whoever calls it must know that the
 * member at work may: the walls between coalitions do not stand here.
 */
@Component
public class AnotherCoalition {
    private final TransactionTemplate transaction;

    AnotherCoalition(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <R> R in(CoalitionId coalition, Supplier<R> work) {
        return CurrentCoalition.in(coalition, () -> transaction.execute(_ -> work.get()));
    }
}
