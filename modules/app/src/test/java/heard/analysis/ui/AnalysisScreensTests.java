package heard.analysis.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.analysis.ThemeReading;
import heard.coalitions.Coalition;
import heard.consultations.PublicConsultation;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.ReceiptCode;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseCollecting;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionReason;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class AnalysisScreensTests extends SpringBrowserlessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ReceiptOpening opening;

    @Autowired
    ThemeEditing themes;

    @Autowired
    ThemeReading codebook;

    @Autowired
    Redacting redacting;

    Coalition coalition;
    PublicConsultation consultation;

    @BeforeEach
    void aConsultation() {
        coalition = fixtures.coalition();
        consultation = consultations.open(coalition);
    }

    private void as(Role role, Runnable work) {
        fixtures.as(coalition, role, () -> {
            work.run();
            return true;
        });
    }

    private ResponseId says(ReceiptCode receipt, String words) {
        collecting.answer(
                consultation,
                receipt,
                Language.ENGLISH,
                Map.of("avoided", Optional.of(new Answer.One("yes")), "why", Optional.of(new Answer.Text(words))));
        return collecting
                .submit(consultation, receipt, new Consent(true, true, false))
                .orElseThrow()
                .id();
    }

    private ResponseId says(String words) {
        return says(ReceiptCode.next(), words);
    }

    private <T extends Component> T open(String screen, Class<T> view) {
        return navigate("consultations/" + consultation.details().id() + "/" + screen, view);
    }

    private void openAt(String screen, String query) {
        UI.getCurrent()
                .navigate(
                        "consultations/" + consultation.details().id() + "/" + screen,
                        QueryParameters.fromString(query));
    }

    private Button button(String text) {
        return $(Button.class).withText(text).single();
    }

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    private void until(BooleanSupplier holds) {
        var end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            roundTrip();
        }
    }

    @Test
    void nobodyHasAnsweredYet() {
        as(Role.ANALYST, () -> {
            open("responses", ResponsesView.class);
            assertThat($(H2.class).withText("Nobody has answered yet").exists()).isTrue();
            open("figures", FiguresView.class);
            assertThat($(H2.class).withText("Nothing to count yet").exists()).isTrue();
            open("codebook", CodebookView.class);
            assertThat($(H2.class).withText("No themes yet").exists()).isTrue();
        });
    }

    @Test
    void responsesAreListedAndNarrowedByTheirAddress() {
        says("I was afraid.");
        as(Role.POLICY_LEAD, () -> {
            open("responses", ResponsesView.class);
            assertThat(test($(ResponseList.class).single()).size()).isEqualTo(1);
            openAt("responses", "language=ar");
            assertThat(test($(ResponseList.class).single()).size()).isZero();
            test(button("Clear filters")).click();
            assertThat(test($(ResponseList.class).single()).size()).isEqualTo(1);
        });
    }

    @Test
    void aPassageIsGivenANewThemeAndTheKeysGoOnAsFastAsTheyCome() {
        says("Two.");
        says("Three.");
        var first = says("I was afraid.");
        as(Role.ANALYST, () -> {
            var view = open("responses/" + first, ReadingView.class);
            for (var key : List.of("K", "K", "K", "J", "J", "K")) view.press(key);
            assertThat($(H1.class).single().getText()).isEqualTo("Response 2 of 3");
            view = open("responses/" + first, ReadingView.class);

            view.select(new Selected("why", 6, 12));
            view.codeNew("Fear");
            assertThat(codebook.all(consultation.details().id()))
                    .extracting(each -> each.name())
                    .containsExactly("Fear");
            assertThat(words($(PassageList.class).single())).contains("Fear", "afraid");
            test(button("Remove")).click();
            assertThat($(PassageList.class).exists()).isFalse();
        });
    }

    @Test
    void whoMayOnlyReadIsOfferedNothingElse() {
        var response = says("I was afraid.");
        as(Role.POLICY_LEAD, () -> {
            open("responses/" + response, ReadingView.class);
            assertThat($(ComboBox.class).exists()).isFalse();
            assertThat($(Button.class).withText("Withhold this passage …").exists())
                    .isFalse();
        });
    }

    @Test
    void aWithheldPassageIsCoveredAndShownAgain() {
        var response = says("Dr Haddad told.");
        as(Role.SAFEGUARDING_LEAD, () -> {
            var view = open("responses/" + response, ReadingView.class);
            view.select(new Selected("why", 3, 9));
            test(button("Withhold this passage …")).click();
            test(button("Withhold")).click();
            assertThat(words($(AnswerText.class).single())).isEqualTo("Dr ██████ told.");
            test(button("Show again")).click();
            assertThat(words($(AnswerText.class).single())).isEqualTo("Dr Haddad told.");
        });
    }

    @Test
    void whereThePersonChangedWithheldWordsThePlaceWaitsToBeChecked() {
        var receipt = ReceiptCode.next();
        var response = says(receipt, "Dr Haddad told.");
        as(Role.ANALYST, () -> redacting.redact(response, "why", 3, 9, RedactionReason.NAME, ""));
        opening.correct(coalition.id(), receipt, Map.of("why", Optional.of(new Answer.Text("Dr Haddid told them."))));
        as(Role.ANALYST, () -> {
            open("responses", ResponsesView.class);
            assertThat(words($(PlacesToCheck.class).single())).contains("In one response a person changed words");
            open("responses/" + response, ReadingView.class);
            test(button("The right words are withheld")).click();
            assertThat($(Button.class).withText("The right words are withheld").exists())
                    .isFalse();
            open("responses", ResponsesView.class);
            assertThat($(PlacesToCheck.class).exists()).isFalse();
        });
    }

    @Test
    void aSearchStandsInItsAddressLightsWhatItFoundAndCanBeNarrowed() {
        says("I was afraid of the doctor.");
        as(Role.ANALYST, () -> {
            until(() -> {
                openAt("search", "q=doctors");
                return $(HitList.class).exists();
            });
            assertThat($(TextField.class).single().getValue()).isEqualTo("doctors");
            assertThat(words($(HitList.class).single())).contains("I was afraid of the doctor.");
            assertThat($(Anchor.class).all())
                    .anySatisfy(link -> assertThat(link.getHref()).contains("q=doctors", "language=en"));
            openAt("search", "q=doctors&language=ar");
            assertThat($(HitList.class).exists()).isFalse();
            assertThat($(H2.class).withText("Nothing found").exists()).isTrue();
        });
    }

    @Test
    void aThemeIsAddedRefusedTwiceMergedAndDeleted() {
        as(Role.ANALYST, () -> {
            var id = consultation.details().id();
            themes.add(id, ThemeForm.named("Fear"));
            open("codebook", CodebookView.class);
            test(button("Add a theme")).click();
            var name = $(TextField.class).withCaption("Name").single();
            test(button("Save")).click();
            assertThat(name.getErrorMessage()).isEqualTo("Give it a name.");
            test(name).setValue("fear");
            test(button("Save")).click();
            assertThat(name.isInvalid()).isTrue();
            test(name).setValue("Doctors");
            test(button("Save")).click();
            assertThat(codebook.all(id)).hasSize(2);
            test($(Button.class).withText("Delete").all().getFirst()).click();
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(codebook.all(id)).hasSize(1);
        });
    }

    @Test
    void whoDoesNotCodeSeesTheCodebookAndChangesNothing() {
        as(Role.ANALYST, () -> themes.add(consultation.details().id(), ThemeForm.named("Fear")));
        as(Role.POLICY_LEAD, () -> {
            var view = open("codebook", CodebookView.class);
            assertThat(words(view)).contains("Fear");
            assertThat($(Button.class).withText("Add a theme").exists()).isFalse();
            assertThat($(Button.class).withText("Delete").exists()).isFalse();
        });
    }

    @Test
    void figuresShowNobodyWhoIsOneOfAFew() {
        says("I was afraid.");
        as(Role.POLICY_LEAD, () -> {
            var view = open("figures", FiguresView.class);
            until(() -> $(FigureSection.class).exists());
            assertThat(words(view)).contains("Did you avoid it?", "not shown").doesNotContain("100 %");
        });
    }
}
