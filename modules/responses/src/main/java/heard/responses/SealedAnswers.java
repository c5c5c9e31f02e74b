package heard.responses;

import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault which columns hold answers, the files that came with them, and how people were asked. */
@Configuration(proxyBeanMethods = false)
class SealedAnswers {
    @Bean
    SealedColumn answerColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "responses", "response", "content", "'response:' || id");
    }

    @Bean
    SealedColumn trialColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "responses", "trial", "content", "'response:' || id");
    }

    @Bean
    SealedColumn interviewColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "responses", "interview", "content", "'interview:' || id");
    }

    @Bean
    SealedColumn attachmentColumn() {
        return new SealedColumn(
                KeyPurpose.ANSWERS, "responses", "attachment", "content", "'attachment:' || response_id || ':' || id");
    }
}
