package heard.questionnaires.ui;

import static heard.ConsultationFixtures.ARABIC;
import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.SampleMedia;
import heard.coalitions.Coalition;
import heard.questionnaires.Completeness;
import heard.questionnaires.Medium;
import heard.questionnaires.Medium.Kind;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.exporting.ExportFormat;
import heard.questionnaires.exporting.ExportFormat.Order;
import heard.questionnaires.importing.FormImporting;
import heard.questionnaires.library.QuestionKeeping;
import heard.questionnaires.translation.Translating;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Images and recordings where questions are written and translated. */
@HeardTest
class MediaScreensTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    QuestionnaireReading reading;

    @Autowired
    Translating translating;

    @Autowired
    QuestionKeeping keeping;

    @Autowired
    FormImporting importing;

    @Autowired
    List<ExportFormat> formats;

    Coalition coalition;
    ConsultationId consultation;

    @BeforeEach
    void aQuestion() {
        coalition = fixtures.coalition();
        consultation = consultations.draft(coalition, "media-" + UUID.randomUUID());
        consultations.ask(
                coalition,
                consultation,
                new Questionnaire(
                        Language.ENGLISH,
                        List.of(Language.ENGLISH, ARABIC),
                        List.of(Question.of("door", QuestionType.SHORT_TEXT, both("Which door?", "أي باب؟")))));
    }

    private void organising(Runnable work) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            work.run();
            return true;
        });
    }

    private Question stored() {
        return reading.draft(consultation).question("door").orElseThrow();
    }

    private void press(String button) {
        test($(Button.class).withText(button).all().stream()
                        .filter(Button::isVisible)
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    private void open() {
        navigate("consultations/" + consultation + "/questions", QuestionsView.class);
        $(Details.class).all().stream()
                .filter(MediaPanel.class::isInstance)
                .findFirst()
                .orElseThrow()
                .setOpened(true);
    }

    private MediumBox box(int place) {
        return $(MediumBox.class).all().get(place);
    }

    @Test
    void anImageIsChosenDescribedTakenOutPutBackAndUndone() {
        organising(() -> {
            open();
            box(0).take(SampleMedia.png(40, 30, _ -> {}));
            var image = stored().medium(Kind.IMAGE).file(Language.ENGLISH).orElseThrow();
            test($(TextArea.class)
                            .withCaption("What the image shows in English")
                            .single())
                    .setValue("A closed door");
            var shown = Medium.none(Kind.IMAGE)
                    .with(Language.ENGLISH, image)
                    .withWords(LocalizedText.of(Language.ENGLISH, "A closed door"));
            assertThat(stored().details().media()).containsExactly(shown);
            press("Take out");
            assertThat(stored().details().media()).isEmpty();
            press("Put it back");
            assertThat(stored().details().media()).containsExactly(shown);
            press("Undo");
            assertThat(stored().details().media()).isEmpty();
            press("Redo");
            assertThat(stored().details().media()).containsExactly(shown);
        });
    }

    @Test
    void whatIsNoImageIsRefusedWithWhatToDo() {
        organising(() -> {
            open();
            box(0).take("<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
            assertThat(said()).contains("This is no image that can be shown. Save it as PNG or JPEG");
            assertThat(stored().details().media()).isEmpty();
        });
    }

    private String said() {
        return String.join(
                "\n", $(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }

    @Test
    void aRecordingOfATranslationIsAddedAmongTheLanguages() {
        organising(() -> {
            open();
            box(2).take(SampleMedia.wav(800));
            var english = stored().medium(Kind.AUDIO);
            assertThat(english.file(Language.ENGLISH)).isPresent();
            navigate("consultations/" + consultation + "/languages/ar", LanguagesView.class);
            assertThat(said()).contains("0 of 1 recording made in this language");
            var arabic = translating.show(
                    consultation,
                    ARABIC,
                    "door",
                    Kind.AUDIO,
                    english.file(Language.ENGLISH).orElseThrow());
            assertThat(Completeness.of(arabic, ARABIC).spoken()).isOne();
            assertThat(stored().medium(Kind.AUDIO).file(ARABIC)).isPresent();
            translating.show(consultation, ARABIC, "door", Kind.AUDIO, null);
            assertThat(stored().medium(Kind.AUDIO)).isEqualTo(english);
        });
    }

    @Test
    void keptQuestionsAndOurOwnFileBringThemAlong() {
        organising(() -> {
            open();
            box(0).take(SampleMedia.png(40, 30, _ -> {}));
            box(2).take(SampleMedia.wav(800));
            var media = stored().details().media();
            assertThat(media).hasSize(2);
            keeping.keep(stored());
            assertThat(keeping.all().getFirst().question().details().media()).isEqualTo(media);
            var draft = reading.draft(consultation);
            var json = formats.stream()
                    .filter(format -> format.key().equals("questionnaires.export.json."))
                    .findFirst()
                    .orElseThrow()
                    .write(new Order(consultation, draft, LocalizedText.NONE, Language.ENGLISH, false));
            assertThat(json.notes()).isEmpty();
            var read = importing.read(json.file(), Language.ENGLISH);
            assertThat(read.questionnaire()).isEqualTo(draft);
            assertThat(read.files()).hasSize(2);
            var form = formats.stream()
                    .filter(format -> format.key().equals("questionnaires.export.xlsform."))
                    .findFirst()
                    .orElseThrow()
                    .write(new Order(consultation, draft, LocalizedText.NONE, Language.ENGLISH, false));
            assertThat(form.notes()).singleElement().satisfies(note -> assertThat(String.valueOf(note.arguments()))
                    .contains(media.getFirst().files().get("en")));
            var back = importing.read(form.file(), Language.ENGLISH);
            assertThat(back.noted().stream().flatMap(line -> line.notes().stream()))
                    .extracting(note -> note.key())
                    .contains("questionnaires.import.media");
        });
    }
}
