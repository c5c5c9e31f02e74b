package heard.evidence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Tbl;
import org.junit.jupiter.api.Test;

class DossierWordTests {
    @Test
    void wordsFromTheRightSaySoInParagraphAndRun() throws Exception {
        var arabic = paragraphs("Quote").getFirst();
        assertThat(arabic.getPPr().getBidi().isVal()).isTrue();
        var run = (R) arabic.getContent().getFirst();
        assertThat(run.getRPr().getRtl().isVal()).isTrue();
        assertThat(run.getRPr().getLang().getBidi()).isEqualTo("ar");
    }

    @Test
    void headingsAreHeadingsAndParagraphsAreNumberedByWord() throws Exception {
        assertThat(paragraphs("Heading1")).hasSize(5);
        assertThat(paragraphs("Heading2")).hasSize(3);
        assertThat(paragraphs("NumberedParagraph")).hasSize(6);
    }

    @Test
    void theFileKnowsItsTitleAndLanguage() throws Exception {
        var properties = file().getDocPropsCorePart().getJaxbElement();
        assertThat(properties.getTitle().getValue().getContent())
                .containsExactly(Samples.english().title());
        assertThat(properties.getLanguage().getContent()).containsExactly("en");
    }

    @Test
    void aTableRepeatsItsHeaderAndAPictureIsDescribed() throws Exception {
        var markup = file().getMainDocumentPart().getXML();
        assertThat(markup)
                .contains("<w:tblHeader/>")
                .contains("descr=\"Bar chart. Yes: 60; No: 30; Not sure: not shown");
        assertThat(all(file(), Tbl.class)).hasSize(1);
    }

    private static List<P> paragraphs(String style) throws Exception {
        return all(file(), P.class).stream()
                .filter(paragraph -> paragraph.getPPr().getPStyle().getVal().equals(style))
                .toList();
    }

    private static <T> List<T> all(WordprocessingMLPackage file, Class<T> type) {
        var finder = new ClassFinder(type);
        new TraversalUtil(file.getMainDocumentPart().getContent(), finder);
        return finder.results.stream().map(type::cast).toList();
    }

    private static WordprocessingMLPackage file() throws Exception {
        var bytes = DossierWord.of(Samples.english(), Samples.SEALED, Samples.words(Language.ENGLISH));
        Files.write(Path.of("target", "dossier-en.docx"), bytes);
        return WordprocessingMLPackage.load(new ByteArrayInputStream(bytes));
    }
}
