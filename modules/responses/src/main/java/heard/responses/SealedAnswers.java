package heard.responses;

import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault which column holds answers. */
@Configuration(proxyBeanMethods = false)
class SealedAnswers {
    @Bean
    SealedColumn answerColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "responses", "response", "content", "'response:' || id");
    }
}
