package heard.evidence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import heard.evidence.documents.DossierDocument.Finding;
import heard.evidence.documents.DossierDocument.Standing;
import heard.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DossierHtmlTests {
    @Test
    void everyQuoteIsInItsLanguageAndDirection() throws IOException {
        var html = html(Samples.english(), Samples.SEALED);
        Files.writeString(Path.of("target", "dossier-en.html"), html.outerHtml());
        assertThat(html.select("blockquote[lang=ar]").attr("dir")).isEqualTo("rtl");
        assertThat(html.select("blockquote[lang=fa]").attr("dir")).isEqualTo("rtl");
        assertThat(html.select("blockquote[lang=en]").eachAttr("dir")).containsOnly("ltr");
    }

    @Test
    void everyFigureHasAPictureInWordsAndATable() {
        var html = html(Samples.english(), Samples.SEALED);
        assertThat(html.select("figure.data svg[role=img] desc").text()).contains("Yes: 60");
        assertThat(html.select("figure.data tbody tr")).hasSize(5);
        assertThat(html.select("figure.data tbody").text())
                .contains("not shown")
                .doesNotContain("3 ");
    }

    @Test
    void paragraphsAreNumberedThroughout() {
        var html = html(Samples.english(), Samples.SEALED);
        var expected =
                IntStream.rangeClosed(1, 6).mapToObj(number -> number + ".").toList();
        assertThat(html.select(".number").eachText()).isEqualTo(expected);
    }

    @Test
    void aDraftSaysThatItIsOneAndASealedDossierShowsItsDigest() {
        assertThat(html(Samples.english(), Standing.DRAFT).select("[role=note]").text())
                .contains("Draft");
        assertThat(html(Samples.english(), Samples.SEALED).text())
                .contains("abab")
                .contains("Sealed on 23 November 2026");
    }

    @Test
    void textsAreNeverTakenForMarkup() {
        var nasty = Samples.quote("<script>alert(1)</script><img src=x onerror=alert(1)>");
        var english = Samples.english();
        var document = new DossierDocument(
                Language.ENGLISH,
                "<b>Title</b>",
                List.of("<i>Organisation</i>"),
                "<u>c</u>",
                "<u>s</u>",
                "<p>summary",
                "",
                List.of(),
                List.of(new Finding("</main><script>", List.of(nasty), List.of(Samples.figure()))),
                english.recommendations());
        var html = html(document, Standing.DRAFT);
        assertThat(html.select("script, img, b, i, u")).isEmpty();
        assertThat(html.select("blockquote").text()).isEqualTo("<script>alert(1)</script><img src=x onerror=alert(1)>");
    }

    @Test
    void itNeedsNothingFromElsewhere() {
        var html = html(Samples.english(), Samples.SEALED);
        assertThat(html.select("[src], link, [href]")).isEmpty();
        assertThat(html.outerHtml()).doesNotContain("url(");
    }

    @Test
    void wordsTakenBackLeaveASentenceBehind() {
        var quote = Samples.arabicQuote().withheld();
        var english = Samples.english();
        var document = new DossierDocument(
                Language.ENGLISH,
                "t",
                List.of(),
                "c",
                "s",
                "",
                "",
                List.of(),
                List.of(new Finding("f", List.of(quote), List.of())),
                english.recommendations());
        var html = html(document, new Standing(Samples.SEALED.on(), Samples.SEALED.digest(), true));
        assertThat(html.select("blockquote").text()).contains("taken their words back");
        assertThat(html.select("[role=note]").text()).contains("do not quote them");
        assertThat(html.text()).doesNotContain("afraid");
    }

    @Test
    void anArabicDossierReadsFromTheRight() {
        var html = Jsoup.parse(DossierHtml.of(Samples.arabic(), Standing.DRAFT, Samples.words(Samples.ARABIC)));
        assertThat(html.select("html").attr("dir")).isEqualTo("rtl");
        assertThat(html.select("h2").eachText()).startsWith("الخلاصة");
    }

    private static Document html(DossierDocument document, Standing standing) {
        return Jsoup.parse(DossierHtml.of(document, standing, Samples.words(Language.ENGLISH)));
    }
}
