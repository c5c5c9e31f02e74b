package heard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessCellTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 20", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void whatASpreadsheetWouldWorkOutIsText(String text) {
        assertThat(HarmlessCell.of(text)).isEqualTo("'" + text);
    }

    @Test
    void otherWordsStayAsTheyAre() {
        assertThat(HarmlessCell.of("a = b")).isEqualTo("a = b");
        assertThat(HarmlessCell.of("")).isEmpty();
    }
}
