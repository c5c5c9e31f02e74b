package heard.evidence;

import heard.vault.KeyPurpose;
import heard.vault.SealedColumn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the vault which column holds drafts of dossiers. */
@Configuration(proxyBeanMethods = false)
class SealedDrafts {
    @Bean
    SealedColumn draftColumn() {
        return new SealedColumn(KeyPurpose.ANSWERS, "evidence", "dossier", "draft", "'dossier:' || id");
    }
}
