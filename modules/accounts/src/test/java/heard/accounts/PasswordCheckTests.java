package heard.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordCheckTests {
    private static final AboutAccount NADIA =
            new AboutAccount("nadia.karim@northside.example", List.of("Nadia Karim", "Northside Refugee Centre"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "حصان بطارية صحيح",
                "x7#kQ9!pL2z",
                "    spaces are welcome    ",
                "پنجره آبی، هفت چتر"
            })
    void whatIsHardToGuessWillDoWhateverItIsMadeOf(String password) {
        assertThat(PasswordCheck.problem(password, NADIA)).isEmpty();
    }

    @Test
    void lengthHasLimitsOfWhichTheUpperIsFar() {
        assertThat(PasswordCheck.problem("x7#kQ9!", NADIA)).contains("accounts.password.short");
        assertThat(PasswordCheck.problem("seven violet umbrellas ".repeat(8), NADIA))
                .isEmpty();
        assertThat(PasswordCheck.problem("seven violet umbrellas ".repeat(9), NADIA))
                .contains("accounts.password.long");
    }

    @Test
    void theShorterOneIsTheHarderItMustBe() {
        assertThat(PasswordCheck.problem("zebra lamp9", NADIA)).isPresent();
        assertThat(PasswordCheck.problem("zebra lamp9 q", NADIA)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nadia.karim@northside.example, accounts.password.weak.own",
        "Northside2026, accounts.password.weak.own",
        "KarimKarimKarim, accounts.password.weak.repeat",
        "Password1234, accounts.password.common",
        "qwertyuiop[], accounts.password.weak.keyboard",
        "aaaaaaaaaaaaaa, accounts.password.weak.sequence",
        "abcdefghijklmn, accounts.password.weak.sequence",
        "23-11-1987, accounts.password.weak.sequence",
        "jennifer, accounts.password.weak.word"
    })
    void whatIsEasilyGuessedIsRefusedWithTheReason(String password, String why) {
        assertThat(PasswordCheck.problem(password, NADIA)).contains(why);
    }
}
