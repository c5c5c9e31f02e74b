package heard.responses;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTests {
    @Property
    void whatIsShownIsReadBack(@ForAll @NumericChars @StringLength(20) String digits) {
        var receipt = new ReceiptCode(digits);
        assertThat(ReceiptCode.parse(receipt.grouped())).contains(receipt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678901234567890",
                " 1234 5678-9012–3456 7890 ",
                "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩٠",
                "۱۲۳۴ ۵۶۷۸ ۹۰۱۲ ۳۴۵۶ ۷۸۹۰",
                "１２３４５６７８９０１２３４５６７８９０",
                "\u200e1234 5678\u00a09012 3456 7890\u200f"
            })
    void digitsAreReadInEveryScriptAndSpacing(String typed) {
        assertThat(ReceiptCode.parse(typed)).contains(new ReceiptCode("12345678901234567890"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234", "123456789012345678901", "1234567890123456789x", "<script>12345678901234567890"})
    void anythingElseIsNoReceipt(String typed) {
        assertThat(ReceiptCode.parse(typed)).isEmpty();
    }

    @Test
    void aReceiptDoesNotWriteItselfIntoLogs() {
        assertThat(ReceiptCode.next().toString()).doesNotContainPattern("[0-9]");
    }

    @Test
    void noTwoReceiptsAreAlike() {
        assertThat(java.util.stream.Stream.generate(ReceiptCode::next)
                        .limit(1_000)
                        .distinct())
                .hasSize(1_000);
    }

    @Test
    void aFewWrongReceiptsGoAtOnceAndManyWait() {
        var wrong = new WrongReceipts();
        for (var few = 0; few < 10; few++) assertThat(wrong.waitAt(1_000_000)).isZero();
        for (var many = 0; many < 100; many++) wrong.waitAt(1_000_000);
        assertThat(wrong.waitAt(1_000_000)).isEqualTo(WrongReceipts.LONGEST_WAIT);
        assertThat(wrong.waitAt(1_020_000)).isZero();
    }
}
