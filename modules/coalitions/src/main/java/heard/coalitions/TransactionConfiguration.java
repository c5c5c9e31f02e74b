package heard.coalitions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** Transactions for code that must set the coalition first. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {
    @Bean
    TransactionOperations transactionOperations(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
