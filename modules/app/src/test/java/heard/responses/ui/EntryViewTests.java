package heard.responses.ui;

import static heard.ConsultationFixtures.ARABIC;
import static heard.ConsultationFixtures.both;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import heard.ConsultationFixtures;
import heard.EveryType;
import heard.Fixtures;
import heard.HeardTest;
import heard.SampleMedia;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Answer;
import heard.questionnaires.AnswerCheck;
import heard.questionnaires.Answers;
import heard.questionnaires.Choice;
import heard.questionnaires.CompiledQuestionnaire;
import heard.questionnaires.Group;
import heard.questionnaires.Medium;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.Questionnaire;
import heard.questionnaires.media.MediumKeeping;
import heard.responses.ResponseEntering;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class EntryViewTests extends SpringBrowserlessTest {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationOpening opening;

    @Autowired
    ResponseEntering entering;

    @Autowired
    ResponseReading reading;

    @Autowired
    MediumKeeping media;

    Coalition coalition;
    Member facilitator;

    @BeforeEach
    void aFacilitator() {
        coalition = fixtures.coalition();
        facilitator = fixtures.member(coalition, Role.FACILITATOR);
    }

    private ConsultationId asking(Questionnaire questionnaire) {
        var id = consultations.draft(coalition, "c-" + UUID.randomUUID());
        consultations.ask(coalition, id, questionnaire);
        fixtures.as(coalition, Role.ORGANISER, () -> opening.open(id));
        return id;
    }

    private ResponseId begin(ConsultationId consultation) {
        var response = fixtures.as(facilitator, () -> entering.begin(consultation, Language.ENGLISH));
        navigate("consultations/" + consultation + "/enter/" + response, EntryView.class);
        return response;
    }

    private void as(Runnable work) {
        fixtures.as(facilitator, () -> {
            work.run();
            return true;
        });
    }

    private QuestionBox box(String name) {
        return $(QuestionBox.class).all().stream()
                .filter(each -> each.question().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> asked() {
        return $(QuestionBox.class).all().stream().map(QuestionBox::place).toList();
    }

    @SuppressWarnings("unchecked")
    private void choose(String question, String choice) {
        test($(RadioButtonGroup.class, box(question)).single()).selectItem(choice);
    }

    private void press(String button) {
        test($(Button.class).withText(button).single()).click();
    }

    @Test
    void conditionsHoldAsSoonAsSomethingIsTypedAndWhatIsTypedIsThereAfterAReload() {
        var consultation = consultations.open(coalition).details().id();
        as(() -> {
            var response = begin(consultation);
            assertThat(asked()).containsExactly("avoided", "age");
            choose("avoided", "Yes");
            assertThat(asked()).containsExactly("avoided", "why", "age");
            test($(TextArea.class, box("why")).single()).setValue("They pass it on");
            navigate("consultations/" + consultation + "/enter", EnterView.class);
            navigate("consultations/" + consultation + "/enter/" + response, EntryView.class);
            assertThat($(TextArea.class, box("why")).single().getValue()).isEqualTo("They pass it on");
            assertThat(box("why").getElement().getTextRecursively()).isEmpty();
        });
    }

    @Test
    void theImageAndTheRecordingOfAQuestionCanBeShownToWhoeverSitsOpposite() {
        var image = keep(Medium.Kind.IMAGE, SampleMedia.png(64, 48, _ -> {}));
        var sound = keep(Medium.Kind.AUDIO, SampleMedia.wav(8));
        var door = Question.of("door", QuestionType.SHORT_TEXT, both("Which door?", "أي باب؟"))
                .with(Medium.none(Medium.Kind.IMAGE)
                        .with(Language.ENGLISH, image)
                        .withWords(both("A closed door", "باب مغلق")))
                .with(Medium.none(Medium.Kind.AUDIO).with(Language.ENGLISH, sound));
        var consultation =
                asking(new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, ARABIC), List.of(door)));
        as(() -> {
            begin(consultation);
            var shown = $(Image.class, box("door")).single();
            assertThat(shown.getSrc()).isEqualTo("/preview/" + consultation + "/media/" + image);
            assertThat(shown.getAlt()).contains("A closed door");
            assertThat(box("door").getElement().getOuterHTML())
                    .contains("<audio", "/media/" + sound, "Listen to this question");
        });
    }

    private String keep(Medium.Kind kind, byte[] content) {
        return fixtures.as(coalition, Role.ORGANISER, () -> media.keep(kind, content));
    }

    @Test
    void aWrongNumberIsToldAtItsQuestionAndNotKept() {
        var consultation = consultations.open(coalition).details().id();
        as(() -> {
            var response = begin(consultation);
            test($(TextField.class, box("age")).single()).setValue("old");
            assertThat(box("age").getElement().getTextRecursively()).isNotEmpty();
            assertThat(entering.open(response).orElseThrow().own().answers().has("age"))
                    .isFalse();
            press("Send the response");
            assertThat($(ReceiptCard.class).exists()).isFalse();
        });
    }

    @Test
    void theCardShowsANumberThatAReloadDoesNotLoseAndThatIsGoneAfterwards() {
        var consultation = consultations.open(coalition).details().id();
        as(() -> {
            var response = begin(consultation);
            choose("avoided", "No");
            press("Send the response");
            assertThat($(ReceiptCard.class).exists()).isFalse();
            test($(Checkbox.class)
                            .withCondition(each -> each.hasClassName("heard-entry-readout"))
                            .single())
                    .click();
            press("Send the response");
            var number = number();
            assertThat(number).hasSize(20);
            navigate("consultations/" + consultation + "/enter/" + response, EntryView.class);
            assertThat(number()).isEqualTo(number);
            press("They have it: next");
            assertThat($(H1.class).single().getText()).isEqualTo("Enter a response");
        });
        var read = fixtures.as(coalition, Role.ANALYST, () -> reading.rows(consultation, ResponseFilter.ALL, 0, 9));
        assertThat(read).singleElement().satisfies(each -> assertThat(each.channel())
                .isEqualTo(Channel.FACILITATED));
    }

    private String number() {
        return $(ReceiptCard.class).single().getElement().getTextRecursively().replaceAll("[^0-9]", "");
    }

    @Test
    void entriesOfAGroupThatRepeatsAreAddedAndRemoved() {
        var consultation = asking(new Questionnaire(
                Language.ENGLISH,
                List.of(Language.ENGLISH, ConsultationFixtures.ARABIC),
                List.of(
                        ConsultationFixtures.question(
                                        "child",
                                        QuestionType.SHORT_TEXT,
                                        null,
                                        ConsultationFixtures.both("Name", "اسم"))
                                .withGroup("children"),
                        ConsultationFixtures.question(
                                        "school",
                                        QuestionType.YES_NO_NOT_SURE,
                                        "has(answers.child)",
                                        ConsultationFixtures.both("At school?", "في المدرسة؟"))
                                .withGroup("children")),
                List.of(Group.of("children", Group.Kind.REPEAT, ConsultationFixtures.both("Child", "طفل"))),
                List.of()));
        as(() -> {
            var response = begin(consultation);
            assertThat(asked()).isEmpty();
            press("Add: Child");
            assertThat(asked()).hasSize(1);
            test($(TextField.class, box("child")).single()).setValue("Sami");
            assertThat(asked()).hasSize(2);
            choose("school", "Yes");
            var answers = entering.open(response).orElseThrow().own().answers();
            assertThat(answers.entries("children"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.answers().to("school")).contains(new Answer.One("yes")));
            press("Remove");
            assertThat(asked()).isEmpty();
            assertThat(entering.open(response).orElseThrow().own().answers().entries("children"))
                    .isEmpty();
        });
    }

    @Test
    void everyTypeIsAskedAndReadBack() {
        var questions = List.of(
                of("text", QuestionType.SHORT_TEXT),
                of("many", QuestionType.MANY_OF).withChoices(choices()),
                of("scale", QuestionType.SCALE),
                of("day", QuestionType.DATE),
                of("month", QuestionType.MONTH),
                of("order", QuestionType.RANKING).withChoices(choices()),
                of("stances", QuestionType.STATEMENTS)
                        .withDetails(of("x", QuestionType.SHORT_TEXT).details().withRows(choices())),
                of("photo", QuestionType.PHOTO));
        var consultation = asking(
                new Questionnaire(Language.ENGLISH, List.of(Language.ENGLISH, ConsultationFixtures.ARABIC), questions));
        as(() -> {
            var response = begin(consultation);
            assertThat(asked()).hasSize(questions.size());
            fill("day", List.of("3", "4", "1980"));
            fill("month", List.of("12", "2001"));
            fill("order", List.of("2", "1"));
            choose("scale", "3");
            var answers = entering.open(response).orElseThrow().own().answers();
            assertThat(answers.to("scale")).isPresent();
            assertThat(answers.to("day")).isPresent();
            assertThat(answers.to("month")).isPresent();
            assertThat(answers.to("order")).contains(new Answer.Ranking(List.of("b", "a")));
            navigate("consultations/" + consultation + "/enter/" + response, EntryView.class);
            assertThat($(TextField.class, box("day")).all().stream().map(TextField::getValue))
                    .containsExactly("3", "4", "1980");
        });
    }

    @Test
    void everyAnswerIsShownInItsFieldsAsItWouldBeSent() {
        var asked = CompiledQuestionnaire.of(EveryType.questionnaire());
        var consultation = asking(EveryType.questionnaire());
        as(() -> {
            begin(consultation);
            for (var row : EveryType.alone()) {
                var question = row.question();
                if (row.answer() == null
                        || question.type().isSilent()
                        || question.type().isAttached()) continue;
                box(row.name()).show(Optional.of(row.answer()));
                assertThat(asked.check(question, box(row.name()).form(), Answers.NONE, Language.ENGLISH))
                        .as("%s", row)
                        .isEqualTo(new AnswerCheck.Given(row.answer()));
            }
            assertThat($(ContactBox.class).exists()).isTrue();
            press("Add: Somebody else");
            var entered = EveryType.inEntries().stream()
                    .filter(row -> !row.question().type().isSilent())
                    .map(EveryType.Row::name)
                    .toList();
            assertThat(asked()).filteredOn(place -> place.startsWith("person/")).hasSize(entered.size());
            assertThat(asked()).last().isEqualTo("born");
        });
    }

    private void fill(String question, List<String> values) {
        var fields = $(TextField.class, box(question)).all();
        for (int at = 0; at < values.size(); at++) test(fields.get(at)).setValue(values.get(at));
    }

    private static Question of(String name, QuestionType type) {
        return Question.of(name, type, ConsultationFixtures.both(name, name));
    }

    private static List<Choice> choices() {
        return List.of(
                new Choice("a", ConsultationFixtures.both("First", "الأول")),
                new Choice("b", ConsultationFixtures.both("Second", "الثاني")));
    }
}
