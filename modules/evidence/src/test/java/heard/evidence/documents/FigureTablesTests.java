package heard.evidence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FigureTablesTests {
    @Test
    void spreadsheetsAreToldTheEncodingAndGetProtectedNumbers() {
        var files = FigureTables.of(Samples.english(), Samples.words(Language.ENGLISH));
        assertThat(files).containsOnlyKeys("figure-01.csv");
        var csv = new String(files.values().iterator().next(), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF\"Question\",\"Group\",\"People\",\"Share\"\r\n");
        assertThat(csv).contains("\"Have you avoided a service?\",\"Yes\",\"60\",\"48\"\r\n");
        assertThat(csv).contains("\"No answer\",\"not shown\",\"\"").contains("\"All\",\"125\",\"100\"");
    }

    @Test
    void aTextThatASpreadsheetWouldRunIsDisarmed() {
        var nasty = Stream.of("=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1");
        assertThat(nasty.map(FigureTables::field)).allMatch(field -> field.startsWith("\"'"));
        assertThat(FigureTables.field("a \"b\", c")).isEqualTo("\"a \"\"b\"\", c\"");
    }

    @Property
    void noFieldEndsEarly(@ForAll String text) {
        var inside = FigureTables.field(text);
        assertThat(inside.substring(1, inside.length() - 1).replace("\"\"", "")).doesNotContain("\"");
    }
}
