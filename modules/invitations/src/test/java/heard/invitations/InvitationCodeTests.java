package heard.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.ConsultationId;
import heard.shared.Language;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationCodeTests {
    @Property
    void whatIsShownIsReadBack(@ForAll @NumericChars @StringLength(16) String digits) {
        var code = new InvitationCode(digits);
        assertThat(InvitationCode.parse(code.grouped())).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1205125812051286",
                " 1205 1258-1205–1286 ",
                "١٢٠٥ ١٢٥٨ ١٢٠٥ ١٢٨٦",
                "۱۲۰۵۱۲۵۸۱۲۰۵۱۲۸۶",
                "１２０５１２５８１２０５１２８６",
                "l2O5 I25B i2oS |z8b",
                "\u200e1205 1258\u00a01205 1286\u200f"
            })
    void itIsReadHoweverSomebodyTypesIt(String typed) {
        assertThat(InvitationCode.parse(typed)).contains(new InvitationCode("1205125812051286"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234", "12345678901234567", "12345678901234567890", "123456789012345x", "no-such-token"})
    void anythingElseIsNoCode(String typed) {
        assertThat(InvitationCode.parse(typed)).isEmpty();
    }

    @Test
    void aCodeDoesNotWriteItselfIntoLogs() {
        var code = InvitationCode.next();
        assertThat(code.toString() + new MadeCodes(new BatchId(new java.util.UUID(0, 0)), java.util.List.of(code)))
                .doesNotContain(code.digits().substring(0, 4));
    }

    @Test
    void itsLinkHoldsNothingElse() {
        var code = new InvitationCode("1205125812051286");
        assertThat(code.path("women", Optional.of(new Language("ar"))))
                .isEqualTo("/c/women/code/1205125812051286?language=ar");
        assertThat(code.path("women", Optional.empty())).isEqualTo("/c/women/code/1205125812051286");
    }

    @Test
    void aFewWrongCodesGoAtOnceAndManyWaitAndNoOtherConsultationDoes() {
        var wrong = new WrongCodes();
        var here = ConsultationId.next();
        for (var few = 0; few < 10; few++)
            assertThat(wrong.waitAt(here, 1_000_000)).isZero();
        for (var many = 0; many < 100; many++) wrong.waitAt(here, 1_000_000);
        assertThat(wrong.waitAt(here, 1_000_000)).isEqualTo(WrongCodes.LONGEST_WAIT);
        assertThat(wrong.waitAt(ConsultationId.next(), 1_000_000)).isZero();
        assertThat(wrong.waitAt(here, 1_020_000)).isZero();
    }
}
