package heard.figures;

import static heard.ConsultationFixtures.both;
import static heard.ConsultationFixtures.question;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.ConsultationOpening;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.questionnaires.QuestionnairePublishing;
import heard.questionnaires.QuestionnaireReading;
import heard.questionnaires.Scale;
import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ResponseAdding;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures over several versions of a questionnaire: what joins, what is counted apart, and what is said of it. */
@HeardTest
class FiguresOfVersionsTests {
    private static final Consent COUNTED = new Consent(true, false, false);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationOpening opening;

    @Autowired
    QuestionnairePublishing publishing;

    @Autowired
    QuestionnaireReading questionnaires;

    @Autowired
    ResponseAdding adding;

    @Autowired
    FigureCounting counting;

    private final Question avoided = yesOrNo("avoided", "Did you avoid it?");
    private final Question trust = Question.of("trust", QuestionType.SCALE, both("Trust?", "ثقة؟"));
    private Coalition coalition;
    private ConsultationId consultation;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        consultation = consultations.draft(coalition, "c-" + UUID.randomUUID());
        consultations.ask(coalition, consultation, List.of(avoided, trust));
        fixtures.as(coalition, Role.ORGANISER, () -> opening.open(consultation));
    }

    private void publish(Set<String> apart, Question... questions) {
        consultations.ask(coalition, consultation, List.of(questions));
        fixtures.as(coalition, Role.ORGANISER, () -> publishing.publish(consultation, apart));
    }

    private void add(int version, int people, Answers answers) {
        var lead = coalition.lead().id();
        var on = LocalDate.of(2026, 5, 1);
        var response = new NewResponse(version, Channel.IMPORT, Language.ENGLISH, lead, on, COUNTED, answers);
        fixtures.as(coalition, Role.ORGANISER, () -> adding.add(consultation, Collections.nCopies(people, response)));
    }

    /** So many that no number is held back because another is small. */
    private void addToEachGroup(int version) {
        for (var choice : List.of("yes", "no", "not-sure")) add(version, 20, said(choice));
        for (int point = 1; point <= 5; point++) add(version, 20, trusts(point));
    }

    private ProtectedTable count(String question) {
        return fixtures.as(coalition, Role.ANALYST, () -> counting.byQuestion(consultation, question));
    }

    private static List<Integer> numbers(ProtectedTable table) {
        return table.rows().stream()
                .map(row -> row.cell().number() == null ? 0 : row.cell().number())
                .toList();
    }

    private static List<String> notes(ProtectedTable table) {
        return table.notes().stream().map(note -> note.in(Language.ENGLISH)).toList();
    }

    private static Answers said(String choice) {
        return Answers.NONE.with("avoided", new Answer.One(choice));
    }

    private static Answers trusts(int point) {
        return Answers.NONE.with("trust", new Answer.Number(BigDecimal.valueOf(point)));
    }

    @Test
    void oneVersionNeedsNoNote() {
        add(1, 20, said("yes"));
        assertThat(notes(count("avoided"))).isEmpty();
    }

    @Test
    void versionsThatAskTheSameAreCountedTogetherAndSaySo() {
        publish(Set.of(), yesOrNo("avoided", "Did you stay away?"), trust);
        publish(Set.of(), yesOrNo("avoided", "Did you stay away?"), trust.withRequired(true));
        addToEachGroup(1);
        add(2, 10, said("yes"));
        add(3, 30, said("no"));
        assertThat(numbers(count("avoided"))).containsExactly(30, 50, 20, 100);
        assertThat(notes(count("avoided")))
                .containsExactly("Versions 1–3 are counted together.", "Version 1 used other words.");
        assertThat(notes(count("trust"))).containsExactly("Versions 1–3 asked the same.");
    }

    @Test
    void aQuestionThatIsNoLongerAskedKeepsItsFigure() {
        addToEachGroup(1);
        publish(Set.of(), trust);
        add(2, 15, trusts(4));
        var figure = count("avoided");
        assertThat(numbers(figure)).containsExactly(20, 20, 20, 115);
        assertThat(figure.rows().getLast().label().in(Language.ENGLISH)).isEqualTo("Not asked, or no answer");
        assertThat(figure.total().number()).isEqualTo(175);
        assertThat(notes(figure)).containsExactly("Only version 1 asked this.", "It is no longer asked.");
        var asked = fixtures.as(coalition, Role.ANALYST, () -> questionnaires.asked(consultation, "avoided"));
        assertThat(asked).contains(avoided);
    }

    @Test
    void anotherScaleIsCountedApart() {
        addToEachGroup(1);
        publish(Set.of(), avoided, trust.withScale(new Scale(1, 7, LocalizedText.NONE, LocalizedText.NONE)));
        for (int point = 1; point <= 7; point++) add(2, 30, trusts(point));
        assertThat(numbers(count("trust"))).containsExactly(20, 20, 20, 20, 20, 270);
        assertThat(numbers(count("trust@2"))).containsExactly(30, 30, 30, 30, 30, 30, 30, 160);
        assertThat(notes(count("trust")))
                .containsExactly(
                        "Only version 1 asked this.",
                        "Other versions asked something else in its place; those answers are counted apart.");
    }

    @Test
    void whatTheOrganiserSaidToMeanSomethingElseIsCountedApart() {
        addToEachGroup(1);
        publish(Set.of("avoided"), yesOrNo("avoided", "Would you avoid it?"), trust);
        addToEachGroup(2);
        add(2, 10, said("yes"));
        assertThat(numbers(count("avoided"))).containsExactly(20, 20, 20, 270);
        assertThat(numbers(count("avoided@2"))).containsExactly(30, 20, 20, 260);
    }

    private static Question yesOrNo(String name, String words) {
        return question(name, QuestionType.YES_NO_NOT_SURE, null, both(words, "هل تجنبته؟"));
    }
}
