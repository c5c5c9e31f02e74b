package heard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChartTests {
    private static final LocalizedText TITLE =
            new LocalizedText(Map.of("en", "Have you avoided a <service>?", "ar", "هل تجنّبت خدمة ما؟"));

    @Test
    void aChartSaysInWordsWhatItShows() throws Exception {
        var svg = parsed(Chart.bars(table(), Language.ENGLISH, "not shown"));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(TITLE.in(Language.ENGLISH));
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("yes: 60; no: not shown; not sure: not shown");
    }

    @Test
    void labelsAreTextAndSuppressedGroupsHaveNoBar() throws Exception {
        var svg = parsed(Chart.bars(table(), Language.ENGLISH, "not shown"));
        assertThat(svg.getElementsByTagName("text").getLength()).isEqualTo(6);
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(1);
    }

    @Test
    void arabicIsDrawnFromTheRight() throws Exception {
        var svg = parsed(Chart.bars(table(), new Language("ar"), "لا يُعرض"));
        assertThat(svg.getDocumentElement().getAttribute("direction")).isEqualTo("rtl");
        assertThat(svg.getElementsByTagName("text")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("x")
                        .getNodeValue())
                .isEqualTo("640");
    }

    @Test
    void aChartIsSmall() {
        assertThat(Chart.bars(table(), Language.ENGLISH, "not shown").getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(4_096);
    }

    private static ProtectedTable table() {
        var rows = List.of(row("yes", 60), row("no", 20), row("not sure", 3));
        return new DisclosureControl().protect(new Counts(TITLE, rows, 83, true));
    }

    private static Counts.Row row(String label, int people) {
        return new Counts.Row(LocalizedText.of(Language.ENGLISH, label), people);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
