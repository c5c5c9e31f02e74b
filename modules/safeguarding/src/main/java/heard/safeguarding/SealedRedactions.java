package heard.safeguarding;

import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault which columns hold what was written about a passage, and its mark. */
@Configuration(proxyBeanMethods = false)
class SealedRedactions {
    @Bean
    SealedColumn redactionMarkColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "safeguarding", "redaction", "mark", "'redaction:' || id");
    }

    @Bean
    SealedColumn redactionWordsColumn() {
        return new SealedColumn(
                KeyPurpose.ANSWERS, "safeguarding", "redaction", "words", "'redaction:' || id || ':words'");
    }
}
