package heard.questionnaires.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import heard.questionnaires.Medium;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.Questions;
import heard.questionnaires.importing.FormNotReadable;
import heard.questionnaires.importing.FormReader;
import heard.questionnaires.importing.ImportLine;
import heard.questionnaires.media.MediumFile;
import heard.shared.Language;
import heard.shared.LocalizedText;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionnaireJsonTests {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Objects.requireNonNull(
                    QuestionnaireJson.class.getResourceAsStream("/META-INF/resources" + QuestionnaireJson.SCHEMA)));

    @Provide
    Arbitrary<Questionnaire> questionnaires() {
        return AnyQuestionnaire.any();
    }

    @Property(tries = 200)
    void whatIsWrittenAndReadIsTheSame(@ForAll("questionnaires") Questionnaire questionnaire) {
        assertThat(QuestionnaireJson.read(QuestionnaireJson.write(questionnaire)))
                .contains(questionnaire);
    }

    @Property(tries = 100)
    void whatIsWrittenKeepsToThePublishedSchema(@ForAll("questionnaires") Questionnaire questionnaire) {
        var written = new String(QuestionnaireJson.write(questionnaire), StandardCharsets.UTF_8);
        assertThat(SCHEMA.validate(written, InputFormat.JSON)).isEmpty();
    }

    @Property(tries = 100)
    void whatIsExportedIsImportedAsItWas(@ForAll("questionnaires") Questionnaire questionnaire) {
        var form = FormReader.read(QuestionnaireJson.write(questionnaire), Language.ENGLISH);
        assertThat(form.questionnaire()).isEqualTo(questionnaire);
        assertThat(form.noted()).isEmpty();
        assertThat(form.count(ImportLine.Thing.QUESTION))
                .isEqualTo(questionnaire.questions().size());
    }

    @Test
    void imagesAndRecordingsComeAlongCleaned() throws IOException {
        var image = MediumFile.of(Medium.Kind.IMAGE, png());
        var shown = Medium.none(Medium.Kind.IMAGE)
                .with(Language.ENGLISH, image.name().text())
                .withWords(LocalizedText.of(Language.ENGLISH, "A square"));
        var lost = Medium.none(Medium.Kind.AUDIO).with(Language.ENGLISH, "0123456789abcdef0123456789abcdef.mp3");
        var questionnaire = Questions.questionnaire(
                Questions.question("one", QuestionType.SHORT_TEXT).with(shown).with(lost),
                Questions.question("two", QuestionType.SHORT_TEXT).with(shown.with(Language.ENGLISH, "evil.png")));
        var files = Map.of(
                image.name().text(),
                image.content(),
                "evil.png",
                "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8));
        var written = QuestionnaireJson.write(questionnaire, files);
        assertThat(SCHEMA.validate(new String(written, StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();

        var form = FormReader.read(written, Language.ENGLISH);

        assertThat(form.files())
                .extracting(file -> file.name().text())
                .containsExactly(image.name().text());
        assertThat(form.questionnaire().question("one").orElseThrow().details().media())
                .containsExactly(shown);
        assertThat(form.questionnaire().question("two").orElseThrow().details().media())
                .isEmpty();
        assertThat(form.noted().stream().flatMap(line -> line.notes().stream()))
                .extracting(ImportLine.Note::key)
                .containsExactly("questionnaires.import.heard.media", "questionnaires.import.heard.media.refused");
    }

    private static byte[] png() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"heard\":\"questionnaire\",\"version\":2}",
                "{\"heard\":\"questionnaire\",\"version\":1,\"source\":\"en\",\"languages\":[\"en\"],\"questions\":[{\"name\":\"a\",\"choices\":[]}]}"
            })
    void aDamagedOrNewerFileIsRefusedWithASentence(String text) {
        assertThatThrownBy(() -> FormReader.read(text.getBytes(StandardCharsets.UTF_8), Language.ENGLISH))
                .isInstanceOfSatisfying(FormNotReadable.class, refused -> assertThat(refused.key())
                        .isEqualTo("questionnaires.import.file.json.heard"));
    }

    @Test
    void theSchemaRefusesWhatIsNoQuestionnaire() {
        var wrong = new String(QuestionnaireJson.write(Questionnaire.EMPTY), StandardCharsets.UTF_8)
                .replace("\"questions\"", "\"answers\"");
        assertThat(SCHEMA.validate(wrong, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void whatANewerVersionAddsIsPassedOver() {
        var added = new String(QuestionnaireJson.write(Questionnaire.EMPTY), StandardCharsets.UTF_8)
                .replaceFirst("\\{", "{\"mood\":\"new\",");
        assertThat(QuestionnaireJson.read(added.getBytes(StandardCharsets.UTF_8)))
                .contains(Questionnaire.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "{\"heard\":\"questionnaire\"}",
                "{\"heard\":\"questionnaire\",\"version\":2,\"source\":\"en\",\"languages\":[\"en\"],\"questions\":[]}",
                "{\"heard\":\"questionnaire\",\"version\":1,\"source\":\"not a language\",\"languages\":[],\"questions\":[]}",
                "{\"heard\":\"questionnaire\",\"version\":1,\"source\":\"en\",\"languages\":[\"en\"],\"questions\":[{}]}"
            })
    void anythingElseIsNoQuestionnaire(String text) {
        assertThat(QuestionnaireJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
