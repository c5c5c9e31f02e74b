package heard.questionnaires.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.questionnaires.Choice;
import heard.questionnaires.ImportUndoing;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.QuestionnaireEditing;
import heard.questionnaires.QuestionnairePresence;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.library.QuestionKeeping;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class QuestionsViewTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    QuestionnaireEditing editing;

    @Autowired
    QuestionnaireReading reading;

    @Autowired
    ImportUndoing undoing;

    @Autowired
    QuestionnairePresence presence;

    @Autowired
    QuestionKeeping kept;

    @Test
    void anEmptyQuestionnaireOffersTheFirstQuestion() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            var view = open(consultation);
            press("Add first question");
            assertThat(reading.draft(consultation).questions()).hasSize(1);
            assertThat(view.question().type()).isEqualTo(QuestionType.SHORT_TEXT);
        });
    }

    @Test
    void whatIsTypedIsSavedAndCanBeUndone() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            open(consultation);
            press("Add first question");
            test($(TextArea.class).withCaption("Question in English").single()).setValue("What happened?");
            test($(TextField.class).withCaption("Name").single()).setValue("happened");
            assertThat(reading.draft(consultation)
                            .question("happened")
                            .orElseThrow()
                            .label())
                    .isEqualTo(LocalizedText.of(Language.ENGLISH, "What happened?"));

            press("Undo");
            assertThat(reading.draft(consultation).question("happened")).isEmpty();
            press("Redo");
            assertThat(reading.draft(consultation).question("happened")).isPresent();
        });
    }

    @Test
    void anImportIsUndoneAfterThePageWasLeft() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("mine", QuestionType.LONG_TEXT));
            var opened = editing.open(consultation);
            var form = opened.questionnaire().withQuestions(List.of(question("theirs", QuestionType.LONG_TEXT)));
            undoing.take(consultation, opened.revision(), form);

            open(consultation);
            press("Undo the import");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(reading.draft(consultation).questions())
                    .extracting(Question::name)
                    .containsExactly("mine");
            assertThat($(Button.class).withText("Undo the import").exists()).isFalse();
        });
    }

    @Test
    void textsInLanguagesOfWhichTheConsultationIsNotHeldAreTold() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("plain", QuestionType.NUMBER));
            open(consultation);
            assertThat($(MoreLanguages.class).exists()).isFalse();
            var russian = LocalizedText.of(Language.ENGLISH, "How?").with(new Language("ru"), "Как?");
            save(consultation, question("both", QuestionType.NUMBER).withLabel(russian));
            open(consultation);
            assertThat($(MoreLanguages.class).single().getElement().getTextRecursively())
                    .contains("texts in Russian too");
        });
    }

    @Test
    void aConditionIsBuiltAsASentence() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(
                    consultation,
                    question("avoided", QuestionType.YES_NO_NOT_SURE),
                    question("why", QuestionType.LONG_TEXT));
            open(consultation).choose(1);
            press("Add condition");
            assertThat(relevant(consultation)).isEqualTo("answers.avoided == 'yes'");
            operator(Operator.IS_NOT);
            assertThat(relevant(consultation)).isEqualTo("answers.avoided != 'yes'");
        });
    }

    @Test
    void whichChoicesAreOfferedIsSaidAsASentence() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, choosing("region", "north", "south"), choosing("town", "ayr", "cork"));
            open(consultation).choose(1);
            offer(Offer.How.CHOSEN);
            assertThat(filter(consultation)).isEqualTo("choice.name == answers.region");
            offer(Offer.How.COLUMN);
            assertThat(filter(consultation)).isEqualTo("choice.kind == answers.region");
            test($(TextField.class).withCaption("kind of choice 2").single()).setValue("south");
            assertThat(question(consultation, "town").choices().getLast().columns())
                    .containsEntry("kind", "south");
            offer(Offer.How.ALL);
            assertThat(filter(consultation)).isNull();
        });
    }

    @SuppressWarnings("unchecked")
    private void offer(Offer.How how) {
        Select<Offer.How> select = $(Select.class).withCaption("Offer").single();
        select.setValue(how);
    }

    private @Nullable String filter(ConsultationId consultation) {
        return question(consultation, "town").filter();
    }

    private Question question(ConsultationId consultation, String name) {
        return reading.draft(consultation).question(name).orElseThrow();
    }

    private static Question choosing(String name, String... choices) {
        return question(name, QuestionType.ONE_OF)
                .withChoices(Stream.of(choices)
                        .map(choice -> new Choice(choice, LocalizedText.of(Language.ENGLISH, choice)))
                        .toList());
    }

    @Test
    void aNewVersionIsPublishedAfterItsDifferencesAreShown() {
        var coalition = fixtures.coalition();
        var consultation = consultations.open(coalition).details().id();
        organising(coalition, () -> {
            var view = open(consultation);
            view.change(question -> question.withLabel(ConsultationFixtures.both("Did you stay away?", "هل ابتعدت؟")));
            press("Publish new version");
            assertThat($(DifferenceList.class).single().getElement().getTextRecursively())
                    .contains("“Did you avoid it?” is worded “Did you stay away?” now.");
            $(CheckboxGroup.class)
                    .withCaption("Which of these mean something else now?")
                    .single()
                    .setValue(Set.of("avoided"));
            test($(Button.class).withText("Publish new version").all().getLast())
                    .click();
            assertThat(reading.versions(consultation).getLast().apart()).containsExactly("avoided");
            assertThat(reading.latest(consultation)).isEqualTo(2);
        });
    }

    @Test
    void anEarlierVersionIsMadeTheDraftAgain() {
        var coalition = fixtures.coalition();
        var consultation = consultations.open(coalition).details().id();
        organising(coalition, () -> {
            var first = reading.draft(consultation);
            open(consultation).delete(0);
            press("1 version");
            press("Make it the draft");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(reading.draft(consultation)).isEqualTo(first);
            press("Undo");
            assertThat(reading.draft(consultation).questions()).hasSize(2);
        });
    }

    private void somebodyElse(ConsultationId consultation, Function<Questionnaire, Questionnaire> change) {
        var seen = editing.open(consultation);
        editing.save(consultation, seen.revision(), change.apply(seen.questionnaire()));
    }

    @Test
    void whatTwoPeopleWriteAtOnceIsBroughtTogether() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("mine", QuestionType.NUMBER), question("theirs", QuestionType.NUMBER));
            var view = open(consultation);
            somebodyElse(
                    consultation,
                    seen -> Outline.replace(seen, 1, seen.questions().get(1).withRequired(true)));
            view.change(question -> question.withRequired(true));
            assertThat(reading.draft(consultation).questions()).allMatch(Question::required);
            assertThat($(ConflictDialog.class).exists()).isFalse();
            press("Undo");
            assertThat(reading.draft(consultation).questions())
                    .extracting(Question::required)
                    .containsExactly(false, true);
        });
    }

    @Test
    void theSecondEditorIsAskedWhereBothChangedTheSame() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("mine", QuestionType.NUMBER));
            var view = open(consultation);
            somebodyElse(
                    consultation,
                    seen -> Outline.replace(seen, 0, seen.questions().getFirst().withType(QuestionType.DATE)));
            view.change(question -> question.withType(QuestionType.SCALE));
            assertThat(reading.draft(consultation).questions().getFirst().type())
                    .isEqualTo(QuestionType.DATE);
            test($(ConflictDialog.class).single()).reject();
            assertThat(reading.draft(consultation).questions().getFirst().type())
                    .isEqualTo(QuestionType.SCALE);
        });
    }

    @Test
    void aReloadLosesNothingThatCouldBeUndone() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("mine", QuestionType.NUMBER));
            open(consultation).change(question -> question.withRequired(true));
            navigate("consultations/" + consultation + "/languages", LanguagesView.class);
            open(consultation);
            press("Undo");
            assertThat(reading.draft(consultation).questions().getFirst().required())
                    .isFalse();
        });
    }

    @Test
    void whoElseIsWritingIsShownWithTheirQuestion() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("one", QuestionType.NUMBER), question("two", QuestionType.NUMBER));
            presence.here(consultation, UUID.randomUUID(), "two");
            open(consultation);
            assertThat($(PresenceBar.class).single().getText()).isEqualTo("Sam Example is at question 2.");
        });
    }

    @Test
    void whatSomebodyElseWritesLeavesTheFieldsInWhichOneWrites() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("one", QuestionType.NUMBER), question("two", QuestionType.NUMBER));
            open(consultation);
            var panel = $(QuestionPanel.class).single();
            somebodyElse(
                    consultation,
                    seen -> Outline.replace(seen, 1, seen.questions().get(1).withRequired(true)));
            poll();
            somebodyElse(consultation, seen -> Outline.replace(seen, 0, helped(seen)));
            poll();
            assertThat($(QuestionPanel.class).single()).isSameAs(panel);
            assertThat($(TextArea.class)
                            .withCaption("Help text in English")
                            .single()
                            .getValue())
                    .isEqualTo("Take your time.");

            test($(TextArea.class).withCaption("Question in English").single()).setValue("How many?");
            assertThat(question(consultation, "one")).satisfies(one -> {
                assertThat(one.label().in(Language.ENGLISH)).isEqualTo("How many?");
                assertThat(one.hint().in(Language.ENGLISH)).isEqualTo("Take your time.");
            });
            assertThat(question(consultation, "two").required()).isTrue();
        });
    }

    private static Question helped(Questionnaire seen) {
        return seen.questions().getFirst().withHint(LocalizedText.of(Language.ENGLISH, "Take your time."));
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    @Test
    void whatSomebodyElseMadeOfTheQuestionIsDrawn() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("one", QuestionType.NUMBER), question("two", QuestionType.NUMBER));
            var view = open(consultation);
            view.choose(1);
            somebodyElse(consultation, seen -> Outline.add(seen, 0, QuestionType.DATE));
            poll();
            assertThat(view.chosen()).isEqualTo(2);
            assertThat($(H2.class).withText("Question 3").exists()).isTrue();
            somebodyElse(
                    consultation,
                    seen -> Outline.replace(seen, 2, seen.questions().get(2).withType(QuestionType.SCALE)));
            poll();
            assertThat($(ScalePanel.class).exists()).isTrue();
        });
    }

    @Test
    void aNameThatIsTakenOrNoneIsNotGivenSoThatConditionsFollowNobodyElse() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            var asked = question("three", QuestionType.NUMBER).withRelevant("answers.two > 1");
            save(consultation, question("one", QuestionType.NUMBER), question("two", QuestionType.NUMBER), asked);
            open(consultation).choose(1);
            for (var name : List.of("one", "", "no name")) {
                var field = $(TextField.class).withCaption("Name").single();
                test(field).setValue(name);
                assertThat(field.isInvalid()).isTrue();
            }
            assertThat(question(consultation, "three").relevant()).isEqualTo("answers.two > 1");
            test($(TextField.class).withCaption("Name").single()).setValue("second");
            assertThat(question(consultation, "three").relevant()).isEqualTo("answers.second > 1");
        });
    }

    @Test
    void anotherQuestionThatIsKeptUnderTheSameNameIsNotReplacedUnasked() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("one", QuestionType.NUMBER));
            open(consultation);
            press("Keep for other consultations");
            press("Keep for other consultations");
            assertThat($(ConfirmDialog.class).exists()).isFalse();
            save(
                    consultation,
                    question("one", QuestionType.NUMBER).withLabel(LocalizedText.of(Language.ENGLISH, "Else?")));
            open(consultation);
            press("Keep for other consultations");
            assertThat(kept.all())
                    .extracting(each -> each.question().label().in(Language.ENGLISH))
                    .containsExactly("About one");
            test($(ConfirmDialog.class).single()).confirm();
            assertThat(kept.all())
                    .extracting(each -> each.question().label().in(Language.ENGLISH))
                    .containsExactly("Else?");
        });
    }

    @Test
    void aChoiceThatIsAddedHasANameOfItsOwn() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, choosing("region", "choice2", "north"));
            open(consultation);
            press("Add choice");
            press("Add choice");
            assertThat(question(consultation, "region").choices())
                    .extracting(Choice::name)
                    .containsExactly("choice2", "north", "choice3", "choice4");
            save(consultation, choosing("region", "choice2", "choice3"));
            open(consultation);
            press("Add choice");
            assertThat(question(consultation, "region").choices().getLast().name())
                    .isEqualTo("choice4");
        });
    }

    @Test
    void aQuestionIsFoundByItsWordsAndDuplicated() {
        var coalition = fixtures.coalition();
        var consultation = draft(coalition);
        organising(coalition, () -> {
            save(consultation, question("one", QuestionType.NUMBER), question("two", QuestionType.NUMBER));
            open(consultation);
            test($(TextField.class).withCaption("Find a question").single()).setValue("about two");
            press("Duplicate");
            assertThat(reading.draft(consultation).questions())
                    .extracting(Question::name)
                    .containsExactly("one", "one_2", "two");
        });
    }

    private ConsultationId draft(Coalition coalition) {
        return consultations.draft(coalition, "c-" + UUID.randomUUID());
    }

    private QuestionsView open(ConsultationId consultation) {
        return navigate("consultations/" + consultation + "/questions", QuestionsView.class);
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    @SuppressWarnings("unchecked")
    private void operator(Operator operator) {
        Select<Operator> select = $(Select.class).withCaption("says").single();
        select.setValue(operator);
    }

    private String relevant(ConsultationId consultation) {
        return String.valueOf(
                reading.draft(consultation).question("why").orElseThrow().relevant());
    }

    private void save(ConsultationId consultation, Question... questions) {
        var opened = editing.open(consultation);
        Questionnaire changed = opened.questionnaire().withQuestions(List.of(questions));
        editing.save(consultation, opened.revision(), changed);
    }

    private static Question question(String name, QuestionType type) {
        return Question.of(name, type, LocalizedText.of(Language.ENGLISH, "About " + name));
    }

    private void organising(Coalition coalition, Runnable work) {
        fixtures.as(coalition, Role.ORGANISER, () -> {
            work.run();
            return true;
        });
    }
}
