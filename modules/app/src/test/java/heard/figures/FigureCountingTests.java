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
import heard.questionnaires.Choice;
import heard.questionnaires.Question;
import heard.questionnaires.QuestionType;
import heard.responses.Consent;
import heard.responses.NewResponse;
import heard.responses.ReadResponse;
import heard.responses.ResponseAdding;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class FigureCountingTests {
    private static final Consent COUNTED = new Consent(true, false, false);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ConsultationOpening opening;

    @Autowired
    ResponseAdding adding;

    @Autowired
    ResponseReading reading;

    @Autowired
    FigureCounting counting;

    Coalition coalition;
    ConsultationId consultation;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        consultation = consultations.draft(coalition, "c-" + UUID.randomUUID());
        var where = question("where", QuestionType.MANY_OF, null, both("Where?", "أين؟"));
        var choices = List.of(
                new Choice("doctor", both("Doctor", "طبيب")),
                new Choice("school", both("School", "مدرسة")),
                new Choice("police", both("Police", "شرطة")));
        var questions = new ArrayList<>(ConsultationFixtures.threeQuestions());
        questions.add(with(where, choices));
        questions.add(Question.of("trust", QuestionType.SCALE, both("Trust?", "ثقة؟")));
        consultations.ask(coalition, consultation, questions);
        fixtures.as(coalition, Role.ORGANISER, () -> opening.open(consultation));
    }

    private static Question with(Question question, List<Choice> choices) {
        return new Question(
                question.name(),
                question.type(),
                question.label(),
                question.hint(),
                false,
                null,
                null,
                LocalizedText.NONE,
                choices,
                null);
    }

    private void add(int people, Consent consent, Answers answers) {
        var response = new NewResponse(
                1, Channel.IMPORT, Language.ENGLISH, coalition.lead().id(), LocalDate.of(2026, 5, 1), consent, answers);
        fixtures.as(coalition, Role.ORGANISER, () -> adding.add(consultation, Collections.nCopies(people, response)));
    }

    private static Answers avoided(String choice) {
        return Answers.NONE.with("avoided", new Answer.One(choice));
    }

    private ProtectedTable count(String question) {
        return fixtures.as(coalition, Role.ANALYST, () -> counting.byQuestion(consultation, question));
    }

    private static List<@Nullable Integer> numbers(ProtectedTable table) {
        var numbers = new ArrayList<@Nullable Integer>();
        table.rows().forEach(row -> numbers.add(row.cell().number()));
        return numbers;
    }

    @Test
    void onlyPeopleWhoAgreedAreCounted() {
        add(31, COUNTED, avoided("yes"));
        add(22, COUNTED, avoided("no"));
        add(12, COUNTED, avoided("not-sure"));
        add(10, COUNTED, Answers.NONE);
        add(40, new Consent(false, true, false), avoided("yes"));
        add(40, new Consent(true, true, true), avoided("yes"));
        assertThat(numbers(count("avoided"))).containsExactly(30, 20, 10, 10);
        assertThat(count("avoided").total()).isEqualTo(Cell.of(75));
    }

    @Test
    void aSmallGroupOfSilentPeopleIsProtectedLikeAnyOther() {
        add(31, COUNTED, avoided("yes"));
        add(22, COUNTED, avoided("no"));
        add(12, COUNTED, avoided("not-sure"));
        add(3, COUNTED, Answers.NONE);
        assertThat(numbers(count("avoided"))).containsExactly(30, 20, null, null);
    }

    @Test
    void whoeverChoosesSeveralIsCountedInEach() {
        add(20, COUNTED, Answers.NONE.with("where", new Answer.Many(List.of("doctor", "school"))));
        add(20, COUNTED, Answers.NONE.with("where", new Answer.Many(List.of("school"))));
        add(15, COUNTED, Answers.NONE);
        var table = count("where");
        assertThat(table.exclusive()).isFalse();
        assertThat(numbers(table)).containsExactly(20, 40, null, 15);
    }

    @Test
    void stepsOfAScaleAreCountedEvenWhenWrittenDifferently() {
        add(11, COUNTED, Answers.NONE.with("trust", new Answer.Number(new BigDecimal("1"))));
        add(10, COUNTED, Answers.NONE.with("trust", new Answer.Number(new BigDecimal("1.0"))));
        add(30, COUNTED, Answers.NONE.with("trust", new Answer.Number(new BigDecimal("5"))));
        add(12, COUNTED, Answers.NONE);
        assertThat(numbers(count("trust"))).containsExactly(20, null, null, null, 30, null);
    }

    @Test
    void textsAndNumbersAreNotOfferedForCounting() {
        var names = fixtures.as(coalition, Role.ANALYST, () -> counting.countable(consultation)).stream()
                .map(Question::name)
                .toList();
        assertThat(names).containsExactly("avoided", "where", "trust");
    }

    @Test
    void oneReadingCountsAllThatCanBeCounted() {
        add(31, COUNTED, avoided("yes").with("trust", new Answer.Number(BigDecimal.TWO)));
        var read = new ArrayList<Double>();
        var tables = fixtures.as(coalition, Role.ANALYST, () -> counting.byQuestion(consultation, read::add));
        assertThat(tables).hasSize(3);
        assertThat(tables.getFirst()).isEqualTo(count("avoided"));
        assertThat(read).hasSize(31).endsWith(1.0);
    }

    @Test
    void aThemeCountsOnlyPeopleWhoAgreed() {
        add(12, COUNTED, avoided("yes"));
        add(30, COUNTED, avoided("no"));
        add(20, new Consent(false, true, false), avoided("yes"));
        add(20, new Consent(true, true, true), avoided("yes"));
        var afraid = fixtures.as(
                coalition, Role.ANALYST, () -> reading.rows(consultation, ResponseFilter.ALL, 0, 100).stream()
                        .filter(each -> each.answers().equals(avoided("yes")))
                        .map(ReadResponse::id)
                        .collect(Collectors.toSet()));
        var themes = Map.of(LocalizedText.of(Language.ENGLISH, "Fear"), afraid);
        var table =
                fixtures.as(coalition, Role.ANALYST, () -> counting.byTheme(consultation, LocalizedText.NONE, themes));
        assertThat(numbers(table)).containsExactly(10);
    }
}
