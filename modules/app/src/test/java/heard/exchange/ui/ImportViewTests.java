package heard.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.questionnaires.Answer;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class ImportViewTests extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ResponseReading responses;

    Coalition coalition;

    @BeforeEach
    void aCoalition() {
        coalition = fixtures.coalition();
    }

    private void open(ConsultationId consultation, Runnable work) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            navigate("consultations/" + consultation + "/import", ImportView.class);
            work.run();
            return true;
        });
    }

    private void upload(String csv) {
        try {
            $(CsvUpload.class).single().take(Files.writeString(Files.createTempFile("answers", ".csv"), csv));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    private void until(BooleanSupplier holds) {
        var end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            roundTrip();
        }
    }

    private boolean says(String heading) {
        return $(H2.class).withText(heading).exists();
    }

    private boolean notifies(String words) {
        return $(Notification.class).all().stream()
                .anyMatch(each -> each.getElement().getTextRecursively().contains(words));
    }

    private long count(ConsultationId consultation) {
        return responses.count(consultation, ResponseFilter.ALL);
    }

    @Test
    void aQuestionnaireWithoutAVersionTakesNothing() {
        open(consultations.draft(coalition, "c-" + UUID.randomUUID()), () -> {
            assertThat(says("The questionnaire has no version yet")).isTrue();
            assertThat($(CsvUpload.class).exists()).isFalse();
        });
    }

    @Test
    void aFileIsTriedWithoutStoringAndThenImportedOnce() {
        var consultation = consultations.open(coalition).details().id();
        open(consultation, () -> {
            upload("avoided,why\nyes,I was afraid.\nno,\n");
            until(() -> says("What the columns hold"));
            press("Try without storing");
            until(() -> says("What would be imported"));
            assertThat(count(consultation)).isZero();
            press("Import");
            until(() -> notifies("2 responses were imported."));
            assertThat(count(consultation)).isEqualTo(2);
        });
    }

    @Test
    void aRowThatDoesNotFitIsToldWithItsLineAndNothingIsStored() {
        var consultation = consultations.open(coalition).details().id();
        open(consultation, () -> {
            upload("avoided,why\nyes,I was afraid.\nperhaps,No.\n");
            until(() -> says("What the columns hold"));
            press("Import");
            until(() -> says("Nothing can be imported as it is"));
            assertThat($(ReportPanel.class).single().getElement().getTextRecursively())
                    .contains("Line 3, column “avoided”: “perhaps”");
            assertThat(count(consultation)).isZero();
        });
    }

    @Test
    void aFileThatIsNoTableIsToldWithTheLine() {
        open(consultations.open(coalition).details().id(), () -> {
            upload("avoided,why\nyes,\"never closed\n");
            until(() -> notifies("Line 2: a quotation mark is opened"));
            assertThat(says("What the columns hold")).isFalse();
        });
    }

    @Test
    void aFileWhoseColumnsAnswerNothingIsNotImported() {
        var consultation = consultations.open(coalition).details().id();
        open(consultation, () -> {
            upload("town,said\nYork,I was afraid.\nLeeds,No.\n");
            until(() -> says("What the columns hold"));
            press("Import");
            assertThat(notifies("Say for at least one column which question it answers."))
                    .isTrue();
            assertThat(count(consultation)).isZero();
        });
    }

    @Test
    void theResponsesInAnArchiveOfLimeSurveyAreImportedWithoutWhatIsAboutDevices() {
        var consultation = consultations.open(coalition).details().id();
        open(consultation, () -> {
            $(CsvUpload.class).single().take(archive());
            until(() -> says("What the columns hold"));
            assertThat($(ListItem.class).all().stream().map(each -> each.getText()))
                    .anyMatch(each -> each.contains("ipaddr"));
            press("Import");
            until(() -> notifies("One response was imported."));
        });
        var imported =
                fixtures.as(coalition, Role.ORGANISER, () -> responses.rows(consultation, ResponseFilter.ALL, 0, 9));
        assertThat(imported).singleElement().satisfies(each -> {
            assertThat(each.channel()).isEqualTo(Channel.IMPORT);
            assertThat(each.answers().to("avoided")).contains(new Answer.One("yes"));
            assertThat(each.answers().to("why")).contains(new Answer.Text("I was afraid."));
        });
    }

    private static Path archive() {
        var survey =
                "<document><LimeSurveyDocType>Survey</LimeSurveyDocType><groups><rows><row><gid>1</gid></row></rows>"
                        + "</groups><questions><rows>" + question(1, "Y", "avoided") + question(2, "T", "why")
                        + "</rows></questions></document>";
        var responses = "<document><LimeSurveyDocType>Responses</LimeSurveyDocType><responses><fields>"
                + "<fieldname>submitdate</fieldname><fieldname>startlanguage</fieldname><fieldname>ipaddr</fieldname>"
                + "<fieldname>9X1X1</fieldname><fieldname>9X1X2</fieldname></fields><rows><row>"
                + "<submitdate>2025-03-31 10:11:12</submitdate><startlanguage>en</startlanguage>"
                + "<ipaddr>192.0.2.7</ipaddr><_9X1X1>Y</_9X1X1><_9X1X2>I was afraid.</_9X1X2></row></rows></responses></document>";
        try {
            var file = Files.createTempFile("archive", ".lsa");
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("survey_9.lss"));
                zip.write(survey.getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("survey_9_responses.lsr"));
                zip.write(responses.getBytes(StandardCharsets.UTF_8));
            }
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String question(int id, String type, String code) {
        return "<row><qid>%d</qid><sid>9</sid><gid>1</gid><parent_qid>0</parent_qid><type>%s</type><title>%s</title><question>Q</question><language>en</language></row>"
                .formatted(id, type, code);
    }
}
