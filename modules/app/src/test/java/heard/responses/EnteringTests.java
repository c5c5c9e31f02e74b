package heard.responses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.consultations.ConsultationClosing;
import heard.questionnaires.Answer;
import heard.shared.Channel;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.ResponseId;
import heard.shared.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.transaction.support.TransactionOperations;

@HeardTest
class EnteringTests {
    static final Consent AGREED = new Consent(true, true, false);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    ResponseEntering entering;

    @Autowired
    ReceiptOpening opening;

    @Autowired
    ResponseReading reading;

    @Autowired
    InterviewReading interviews;

    @Autowired
    ConsultationClosing closing;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    ConsultationId consultation;
    Member facilitator;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        consultation = consultations.open(coalition).details().id();
        facilitator = fixtures.member(coalition, Role.FACILITATOR);
    }

    ResponseId begun() {
        return fixtures.as(facilitator, () -> {
            var response = entering.begin(consultation, Language.ENGLISH);
            entering.answer(response, Map.of("avoided", Optional.of(new Answer.One("yes"))), List.of());
            return response;
        });
    }

    void describe(ResponseId response, LocalDate day, boolean readOut) {
        fixtures.as(
                facilitator,
                () -> entering.describe(
                        response,
                        Language.ENGLISH,
                        new Interview(
                                Interview.How.PAPER,
                                Interview.Interpreting.PROFESSIONAL,
                                "Alex",
                                new Language("ti"),
                                day,
                                readOut)));
    }

    void send(ResponseId response, ReceiptCode receipt) {
        fixtures.as(facilitator, () -> {
            entering.send(response, AGREED, receipt);
            return true;
        });
    }

    List<ReadResponse> read() {
        return fixtures.as(coalition, Role.ANALYST, () -> reading.rows(consultation, ResponseFilter.ALL, 0, 10));
    }

    @Test
    void whatIsTypedIsADraftOfTheOneWhoTypesItUntilItIsSent() {
        var response = begun();
        assertThat(fixtures.as(facilitator, () -> entering.begun(consultation))).hasSize(1);
        assertThat(fixtures.as(facilitator, () -> entering.open(response))
                        .orElseThrow()
                        .own()
                        .answers()
                        .to("avoided"))
                .contains(new Answer.One("yes"));
        var colleague = fixtures.member(coalition, Role.FACILITATOR);
        assertThat(fixtures.as(colleague, () -> entering.begun(consultation))).isEmpty();
        assertThat(fixtures.as(colleague, () -> entering.open(response))).isEmpty();
        assertThatThrownBy(() -> fixtures.as(colleague, () -> entering.answer(response, Map.of(), List.of())))
                .isInstanceOf(NoSuchEntry.class);
        assertThat(read()).isEmpty();
    }

    @Test
    void theReceiptOpensWhatWasSentAndIsKeptNowhere() {
        var response = begun();
        var receipt = ReceiptCode.next();
        var day = LocalDate.now().minusDays(3);
        describe(response, day, true);
        send(response, receipt);
        send(response, receipt);
        assertThat(read()).singleElement().satisfies(each -> {
            assertThat(each.channel()).isEqualTo(Channel.PAPER);
            assertThat(each.submittedOn()).isEqualTo(day);
            assertThat(each.organisation()).isEqualTo(facilitator.organisation());
            assertThat(each.consent()).isEqualTo(AGREED);
        });
        assertThat(opening.coalition(receipt)).contains(coalition.id());
        assertThat(opening.open(coalition.id(), receipt).orElseThrow().answers().has("avoided"))
                .isTrue();
        assertThat(fixtures.as(facilitator, () -> entering.open(response))).isEmpty();
        assertThat(fixtures.as(facilitator, () -> entering.begun(consultation))).isEmpty();
    }

    @Test
    void nothingIsSentBeforeThePersonSaidWhatTheyAgreeTo() {
        var response = begun();
        assertThatThrownBy(() -> send(response, ReceiptCode.next())).isInstanceOf(EntryNotComplete.class);
        assertThat(read()).isEmpty();
    }

    @Test
    void paperThatArrivesAfterClosingIsTakenAndADayInTheFutureIsNot() {
        var response = begun();
        fixtures.as(coalition, Role.ORGANISER, () -> {
            closing.close(consultation);
            return true;
        });
        describe(response, LocalDate.now().plusDays(2), true);
        assertThatThrownBy(() -> send(response, ReceiptCode.next())).isInstanceOf(AnswersNotTaken.class);
        describe(response, LocalDate.now(), true);
        send(response, ReceiptCode.next());
        assertThat(read()).hasSize(1);
    }

    @Test
    void readersLearnHowThePersonWasAskedUntilTheyWithdraw() {
        var response = begun();
        var receipt = ReceiptCode.next();
        describe(response, LocalDate.now(), true);
        send(response, receipt);
        assertThat(fixtures.as(coalition, Role.ANALYST, () -> interviews.of(response)))
                .hasValueSatisfying(each -> assertThat(each.spoken()).isEqualTo(new Language("ti")));
        opening.withdraw(coalition.id(), receipt);
        assertThat(kept(response)).isZero();
        assertThat(fixtures.as(coalition, Role.ANALYST, () -> interviews.of(response)))
                .isEmpty();
    }

    @Test
    void whatIsDiscardedLeavesNothing() {
        var response = begun();
        fixtures.as(facilitator, () -> {
            entering.discard(response);
            return true;
        });
        assertThat(fixtures.as(facilitator, () -> entering.begun(consultation))).isEmpty();
        assertThat(kept(response)).isZero();
    }

    @Test
    void analystsTypeNothing() {
        assertThatThrownBy(() ->
                        fixtures.as(coalition, Role.ANALYST, () -> entering.begin(consultation, Language.ENGLISH)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private long kept(ResponseId response) {
        return fixtures.in(
                coalition.id(),
                () -> transaction.execute(_ -> database.sql("select count(*) from responses.interview where id = ?")
                        .param(response.value())
                        .query(Long.class)
                        .single()));
    }
}
