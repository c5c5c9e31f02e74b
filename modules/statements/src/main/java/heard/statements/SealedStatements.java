package heard.statements;

import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault which column holds the words of statements. */
@Configuration(proxyBeanMethods = false)
class SealedStatements {
    @Bean
    SealedColumn statementColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "statements", "statement", "content", "'statement:' || id");
    }
}
