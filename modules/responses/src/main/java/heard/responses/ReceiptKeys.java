package heard.responses;

import heard.vault.InstallationKeys;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** What the database holds in place of a receipt: its HMAC-SHA-256 under a key that is kept outside it. */
@Component
class ReceiptKeys {
    private final InstallationKeys keys;

    ReceiptKeys(InstallationKeys keys) {
        this.keys = keys;
    }

    byte[] hmac(ReceiptCode receipt) {
        return keys.hmac("receipts", receipt.digits().getBytes(StandardCharsets.US_ASCII));
    }
}
