package heard.accounts;

import heard.look.SiteAddress;
import heard.look.Texts;
import heard.notices.Notice;
import heard.notices.NoticeSending;
import heard.shared.AccountId;
import heard.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What Heard writes to members about their accounts. Without e-mail it writes nothing. */
@Component
class AccountLetters {
    private final NoticeSending notices;
    private final StoredPasswords stored;
    private final SiteAddress site;
    private final Texts texts;

    AccountLetters(NoticeSending notices, StoredPasswords stored, SiteAddress site, Texts texts) {
        this.notices = notices;
        this.stored = stored;
        this.site = site;
        this.texts = texts;
    }

    boolean isSetUp() {
        return notices.isSetUp();
    }

    /** The link with which they choose a password, or accept a place; that an earlier one did not arrive is forgotten. */
    void invitation(AccountId account, String token, Language language) {
        notices.forget(account.value());
        send(account, "accounts.mail.invitation.", "/welcome/" + token, Duration.ofDays(MemberInviting.DAYS), language);
    }

    /** The link with which they choose another password. */
    void reset(AccountId account, String token, Language language) {
        send(account, "accounts.mail.reset.", "/reset/" + token, PasswordResetting.GOOD_FOR, language);
    }

    /** That their password was changed, in case it was not they. */
    void passwordChanged(AccountId account, Language language) {
        send(account, "accounts.mail.changed.", SignInPage.PATH, Duration.ofDays(2), language);
    }

    private void send(AccountId account, String key, String path, Duration good, Language language) {
        if (!notices.isSetUp()) return;
        var address = site.configured().orElseThrow() + path;
        notices.send(new Notice(
                account.value(),
                stored.of(account).email(),
                language,
                texts.get(language, key + "subject"),
                List.of(texts.get(language, key + "sentence"), texts.get(language, key + "otherwise")),
                new Notice.Link(texts.get(language, key + "link"), address),
                Instant.now().plus(good)));
    }
}
