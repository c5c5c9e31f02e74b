package heard.responses;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.consultations.PublicConsultation;
import heard.consultations.ResponseTally;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.shared.Channel;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class CollectingTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ReceiptOpening opening;

    @Autowired
    CountableAnswers countable;

    @Autowired
    ResponseReading reading;

    @Autowired
    ResponseAdding adding;

    @Autowired
    ResponseTally tally;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    PublicConsultation consultation;
    final ReceiptCode receipt = ReceiptCode.next();

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        consultation = consultations.open(coalition);
    }

    OwnResponse say(String question, Answer answer) {
        return collecting.answer(consultation, receipt, Language.ENGLISH, Map.of(question, Optional.of(answer)));
    }

    OwnResponse submitted() {
        say("avoided", new Answer.One("yes"));
        say("why", new Answer.Text("They pass it on"));
        return collecting
                .submit(consultation, receipt, new Consent(true, true, false))
                .orElseThrow();
    }

    List<ReadResponse> read() {
        return fixtures.as(
                coalition,
                Role.ANALYST,
                () -> reading.rows(consultation.details().id(), ResponseFilter.ALL, 0, 100));
    }

    @Test
    void aDraftIsFoundAgainWithItsReceiptAndByNobodyElse() {
        say("avoided", new Answer.One("yes"));
        assertThat(collecting
                        .find(consultation, receipt)
                        .orElseThrow()
                        .answers()
                        .to("avoided"))
                .contains(new Answer.One("yes"));
        assertThat(collecting.find(consultation, ReceiptCode.next())).isEmpty();
        assertThat(opening.coalition(receipt)).contains(coalition.id());
        assertThat(opening.coalition(ReceiptCode.next())).isEmpty();
        assertThat(read()).isEmpty();
    }

    @Test
    void fivePeopleClickingAtOnceAreOneResponse() throws Exception {
        say("avoided", new Answer.One("yes"));
        Callable<ResponseId> submit = () -> collecting
                .submit(consultation, receipt, new Consent(true, false, false))
                .orElseThrow()
                .id();
        assertThat(inParallel(submit)).hasSize(1);
        assertThat(read()).hasSize(1);
    }

    @Test
    void twoTabsThatBeginAtOnceAreOneDraftWithBothAnswers() throws Exception {
        Callable<ResponseId> avoided =
                () -> say("avoided", new Answer.One("yes")).id();
        Callable<ResponseId> why = () -> say("why", new Answer.Text("Because")).id();
        try (var tabs = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = new HashSet<ResponseId>();
            for (var each : tabs.invokeAll(List.of(avoided, why, avoided, why))) ids.add(each.get());
            assertThat(ids).hasSize(1);
        }
        assertThat(collecting
                        .find(consultation, receipt)
                        .orElseThrow()
                        .answers()
                        .byQuestion())
                .containsOnlyKeys("avoided", "why");
    }

    private static java.util.Set<ResponseId> inParallel(Callable<ResponseId> work) throws Exception {
        try (var five = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = new HashSet<ResponseId>();
            for (var each : five.invokeAll(Stream.generate(() -> work).limit(5).toList())) ids.add(each.get());
            return ids;
        }
    }

    @Test
    void answersToQuestionsThatNoLongerApplyAreNotSent() {
        say("avoided", new Answer.One("yes"));
        say("why", new Answer.Text("They pass it on"));
        say("avoided", new Answer.One("no"));
        collecting.submit(consultation, receipt, Consent.NONE);
        assertThat(read().getFirst().answers().byQuestion()).containsOnlyKeys("avoided");
    }

    @Test
    void aCorrectionIsReadAtOnceAndAWithdrawalLeavesNothing() {
        submitted();
        opening.correct(coalition.id(), receipt, Map.of("why", Optional.of(new Answer.Text("It was wrong"))));
        assertThat(read().getFirst().answers().to("why")).contains(new Answer.Text("It was wrong"));
        var withdrawn = opening.withdraw(coalition.id(), receipt).orElseThrow();
        assertThat(withdrawn.status()).isEqualTo(ResponseStatus.WITHDRAWN);
        assertThat(withdrawn.answers()).isEqualTo(Answers.NONE);
        assertThat(read()).isEmpty();
    }

    @Test
    void theDatabaseHoldsNeitherAnswerNorReceiptInClear() {
        submitted();
        var stored = fixtures.in(
                coalition.id(),
                () -> transaction.execute(_ -> database.sql("select content || receipt from responses.response")
                        .query(byte[].class)
                        .single()));
        assertThat(new String(stored, ISO_8859_1))
                .doesNotContain("They pass it on")
                .doesNotContain("yes")
                .doesNotContain(receipt.digits());
    }

    @Test
    void draftsAndWithdrawnResponsesAreNotTallied() {
        say("avoided", new Answer.One("yes"));
        assertThat(tallied()).isZero();
        submitted();
        assertThat(tallied()).isEqualTo(1);
        opening.withdraw(coalition.id(), receipt);
        assertThat(tallied()).isZero();
    }

    long tallied() {
        return fixtures.as(
                coalition,
                Role.ORGANISER,
                () -> tally.submitted(consultation.details().id()));
    }

    @Test
    void anotherCoalitionReadsNothing() {
        submitted();
        var other = fixtures.coalition();
        var seen = fixtures.as(
                other, Role.ANALYST, () -> reading.count(consultation.details().id(), ResponseFilter.ALL));
        assertThat(seen).isZero();
        assertThat(opening.open(other.id(), receipt)).isEmpty();
    }

    @Test
    void manyResponsesAreAddedTogetherAndReadInPieces() {
        var each = new NewResponse(
                1,
                Channel.IMPORT,
                Language.ENGLISH,
                coalition.lead().id(),
                LocalDate.of(2026, 5, 1),
                new Consent(true, false, false),
                Answers.NONE.with("why", new Answer.Text("Words")));
        var ids = fixtures.as(
                coalition,
                Role.ORGANISER,
                () -> adding.add(consultation.details().id(), java.util.Collections.nCopies(1_201, each)));
        assertThat(ids).hasSize(1_201).doesNotHaveDuplicates();
        var people = fixtures.in(
                coalition.id(),
                () -> transaction.execute(
                        _ -> countable.people(consultation.details().id())));
        assertThat(people).containsOnlyKeys(ids);
        var counted = fixtures.in(
                coalition.id(),
                () -> transaction.execute(
                        _ -> countable.all(consultation.details().id()).toList()));
        assertThat(counted)
                .hasSize(1_201)
                .containsOnly(new CountableAnswers.Counted(coalition.lead().id(), 1, Answers.NONE));
    }
}
