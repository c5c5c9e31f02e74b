package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordCheckTests {
    private static final String EMAIL = "nadia.karim@example.org";

    @Test
    void wordsThatDoNotBelongTogetherWillDo() {
        assertThat(PasswordCheck.problem("correct horse battery", EMAIL)).isEmpty();
        assertThat(PasswordCheck.problem("حصان بطارية صحيح", EMAIL)).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThat(PasswordCheck.problem("x7#kQ9!pL2z", EMAIL)).contains("accounts.password.short");
        assertThat(PasswordCheck.problem("x7#kQ9!pL2zz", EMAIL)).isEmpty();
    }

    @Test
    void theAddressIsNoPassword() {
        assertThat(PasswordCheck.problem(EMAIL, EMAIL)).contains("accounts.password.email");
        assertThat(PasswordCheck.problem("Nadia.Karim2026", EMAIL)).contains("accounts.password.email");
    }

    @Test
    void whatManyPeopleChooseIsNoPassword() {
        for (var common :
                new String[] {"Password1234", "passwordpassword", "123456789012", "qwertyuiop123", "aaaaaaaaaaaaaa"}) {
            assertThat(PasswordCheck.problem(common, EMAIL)).contains("accounts.password.common");
        }
    }
}
