package heard.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.Fixtures;
import heard.HeardTest;
import heard.coalitions.Coalition;
import heard.coalitions.CurrentCoalition;
import heard.coalitions.OrganisationLeft;
import heard.consultations.ConsultationClosing;
import heard.consultations.ConsultationDestroying;
import heard.consultations.ConsultationNotOpen;
import heard.consultations.PublicConsultation;
import heard.questionnaires.Answer;
import heard.responses.Consent;
import heard.responses.Guest;
import heard.responses.OwnResponse;
import heard.responses.ReceiptCode;
import heard.responses.ResponseCollecting;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.shared.Language;
import heard.shared.OrganisationId;
import heard.shared.Role;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionOperations;

/** Single-use codes: kept as hashes, used up with what is sent, and tied to it nowhere. */
@HeardTest
class CodesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    CodeFixtures codes;

    @Autowired
    CodeMaking making;

    @Autowired
    ResponseCollecting collecting;

    @Autowired
    ResponseReading reading;

    @Autowired
    ConsultationClosing closing;

    @Autowired
    ConsultationDestroying destroying;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    Coalition coalition;
    PublicConsultation consultation;

    @BeforeEach
    void aConsultationThatIsAnsweredWithACode() {
        coalition = fixtures.coalition();
        consultation = codes.open(coalition);
    }

    private void as(Role role, Runnable work) {
        fixtures.as(coalition, role, () -> {
            work.run();
            return true;
        });
    }

    private Guest begun(InvitationCode code) {
        var guest = new Guest(ReceiptCode.next(), Optional.of(code));
        var answers = Map.of("avoided", Optional.<Answer>of(new Answer.One("no")));
        collecting.answer(consultation, guest, Language.ENGLISH, answers, List.of());
        return guest;
    }

    private OwnResponse send(Guest guest) {
        return collecting.submit(consultation, guest, Consent.NONE).orElseThrow();
    }

    private boolean works(InvitationCode code) {
        return CurrentCoalition.in(
                coalition.id(),
                () -> transaction.execute(
                        _ -> database.sql("select exists (select from invitations.code where hmac = ?)")
                                .param(codes.hmac(consultation, code))
                                .query(Boolean.class)
                                .single()));
    }

    @Test
    void theDatabaseHoldsHashesAloneInAnOrderThatSaysNothing() {
        var made = codes.make(coalition, consultation, coalition.lead(), 40).codes();
        var rows = codes.rows(coalition.id());
        var kept = rows.get("invitations.code");
        assertThat(kept).hasSize(40).isSorted();
        assertThat(made).allSatisfy(code -> {
            var hmac = HexFormat.of().formatHex(codes.hmac(consultation, code));
            assertThat(kept).filteredOn(row -> row.contains(hmac)).hasSize(1);
            assertThat(rows.values()).allSatisfy(table -> assertThat(table)
                    .noneMatch(row -> row.contains(code.digits()) || row.contains(code.grouped())));
        });
    }

    @Test
    void noRowOfAnyTableJoinsACodeToWhatWasSentWithIt() {
        var batch = codes.make(coalition, consultation, coalition.lead(), 3);
        var code = batch.codes().get(1);
        var guest = begun(code);
        var hmac = HexFormat.of().formatHex(codes.hmac(consultation, code));
        assertThat(holding(hmac)).as("while it is a draft").containsExactly("invitations.code");
        var response = send(guest).id().toString();
        assertThat(holding(hmac)).as("after sending").isEmpty();
        assertThat(holding(code.digits())).isEmpty();
        assertThat(holding(batch.batch().toString()))
                .containsExactlyInAnyOrder("invitations.batch", "invitations.code", "invitations.code");
        var rows = codes.rows(coalition.id());
        var sent = rows.get("responses.response").stream()
                .filter(row -> row.contains(response))
                .findFirst()
                .orElseThrow();
        var number = sent.substring(0, sent.indexOf(' ') + 1);
        rows.forEach((table, all) -> {
            if (table.startsWith("invitations.")) {
                assertThat(all).as(table).noneMatch(row -> row.startsWith(number) || row.contains(response));
            } else {
                assertThat(all)
                        .as(table)
                        .noneMatch(row -> row.contains(batch.batch().toString()));
            }
        });
        assertThat(fixtures.as(
                        coalition,
                        Role.ANALYST,
                        () -> reading.count(consultation.details().id(), ResponseFilter.ALL)))
                .isEqualTo(1);
    }

    /** The tables in which a row holds the text, once for each row. */
    private List<String> holding(String text) {
        return codes.rows(coalition.id()).entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(row -> row.contains(text))
                        .map(_ -> table.getKey()))
                .toList();
    }

    /** Of a code that was used nothing but a dead row is left, in which the number of the transaction stands. */
    @Test
    void whatIsLeftOfAUsedCodeIsClearedAwayAtOnce() {
        var options = transaction.execute(
                _ -> database.sql("select reloptions::text from pg_class where oid = 'invitations.code'::regclass")
                        .query(String.class)
                        .single());
        assertThat(options).contains("autovacuum_vacuum_threshold=0", "autovacuum_vacuum_scale_factor=0");
    }

    @Test
    void lookingAndBeginningUseNothingUpAndSendingDoes() {
        var code = codes.code(coalition, consultation);
        var first = begun(code);
        var second = begun(code);
        assertThat(works(code)).isTrue();
        var sent = send(first);
        assertThat(works(code)).isFalse();
        assertThat(send(first)).isEqualTo(sent);
        assertThatThrownBy(() -> send(second)).isInstanceOf(NoGoodCode.class);
        assertThat(collecting
                        .find(consultation, second.receipt())
                        .orElseThrow()
                        .answers()
                        .has("avoided"))
                .as("nothing is lost")
                .isTrue();
    }

    @Test
    void ofManyWhoSendWithOneCodeAtOnceOneIsTaken() throws Exception {
        var code = codes.code(coalition, consultation);
        var people = IntStream.range(0, 6).mapToObj(_ -> begun(code)).toList();
        int taken = 0;
        try (var threads = Executors.newFixedThreadPool(6)) {
            var sending = people.stream()
                    .<Callable<OwnResponse>>map(each -> () -> send(each))
                    .toList();
            for (var sent : threads.invokeAll(sending)) {
                try {
                    sent.get();
                    taken++;
                } catch (ExecutionException refused) {
                    assertThat(refused).hasCauseInstanceOf(NoGoodCode.class);
                }
            }
        }
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void withoutACodeOrWithThatOfAnotherConsultationNobodyBegins() {
        var elsewhere = codes.code(coalition, codes.open(coalition));
        assertThatThrownBy(() -> begun(elsewhere)).isInstanceOf(NoGoodCode.class);
        assertThatThrownBy(() -> collecting.answer(consultation, ReceiptCode.next(), Language.ENGLISH, Map.of()))
                .isInstanceOf(NoGoodCode.class);
    }

    @Test
    void whoBeganBeforeCodesWereAskedForGoesOnWithoutOne() {
        var open = codes.admit(coalition, consultation, false);
        var before = new Guest(ReceiptCode.next());
        collecting.answer(open, before, Language.ENGLISH, Map.of(), List.of());
        codes.admit(coalition, consultation, true);
        assertThat(send(before)).isNotNull();
    }

    @Test
    void onceNoCodeIsNeededACardStillCounts() {
        var code = codes.code(coalition, consultation);
        var guest = begun(code);
        var without = new Guest(begun(code).receipt());
        consultation = codes.admit(coalition, consultation, false);
        send(guest);
        assertThat(works(code)).isFalse();
        assertThat(send(without)).isNotNull();
    }

    @Test
    void aCodeSaysWhoCollects() {
        var other = coalition.organisations().getLast();
        var code = codes.make(coalition, consultation, other, 1).codes().getFirst();
        send(begun(code));
        assertThat(fixtures.as(
                        coalition,
                        Role.ANALYST,
                        () -> reading.rows(consultation.details().id(), ResponseFilter.ALL, 0, 10)))
                .singleElement()
                .satisfies(each -> assertThat(each.organisation()).isEqualTo(other.id()));
    }

    @Test
    void calledBackOnesStopWorkingAndWhatWasSentStays() {
        var made = codes.make(coalition, consultation, coalition.lead(), 30);
        made.codes().stream().limit(12).map(this::begun).forEach(this::send);
        var id = consultation.details().id();
        assertThat(codes.batches(coalition, consultation)).singleElement().satisfies(each -> {
            assertThat(each.made()).isEqualTo(30);
            assertThat(each.used()).isEqualTo(new Used(Used.How.ABOUT, 10));
            assertThat(each.works()).isTrue();
        });
        as(Role.ORGANISER, () -> making.callBack(id, made.batch()));
        as(Role.ORGANISER, () -> making.callBack(id, made.batch()));
        assertThat(made.codes()).noneMatch(this::works);
        assertThat(codes.batches(coalition, consultation)).singleElement().satisfies(each -> {
            assertThat(each.used()).isEqualTo(new Used(Used.How.ABOUT, 10));
            assertThat(each.works()).isFalse();
        });
        assertThat(fixtures.as(coalition, Role.ANALYST, () -> reading.count(id, ResponseFilter.ALL)))
                .isEqualTo(12);
    }

    @Test
    void codesAreMadeByOrganisersForTheirOwnAndWhileItIsOpen() {
        var id = consultation.details().id();
        var lead = coalition.lead().id();
        assertThatThrownBy(() -> as(Role.FACILITATOR, () -> making.make(id, lead, "Group", 1)))
                .isInstanceOf(AccessDeniedException.class);
        for (var count : List.of(0, 2_001)) {
            assertThatThrownBy(() -> as(Role.ORGANISER, () -> making.make(id, lead, "Group", count)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> as(Role.ORGANISER, () -> making.make(id, lead, " ", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        var stranger = fixtures.coalition().lead().id();
        assertThatThrownBy(() -> as(Role.ORGANISER, () -> making.make(id, stranger, "Group", 1)))
                .isInstanceOf(IllegalArgumentException.class);
        as(Role.ORGANISER, () -> closing.close(id));
        assertThatThrownBy(() -> as(Role.ORGANISER, () -> making.make(id, lead, "Group", 1)))
                .isInstanceOf(ConsultationNotOpen.class);
    }

    @Test
    void codesAreGoneWithTheAnswers() {
        codes.make(coalition, consultation, coalition.lead(), 5);
        var id = consultation.details().id();
        as(Role.ORGANISER, () -> closing.close(id));
        as(Role.ORGANISER, () -> destroying.ask(id));
        as(Role.ADMINISTRATOR, () -> destroying.agree(id));
        assertThat(codes.rows(coalition.id()).get("invitations.batch")).isEmpty();
        assertThat(codes.rows(coalition.id()).get("invitations.code")).isEmpty();
    }

    @Test
    void codesOfAnOrganisationThatLeavesStopWorkingAndThoseOfTheOthersDoNot() {
        var leaves = coalition.organisations().getLast();
        var gone = codes.make(coalition, consultation, leaves, 1).codes().getFirst();
        var stays = codes.code(coalition, consultation);
        CurrentCoalition.run(
                coalition.id(),
                () -> transaction.executeWithoutResult(
                        _ -> events.publishEvent(new OrganisationLeft(coalition.id(), leaves.id(), coalition.id()))));
        assertThat(works(gone)).isFalse();
        assertThat(works(stays)).isTrue();
        assertThat(codes.batches(coalition, consultation))
                .extracting(Batch::organisation)
                .containsExactly(coalition.lead().id());
    }

    @Test
    void nobodyCallsBackTheCodesOfAnotherCoalition() {
        var made = codes.make(coalition, consultation, coalition.lead(), 1);
        var others = fixtures.coalition();
        fixtures.as(others, Role.ORGANISER, () -> {
            making.callBack(consultation.details().id(), made.batch());
            return true;
        });
        assertThat(works(made.codes().getFirst())).isTrue();
        OrganisationId any = others.lead().id();
        assertThatThrownBy(() -> fixtures.as(
                        others,
                        Role.ORGANISER,
                        () -> making.make(consultation.details().id(), any, "Group", 1)))
                .isInstanceOf(heard.consultations.NoSuchConsultation.class);
    }
}
