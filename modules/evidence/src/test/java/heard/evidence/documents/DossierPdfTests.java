package heard.evidence.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heard.documents.OfficeConversion;
import heard.documents.PdfMaking;
import heard.documents.PdfNotPossible;
import heard.evidence.documents.DossierDocument.Standing;
import heard.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class DossierPdfTests {
    private static final OfficeConversion OFFICE = new OfficeConversion("", 2, Duration.ofSeconds(120));
    private static final DossierPdf PDF = new DossierPdf(new PdfMaking(OFFICE));

    @BeforeAll
    static void needLibreOffice() {
        VeraGreenfieldFoundryProvider.initialise();
        boolean required = "true".equals(System.getenv("CI"));
        assumeTrue(required || OFFICE.program().isPresent(), "LibreOffice is not installed");
    }

    @AfterAll
    static void clear() throws IOException {
        OFFICE.clear();
    }

    @Test
    void anEnglishDossierWithArabicAndFarsiWordsIsAccessible() throws Exception {
        var pdf = PDF.of(Samples.english(), Samples.SEALED, Samples.words(Language.ENGLISH));
        Files.write(Path.of("target", "dossier-en.pdf"), pdf);
        assertThat(complaints(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Finding 1", "National Data Strategy", "Response 1, in Arabic");
    }

    @Test
    void anArabicDossierIsAccessible() throws Exception {
        var pdf = PDF.of(Samples.arabic(), Standing.DRAFT, Samples.words(Samples.ARABIC));
        Files.write(Path.of("target", "dossier-ar.pdf"), pdf);
        assertThat(complaints(pdf)).isEmpty();
    }

    @Test
    void severalAtOnceDoNotDisturbOneAnother() throws Exception {
        try (var threads = Executors.newFixedThreadPool(3)) {
            var made = IntStream.range(0, 3)
                    .mapToObj(i -> threads.submit(
                            () -> PDF.of(Samples.english(), Standing.DRAFT, Samples.words(Language.ENGLISH))))
                    .toList();
            for (Future<byte[]> pdf : made) assertThat(text(pdf.get())).contains("Draft.");
        }
    }

    @Test
    void withoutLibreOfficeOneSentenceSaysSo() {
        var pdf = new DossierPdf(new PdfMaking(new OfficeConversion("/nowhere/soffice", 1, Duration.ofSeconds(1))));
        assertThatThrownBy(() -> pdf.of(Samples.english(), Standing.DRAFT, Samples.words(Language.ENGLISH)))
                .isInstanceOfSatisfying(
                        PdfNotPossible.class, reason -> assertThat(reason.key()).isEqualTo("documents.pdf.nooffice"));
    }

    @Test
    void aConversionThatTakesTooLongIsStopped() {
        var pdf = new DossierPdf(new PdfMaking(new OfficeConversion("", 1, Duration.ofMillis(50))));
        assertThatThrownBy(() -> pdf.of(Samples.english(), Standing.DRAFT, Samples.words(Language.ENGLISH)))
                .isInstanceOfSatisfying(
                        PdfNotPossible.class, reason -> assertThat(reason.key()).isEqualTo("documents.pdf.slow"));
    }

    private static List<String> complaints(byte[] pdf) throws Exception {
        try (var parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
            var result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
