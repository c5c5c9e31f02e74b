package heard.statements;

import static heard.statements.StatementFixtures.VIEWS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import heard.ConsultationFixtures;
import heard.Fixtures;
import heard.HeardTest;
import heard.SharingFixtures;
import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.coalitions.Organisation;
import heard.coalitions.Scope;
import heard.consultations.PublicConsultation;
import heard.figures.FigureCounting;
import heard.questionnaires.Answer;
import heard.questionnaires.Choice;
import heard.questionnaires.QuestionnaireReading;
import heard.responses.ReceiptOpening;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionReason;
import heard.shared.ConsultationId;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.Role;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class StatementsTests {
    private static final String FEAR = "I fear that doctors pass it on.";

    @Autowired
    Fixtures fixtures;

    @Autowired
    SharingFixtures shared;

    @Autowired
    StatementFixtures people;

    @Autowired
    StatementReading reading;

    @Autowired
    StatementModerating moderating;

    @Autowired
    QuestionnaireReading questionnaires;

    @Autowired
    ReceiptOpening opening;

    @Autowired
    Redacting redacting;

    @Autowired
    FigureCounting counting;

    Coalition coalition;
    Organisation theirs;
    Member lead;
    PublicConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        theirs = coalition.organisations().getLast();
        lead = fixtures.member(coalition, Role.SAFEGUARDING_LEAD);
        consultation = people.open(coalition);
    }

    ConsultationId id() {
        return consultation.details().id();
    }

    List<StatementRow> all(Member member) {
        return fixtures.as(member, () -> reading.all(id()));
    }

    StatementRow only() {
        assertThat(all(lead)).hasSize(1);
        return all(lead).getFirst();
    }

    void does(Member member, Runnable work) {
        fixtures.as(member, () -> {
            work.run();
            return true;
        });
    }

    void accepts(StatementRow row, String shown) {
        var text = LocalizedText.of(row.language(), shown);
        does(lead, () -> moderating.accept(row.id(), row.revision(), text));
    }

    List<Choice> asked() {
        return fixtures.in(coalition.id(), () -> questionnaires.version(id(), 1)).questionnaire().questions().stream()
                .flatMap(question -> question.rows().stream())
                .filter(Choice::isAdded)
                .toList();
    }

    @Test
    void aStatementWaitsUntilSomebodyReadItAndThenOthersAreAskedIt() {
        people.adds(consultation, Language.ENGLISH, FEAR);

        assertThat(asked()).isEmpty();
        assertThat(only().text()).isEqualTo(FEAR);
        assertThat(only().state()).isEqualTo(StatementState.WAITING);
        accepts(only(), "I fear that they {pass} it on.");

        var choice = asked().getFirst();
        assertThat(choice.label()).isEqualTo(LocalizedText.of(Language.ENGLISH, "I fear that they (pass) it on."));
        assertThat(choice.addedIn()).contains(Language.ENGLISH);
        assertThat(only().text()).isEqualTo(FEAR);
        assertThat(only().by()).contains(lead.name());
        assertThat(fixtures.in(coalition.id(), () -> questionnaires.versions(id()))
                        .getFirst()
                        .questionnaire()
                        .questions()
                        .getFirst()
                        .rows())
                .hasSize(2);
    }

    @Test
    void whatOthersSayToItIsCountedUnderItsNameAndMarked() {
        people.adds(consultation, Language.ENGLISH, FEAR);
        accepts(only(), FEAR);
        var row = asked().getFirst().name();
        var agrees = new Answer.Rows(Map.of(row, new Answer.One(Answer.One.AGREE)));
        var before = new Answer.Rows(Map.of("nurse", new Answer.One(Answer.One.AGREE)));
        Collections.nCopies(25, agrees).forEach(each -> people.sends(consultation, Language.ENGLISH, each));
        Collections.nCopies(12, before).forEach(each -> people.sends(consultation, Language.ENGLISH, each));

        var table = fixtures.as(coalition, Role.ANALYST, () -> counting.byQuestion(id(), VIEWS + "." + row));
        assertThat(table.title().in(Language.ENGLISH))
                .isEqualTo("Do you agree? – " + FEAR + " (added by a participant)");
        assertThat(table.rows().getFirst().cell().toString()).contains("25");
    }

    @Test
    void whoTakesBackAStatementTakesItsWordsFromEverybodyAndWhatOthersSaidStaysCounted() {
        var receipt = people.adds(consultation, Language.ENGLISH, FEAR);
        accepts(only(), FEAR);
        var row = asked().getFirst().name();
        var voter = people.sends(
                consultation, Language.ENGLISH, new Answer.Rows(Map.of(row, new Answer.One(Answer.One.AGREE))));

        opening.withdraw(coalition.id(), receipt);

        assertThat(asked()).extracting(Choice::isGone).containsExactly(true);
        assertThat(asked().getFirst().label().isEmpty()).isTrue();
        assertThat(all(lead)).isEmpty();
        assertThat(opening.open(coalition.id(), voter).orElseThrow().answers().to(VIEWS))
                .contains(new Answer.Rows(Map.of(row, new Answer.One(Answer.One.AGREE))));
        assertThat(fixtures.as(coalition, Role.ANALYST, () -> counting.countable(id())))
                .extracting(question -> question.label().in(Language.ENGLISH))
                .contains("Do you agree? – a statement that was taken back or is no longer shown");
    }

    @Test
    void whoChangesAStatementTakesTheOldOneBackAndTheNewOneWaits() {
        var receipt = people.adds(consultation, Language.ENGLISH, FEAR, "Nobody asks us.");
        all(lead).forEach(row -> accepts(row, row.text()));

        opening.correct(
                coalition.id(),
                receipt,
                Map.of(VIEWS, Optional.of(new Answer.Rows(Map.of(), List.of("Nobody asks us.", "I was afraid.")))));

        assertThat(all(lead))
                .extracting(StatementRow::text, StatementRow::state)
                .containsExactlyInAnyOrder(
                        tuple("Nobody asks us.", StatementState.ACCEPTED),
                        tuple("I was afraid.", StatementState.WAITING));
        assertThat(asked()).extracting(Choice::isGone).containsExactlyInAnyOrder(false, true);
    }

    @Test
    void whatWasTakenBackBeforeAnybodySawItLeavesNothing() {
        var receipt = people.adds(consultation, Language.ENGLISH, FEAR);
        opening.withdraw(coalition.id(), receipt);

        assertThat(all(lead)).isEmpty();
        assertThat(asked()).isEmpty();
    }

    @Test
    void aDecisionCanBeUndoneAndNobodyDecidesOverAnother() {
        people.adds(consultation, Language.ENGLISH, FEAR);
        var before = only();
        does(lead, () -> moderating.merge(before.id(), before.revision(), "nurse"));
        assertThat(only().sameAs()).contains("nurse");
        assertThatThrownBy(() -> accepts(before, FEAR)).isInstanceOf(StatementChanged.class);
        does(lead, () -> moderating.undo(only().id(), only().revision()));
        does(lead, () -> moderating.reject(only().id(), only().revision(), RejectionReason.UNCLEAR, " why "));
        assertThat(only().why()).isEqualTo("why");
        assertThat(asked()).isEmpty();
        accepts(only(), FEAR);
        does(lead, () -> moderating.undo(only().id(), only().revision()));
        assertThat(asked()).extracting(Choice::isGone).containsExactly(true);
    }

    @Test
    void onlyAStatementOfTheQuestionCanBeTheSameAndOnlyFitWordsAreShown() {
        people.adds(consultation, ConsultationFixtures.ARABIC, "أخاف.");
        var row = only();
        assertThatThrownBy(() -> does(
                        lead,
                        () -> moderating.merge(
                                row.id(), row.revision(), row.id().row())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> accepts(row, " ")).isInstanceOf(StatementNotFit.class);
        assertThatThrownBy(() -> accepts(row, "a".repeat(201))).isInstanceOf(StatementNotFit.class);
        assertThatThrownBy(() -> accepts(row, "█ here")).isInstanceOf(StatementNotFit.class);
        var english = LocalizedText.of(Language.ENGLISH, "I am afraid.");
        assertThatThrownBy(() -> does(lead, () -> moderating.accept(row.id(), row.revision(), english)))
                .isInstanceOf(StatementNotFit.class);
    }

    @Test
    void whereSomethingIsWithheldAfterwardsSomebodyMustLookAgain() {
        people.adds(consultation, Language.ENGLISH, "Anna Example told us.");
        accepts(only(), "Anna Example told us.");
        var response = only().response().orElseThrow();

        does(lead, () -> redacting.redact(response, VIEWS, 0, 12, RedactionReason.NAME, ""));

        assertThat(only().state()).isEqualTo(StatementState.WAITING);
        assertThat(only().text()).isEqualTo("█".repeat(12) + " told us.");
        assertThat(asked()).extracting(Choice::isGone).containsExactly(true);
        accepts(only(), "Somebody told us.");
        assertThat(asked()).extracting(Choice::isGone).containsExactly(false);
    }

    @Test
    void whatAnOrganisationCollectedThatSharesCountsOnlyIsReadByNobodyElseAndShownToNobody() {
        people.adds(consultation.collectedBy(theirs.id()), Language.ENGLISH, FEAR);
        accepts(only(), FEAR);
        shared.share(coalition, theirs, Scope.COUNTS);
        var own = shared.reader(coalition, theirs);

        assertThat(all(lead)).isEmpty();
        assertThat(fixtures.as(lead, () -> reading.waiting(id()))).isZero();
        assertThat(asked()).extracting(Choice::isGone).containsExactly(true);
        var row = all(own).getFirst();
        assertThat(row.mayBeShown()).isFalse();
        assertThatThrownBy(() -> does(lead, () -> moderating.undo(row.id(), row.revision())))
                .isInstanceOf(NoSuchStatement.class);
        does(own, () -> moderating.undo(row.id(), row.revision()));
        var again = all(own).getFirst();
        var text = LocalizedText.of(Language.ENGLISH, FEAR);
        assertThatThrownBy(() -> does(own, () -> moderating.accept(again.id(), again.revision(), text)))
                .isInstanceOf(StatementNotShared.class);
    }

    @Test
    void whereNoAgreementNamesTheOrganisationNothingOfItIsShown() {
        people.adds(consultation.collectedBy(theirs.id()), Language.ENGLISH, FEAR);
        accepts(only(), FEAR);
        shared.forget(coalition, theirs);

        assertThat(all(lead)).isEmpty();
        assertThat(asked()).extracting(Choice::isGone).containsExactly(true);
    }

    @Test
    void anotherCoalitionHasNoneOfIt() {
        people.adds(consultation, Language.ENGLISH, FEAR);
        var row = only();
        var stranger = fixtures.member(fixtures.coalition(), Role.SAFEGUARDING_LEAD);

        assertThat(all(stranger)).isEmpty();
        assertThatThrownBy(() -> does(stranger, () -> moderating.undo(row.id(), row.revision())))
                .isInstanceOf(NoSuchStatement.class);
    }

    @Test
    void onlyWhoLooksAfterPeopleAndWhoAsksDecides() {
        for (var role : List.of(Role.ANALYST, Role.FACILITATOR, Role.POLICY_LEAD)) {
            assertThatThrownBy(() -> all(fixtures.member(coalition, role))).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(all(fixtures.member(coalition, Role.ORGANISER))).isEmpty();
    }
}
