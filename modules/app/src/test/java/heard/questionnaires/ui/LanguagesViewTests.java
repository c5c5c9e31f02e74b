package heard.questionnaires.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.look.Texts;
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.QuestionnaireText;
import heard.questionnaires.QuestionnaireTexts;
import heard.questionnaires.Scale;
import heard.questionnaires.translation.LanguageChecking;
import heard.questionnaires.translation.TextChanged;
import heard.questionnaires.translation.Translating;
import heard.questionnaires.translation.Xliff;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class LanguagesViewTests extends SpringBrowserlessTest {
    private static final Language ARABIC = new Language("ar");

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    QuestionnaireEditing editing;

    @Autowired
    Translating translating;

    @Autowired
    LanguageChecking checking;

    @Autowired
    Texts texts;

    @Test
    void theScreenSaysWhatIsMissing() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            navigate("consultations/" + consultation + "/languages/ar", LanguagesView.class);
            assertThat(says()).contains("0 of 3 texts translated").contains("2 questions and choices are missing");

            for (var text : Translating.texts(translating.open(consultation))) {
                translating.write(consultation, ARABIC, text.id(), "", "نص");
            }
            navigate("consultations/" + consultation + "/languages", LanguagesView.class);
            assertThat(says()).contains("3 of 3 texts translated").contains("People can answer in this language");
        });
    }

    @Test
    void twoTranslatorsDoNotOverwriteEachOther() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            translating.write(consultation, ARABIC, "why/label", "", "لماذا؟");
            assertThatThrownBy(() -> translating.write(consultation, ARABIC, "why/label", "", "لمَ؟"))
                    .isInstanceOfSatisfying(
                            TextChanged.class, e -> assertThat(e.theirs()).isEqualTo("لماذا؟"));
            translating.write(consultation, ARABIC, "why/choices/yes/label", "", "نعم");
            assertThat(label(consultation)).isEqualTo("لماذا؟");
        });
    }

    @Test
    void aTranslatedFileIsTakenAndPutBackButForWhatWasWrittenSince() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            translating.write(consultation, ARABIC, "why/label", "", "لِمَ؟");
            var file = Xliff.write(translated(translating.open(consultation)), ARABIC, QuestionnaireText::id);
            navigate("consultations/" + consultation + "/languages/ar", LanguagesView.class);
            test(button("questionnaires.languages.import")).click();
            $(TranslationDialog.class).single().read(file);
            test(button("questionnaires.translation.accept")).click();
            assertThat(says()).contains("3 translations taken from the file");
            assertThat(label(consultation)).isEqualTo("نص why/label");

            translating.write(consultation, ARABIC, "why/hint", "نص why/hint", "خذ وقتك.");
            test(button("questionnaires.languages.undo")).click();
            assertThat(says()).contains("were taken back");
            assertThat(label(consultation)).isEqualTo("لِمَ؟");
            assertThat(translating
                            .open(consultation)
                            .questions()
                            .getFirst()
                            .hint()
                            .in(ARABIC))
                    .isEqualTo("خذ وقتك.");
            assertThat(translating
                            .open(consultation)
                            .questions()
                            .getFirst()
                            .choices()
                            .getFirst()
                            .label()
                            .has(ARABIC))
                    .isFalse();
        });
    }

    private static Questionnaire translated(Questionnaire questionnaire) {
        return QuestionnaireTexts.map(questionnaire, (id, text) -> text.with(ARABIC, "نص " + id));
    }

    private Button button(String key) {
        return $(Button.class).withText(texts.get(Language.ENGLISH, key)).single();
    }

    @Test
    void aNativeSpeakersCheckCountsWhatChangedSince() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            assertThat(checking.of(consultation, ARABIC, translating.open(consultation)))
                    .isEmpty();
            checking.check(consultation, ARABIC, translating.open(consultation), "Amina");
            var changed = translating.write(consultation, ARABIC, "why/label", "", "لماذا؟");
            assertThat(checking.of(consultation, ARABIC, changed)).hasValueSatisfying(check -> {
                assertThat(check.checker()).isEqualTo("Amina");
                assertThat(check.changed()).isOne();
            });
            checking.uncheck(consultation, ARABIC);
            assertThat(checking.of(consultation, ARABIC, changed)).isEmpty();
        });
    }

    @Test
    void everyKindOfTextHasAName() {
        var whole = QuestionnaireTexts.of(new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH),
                List.of(choosing(), scale().withHint(text("Help")).withConstraint("this > 1", text("Higher")))));
        assertThat(whole).extracting(each -> TextNames.key(each.kind())).allSatisfy(key -> assertThat(
                        texts.get(Language.ENGLISH, key))
                .isNotBlank()
                .doesNotContain("questionnaires."));
    }

    private ConsultationId draft(Coalition coalition) {
        var consultation = consultations.draft(coalition, "c-" + UUID.randomUUID());
        organising(coalition, () -> {
            var opened = editing.open(consultation);
            editing.save(consultation, opened.revision(), opened.questionnaire().withQuestions(List.of(choosing())));
        });
        return consultation;
    }

    private String label(ConsultationId consultation) {
        return translating.open(consultation).questions().getFirst().label().in(ARABIC);
    }

    private String says() {
        return String.join("\n", $(Span.class).all().stream().map(Span::getText).toList())
                + String.join(
                        "\n",
                        $(Paragraph.class).all().stream()
                                .map(Paragraph::getText)
                                .toList());
    }

    private static Question choosing() {
        return Question.of("why", QuestionType.ONE_OF, text("About why"))
                .withHint(text("Take your time."))
                .withChoices(List.of(new Choice("yes", text("Yes"))));
    }

    private static Question scale() {
        return Question.of("scale", QuestionType.SCALE, text("How safe?"))
                .withScale(new Scale(1, 5, text("Not"), text("Very")));
    }

    private static LocalizedText text(String english) {
        return new LocalizedText(Map.of("en", english));
    }

    private void organising(Coalition coalition, Runnable work) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            work.run();
            return true;
        });
    }
}
