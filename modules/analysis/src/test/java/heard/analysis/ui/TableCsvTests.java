package heard.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import heard.figures.Cell;
import heard.figures.ProtectedTable;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableCsvTests {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void noCellIsTakenForAFormula(String nasty) {
        var file = new String(
                TableCsv.of(table(nasty), Language.ENGLISH, nasty, nasty, List.of(nasty)), StandardCharsets.UTF_8);
        assertThat(file).contains("\"'" + nasty + "\"").doesNotContain("\"" + nasty + "\"");
    }

    private static ProtectedTable table(String text) {
        var label = LocalizedText.of(Language.ENGLISH, text);
        return new ProtectedTable(
                label, List.of(new ProtectedTable.Row(label, Cell.SUPPRESSED)), Cell.of(20), true, 10, 5);
    }
}
