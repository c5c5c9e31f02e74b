package heard.analysis;

import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault which column holds marks of passages. */
@Configuration(proxyBeanMethods = false)
class SealedExcerpts {
    @Bean
    SealedColumn excerptColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "analysis", "excerpt", "mark", "'excerpt:' || id");
    }
}
