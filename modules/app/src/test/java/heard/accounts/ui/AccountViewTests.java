package heard.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.google.common.io.BaseEncoding;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import heard.Fixtures;
import heard.HeardTest;
import heard.accounts.MemberInviting;
import heard.accounts.OwnAccount;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.shared.AccountId;
import heard.shared.Role;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class AccountViewTests extends SpringBrowserlessTest {
    private static final String PASSWORD = "correct horse battery";

    @Autowired
    Fixtures fixtures;

    @Autowired
    MemberInviting inviting;

    @Autowired
    OwnAccount own;

    Coalition coalition;
    AccountId account;

    @BeforeEach
    void aMember() {
        coalition = fixtures.coalition();
        account = inviting.invite(
                UUID.randomUUID() + "@example.org",
                "Nadia Example",
                coalition.id(),
                coalition.lead().id(),
                Set.of(Role.ANALYST));
        inviting.choose(account, PASSWORD);
    }

    private void open(Runnable work) {
        var member = new Member(account, "Nadia Example", coalition.lead().id(), coalition.id(), Set.of(Role.ANALYST));
        fixtures.as(member, () -> {
            navigate(AccountView.class);
            work.run();
            return true;
        });
    }

    private void press(String button) {
        test($(Button.class).withText(button).all().getLast()).click();
    }

    private static String code(String secret) {
        try {
            var key = new SecretKeySpec(BaseEncoding.base32().decode(secret.replace(" ", "")), "HmacSHA1");
            return new TimeBasedOneTimePasswordGenerator().generateOneTimePasswordString(key, Instant.now());
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSecondStepIsSetUpWithARightCodeAndGivesCodesToPrint() {
        open(() -> {
            press("Set up second step");
            var password = $(PasswordField.class).single();
            test(password).setValue("not it");
            press("Set up second step");
            assertThat(password.isInvalid()).isTrue();
            assertThat($(Image.class).exists()).isFalse();

            test(password).setValue(PASSWORD);
            press("Set up second step");
            assertThat($(Image.class).single().getSrc()).startsWith("data:image/svg+xml;base64,");
            var code = $(TextField.class).withCaption("Code").single();
            test(code).setValue("123");
            press("Switch on");
            assertThat(code.isInvalid()).isTrue();
            assertThat(own.isSecondStepOn()).isFalse();

            test(code).setValue(code($(Code.class).single().getText()));
            press("Switch on");
            assertThat($(Pre.class).single().getText().lines()).hasSize(10);
            assertThat(own.isSecondStepOn()).isTrue();
        });
    }

    @Test
    void switchingItOffAsksForThePassword() {
        theSecondStepIsSetUpWithARightCodeAndGivesCodesToPrint();
        open(() -> {
            press("Switch off second step");
            var password = $(PasswordField.class).single();
            test(password).setValue("not it");
            press("Switch off second step");
            assertThat(password.isInvalid()).isTrue();
            assertThat(own.isSecondStepOn()).isTrue();

            test(password).setValue(PASSWORD);
            press("Switch off second step");
            assertThat(own.isSecondStepOn()).isFalse();
        });
    }

    @Test
    void aPasswordIsChangedByWhoeverKnowsThePresentOne() {
        open(() -> {
            press("Change password");
            test($(PasswordField.class).withCaption("Your present password").single())
                    .setValue(PASSWORD);
            test($(PasswordField.class).withCaption("Choose a password").single())
                    .setValue("a long enough passphrase");
            var again = $(PasswordField.class)
                    .withCaption("The same password again")
                    .single();
            test(again).setValue("another one");
            press("Change password");
            assertThat(again.isInvalid()).isTrue();

            test(again).setValue("a long enough passphrase");
            press("Change password");
            assertThat($(PasswordDialog.class).exists()).isFalse();
        });
    }
}
