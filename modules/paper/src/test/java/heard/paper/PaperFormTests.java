package heard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import heard.documents.OfficeConversion;
import heard.documents.PdfMaking;
import heard.look.Texts;
import heard.questionnaires.Choice;
import heard.questionnaires.Details;
import heard.questionnaires.Group;
import heard.questionnaires.Limits;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Trait;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperFormTests {
    private static final Language ARABIC = new Language("ar");
    private static final Texts TEXTS = new Texts();
    private static final byte[] PNG = png();

    private static final Questionnaire QUESTIONS = new Questionnaire(
                    Language.ENGLISH,
                    List.of(Language.ENGLISH, ARABIC),
                    List.of(
                            ask(
                                            "avoided",
                                            QuestionType.YES_NO_NOT_SURE,
                                            "Have you avoided a service?",
                                            "هل تجنّبت خدمة؟")
                                    .withRequired(true),
                            ask("which", QuestionType.MANY_OF, "Which?", "أيها؟")
                                    .withRelevant("answers.avoided == 'yes'")
                                    .withChoices(List.of(
                                            choice("doctor", "A doctor", "طبيب"),
                                            choice("other", "Another one", "غير ذلك")
                                                    .with(Choice.Trait.WITH_WORDS, true))),
                            ask("why", QuestionType.LONG_TEXT, "Why?", "لماذا؟")
                                    .withRelevant("answers.avoided == 'yes' && 'doctor' in answers.which"),
                            ask("age", QuestionType.NUMBER, "How old are they?", "كم العمر؟")
                                    .withGroup("home"),
                            ask("trust", QuestionType.GRID, "How much do you trust", "كم تثق")
                                    .withDetails(Details.NONE.withRows(List.of(
                                            choice("gp", "the doctor", "الطبيب"),
                                            choice("police", "the police", "الشرطة"))))
                                    .with(Trait.NOT_SURE, true),
                            ask("when", QuestionType.DATE, "When was it?", "متى كان ذلك؟")))
            .withGroups(List.of(
                    Group.of("home", Group.Kind.REPEAT, text("A person", "شخص")).withLimits(Limits.between(0, 2))));

    @Test
    void questionsAreNumberedAndSayWhereToGo() {
        var words = new PaperWords(QUESTIONS, Language.ENGLISH, TEXTS);
        var said = lines(words);

        assertThat(said)
                .contains(
                        "1. Have you avoided a service?",
                        "Please answer this one.",
                        Marks.BOX + "\u2002Yes",
                        Marks.BOX + "\u2002No  \u2192 go to question 3",
                        "Answer this only if question 1 is “Yes”.",
                        "Answer this only if question 1 is “Yes” and you ticked “A doctor” in question 2.",
                        "A person: number 1",
                        "A person: number 2",
                        "5.2. the police",
                        Marks.BOX + "\u2002I’m not sure",
                        "6. When was it?");
    }

    @Test
    void theDocumentForReviewHasEveryQuestionAndRoomForComments() {
        var words = new PaperWords(QUESTIONS, ARABIC, TEXTS);
        var sheet = ReviewDocument.of(QUESTIONS, text("Form", "استمارة"), words, _ -> Optional.empty());
        assertThat(sheet.texts()).contains("1. هل تجنّبت خدمة؟", Marks.BOX + "\u2002طبيب");
        assertThat(sheet.body()).contains("<w:bidi/>", "<w:rtl/>");
    }

    @Test
    void onPaperEveryPageHasACodeAndNothingIsLost() throws Exception {
        var office = new OfficeConversion("", 1, Duration.ofSeconds(120));
        assumeTrue(office.program().isPresent(), "LibreOffice is not installed");
        try {
            for (var language : List.of(Language.ENGLISH, ARABIC)) {
                var words = new PaperWords(QUESTIONS, language, TEXTS);
                for (var points : List.of(12, 18)) {
                    var sheet = questions(words);
                    var word = WordPackage.of(sheet, "Form", "data-sharing, version 3", points);
                    var made = new PdfMaking(office).of(word, "Form", language, sheet.texts().stream());
                    var pdf = PageCodes.stamp(made, "HEARD/data-sharing/3/" + language.tag(), sheet.isRightToLeft());
                    Files.write(Path.of("target", "paper-" + language.tag() + "-" + points + ".pdf"), pdf);
                    if (language.equals(Language.ENGLISH)) {
                        assertThat(text(pdf))
                                .contains("1. Have you avoided a service?", "data-sharing, version 3", "1/");
                    }
                }
            }
        } finally {
            office.clear();
        }
    }

    @Test
    void anImageIsPrintedAboveItsQuestionAndOfARecordingItIsSaid() throws Exception {
        var name = "0123456789abcdef0123456789abcdef-400x300.png";
        var sound = "0123456789abcdef0123456789abcdef.mp3";
        var shown = new Medium(Medium.Kind.IMAGE, Map.of("en", name), text("A closed door", "باب مغلق"));
        var spoken = new Medium(Medium.Kind.AUDIO, Map.of("ar", sound), LocalizedText.NONE);
        var asked = new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ARABIC),
                List.of(ask("door", QuestionType.SHORT_TEXT, "Where?", "أين؟")
                        .with(shown)
                        .with(spoken)));
        var words = new PaperWords(asked, ARABIC, TEXTS);
        var sheet =
                PaperForm.questions(asked, words, wanted -> wanted.equals(name) ? Optional.of(PNG) : Optional.empty());

        assertThat(sheet.body()).contains("descr=\"باب مغلق\"").containsSubsequence("<w:drawing>", "أين؟");
        assertThat(sheet.texts()).contains("يمكنك الاستماع إلى هذا السؤال في صفحة الويب.");
        var word = WordPackage.of(sheet, "Form", "footer", 12);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            var names = new ArrayList<String>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) names.add(entry.getName());
            assertThat(names).contains("word/media/picture1.png");
        }
        var review = ReviewDocument.of(asked, text("Form", "استمارة"), words, _ -> Optional.of(PNG));
        assertThat(review.texts()).contains("صورة: باب مغلق", "مقروء بصوت عالٍ: العربية");
        printed(word, ARABIC);
    }

    /** LibreOffice takes the file, where it is installed, and the image is on the page. */
    private static void printed(byte[] word, Language language) throws IOException {
        var office = new OfficeConversion("", 1, Duration.ofSeconds(120));
        if (office.program().isEmpty()) return;
        try {
            var pdf = new PdfMaking(office).of(word, "Form", language, Stream.of("أين؟"));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            }
        } finally {
            office.clear();
        }
    }

    private static byte[] png() {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> lines(PaperWords words) {
        return questions(words).texts();
    }

    private static Sheet questions(PaperWords words) {
        return PaperForm.questions(QUESTIONS, words, _ -> Optional.empty());
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static Question ask(String name, QuestionType type, String english, String arabic) {
        return Question.of(name, type, text(english, arabic));
    }

    private static Choice choice(String name, String english, String arabic) {
        return new Choice(name, text(english, arabic));
    }

    private static LocalizedText text(String english, String arabic) {
        return new LocalizedText(Map.of("en", english, "ar", arabic));
    }
}
