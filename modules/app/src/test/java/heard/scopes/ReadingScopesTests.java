package heard.scopes;

import static heard.SharingFixtures.AGREED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.NothingToCode;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.coalitions.Member;
import heard.coalitions.Scope;
import heard.consultations.ResponseTally;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.responses.CollectedElsewhere;
import heard.responses.ConsentAsking;
import heard.responses.Neighbours;
import heard.responses.NewResponse;
import heard.responses.ReadResponse;
import heard.responses.ReceiptOpening;
import heard.responses.ResponseAdding;
import heard.responses.ResponseFilter;
import heard.responses.ResponseReading;
import heard.safeguarding.NoSuchPassage;
import heard.safeguarding.NotOurResponse;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionId;
import heard.safeguarding.RedactionReading;
import heard.safeguarding.RedactionReason;
import heard.shared.Channel;
import heard.shared.Language;
import heard.shared.ResponseId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class ReadingScopesTests extends TwoOrganisations {
    @Autowired
    ResponseReading reading;

    @Autowired
    ResponseTally tally;

    @Autowired
    ConsentAsking consents;

    @Autowired
    ReceiptOpening opening;

    @Autowired
    ResponseAdding adding;

    @Autowired
    Redacting redacting;

    @Autowired
    RedactionReading redactions;

    @Autowired
    Coding coding;

    @Autowired
    ThemeEditing themes;

    private List<ResponseId> listed(Member member) {
        return as(member, () -> reading.rows(id(), ResponseFilter.ALL, 0, 10)).stream()
                .map(ReadResponse::id)
                .toList();
    }

    private String words(Member member) {
        return as(member, () -> reading.one(theirResponse))
                .map(read -> String.valueOf(read.answers().to("why").orElseThrow()))
                .orElse("");
    }

    private RedactionId withheld() {
        int from = THEIR_WORDS.indexOf(NAME);
        return as(
                own,
                () -> redacting.redact(
                        theirResponse, "why", from, from + NAME.length(), RedactionReason.NAME, "It is " + NAME));
    }

    /** The person writes the name another way: somebody must look whether it is still covered. */
    private void changed() {
        var words = THEIR_WORDS.replace(NAME, "Quelborne");
        opening.correct(coalition.id(), theirReceipt, Map.of("why", Optional.of(new Answer.Text(words))));
    }

    @ParameterizedTest
    @EnumSource
    void whoCollectedReadsAll(Scope scope) {
        theyShare(scope);
        assertThat(listed(own)).containsExactlyInAnyOrder(ourResponse, theirResponse);
        assertThat(words(own)).contains(NAME);
        assertThat(as(own, () -> tally.submitted(id()))).isEqualTo(2);
    }

    @Test
    void nobodyAddsAResponseInTheNameOfAnotherOrganisation() {
        var response = new NewResponse(
                1, Channel.IMPORT, Language.ENGLISH, theirs.id(), LocalDate.now(), AGREED, Answers.NONE);
        assertThatThrownBy(() -> as(other, () -> adding.add(id(), List.of(response))))
                .isInstanceOf(CollectedElsewhere.class);
        assertThat(listed(own)).containsExactlyInAnyOrder(ourResponse, theirResponse);
    }

    @Test
    void ofAnOrganisationThatNeverAgreedNothingIsRead() {
        theyNeverAgreed();
        assertThat(listed(other)).containsExactly(ourResponse);
        assertThat(words(other)).isEmpty();
        assertThat(as(other, () -> reading.count(id(), ResponseFilter.ALL))).isOne();
        assertThat(listed(own)).contains(theirResponse);
    }

    @ParameterizedTest
    @EnumSource
    void theOthersListReadAndCountWhatIsSharedAsText(Scope scope) {
        theyShare(scope);
        boolean text = scope != Scope.COUNTS;
        assertThat(listed(other).contains(theirResponse)).isEqualTo(text);
        assertThat(words(other).contains(NAME)).isEqualTo(text);
        assertThat(as(other, () -> reading.of(List.of(ourResponse, theirResponse))))
                .hasSize(text ? 2 : 1);
        assertThat(as(other, () -> reading.seen(Set.of(ourResponse, theirResponse))))
                .hasSize(text ? 2 : 1)
                .contains(ourResponse);
        assertThat(as(other, () -> reading.count(id(), ResponseFilter.ALL))).isEqualTo(text ? 2 : 1);
        assertThat(as(other, () -> tally.submitted(id()))).isEqualTo(text ? 2 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void aResponseOfWhichOnlyCountsAreSharedIsNobodysNeighbour(Scope scope) {
        theyShare(scope);
        var at = as(other, () -> reading.neighbours(id(), ResponseFilter.ALL, ourResponse))
                .orElseThrow();
        boolean text = scope != Scope.COUNTS;
        assertThat(at.count()).isEqualTo(text ? 2 : 1);
        assertThat(Optional.ofNullable(at.next()).or(() -> Optional.ofNullable(at.previous())))
                .isEqualTo(text ? Optional.of(theirResponse) : Optional.empty());
        assertThat(as(other, () -> reading.neighbours(id(), ResponseFilter.ALL, theirResponse))
                        .map(Neighbours::count))
                .isEqualTo(text ? Optional.of(2L) : Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsUnderARedactionIsForWhoeverSeesTheFullText(Scope scope) {
        var redaction = withheld();
        theyShare(scope);
        assertThat(words(other)).doesNotContain(NAME);
        var rows = as(other, () -> redactions.of(theirResponse));
        assertThat(rows.toString().contains(NAME)).isEqualTo(scope == Scope.FULL_TEXT);
        assertThat(rows).hasSize(scope == Scope.COUNTS ? 0 : 1);
        if (scope == Scope.FULL_TEXT) {
            run(other, () -> redacting.undo(redaction));
            assertThat(words(other)).contains(NAME);
        } else {
            assertThatThrownBy(() -> run(other, () -> redacting.undo(redaction)))
                    .isInstanceOf(NotOurResponse.class);
            assertThatThrownBy(() -> run(other, () -> redacting.checked(redaction)))
                    .isInstanceOf(NotOurResponse.class);
            assertThat(words(own)).doesNotContain(NAME);
            run(own, () -> redacting.undo(redaction));
        }
        assertThat(words(own)).contains(NAME);
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsToBeLookedAtIsNotShownToOthersMeanwhile(Scope scope) {
        var redaction = withheld();
        changed();
        theyShare(scope);
        assertThat(words(other).isEmpty()).isEqualTo(scope != Scope.FULL_TEXT);
        assertThat(listed(other)).hasSize(scope == Scope.FULL_TEXT ? 2 : 1);
        assertThat(as(other, () -> redactions.toCheck(id()))).hasSize(scope == Scope.FULL_TEXT ? 1 : 0);
        assertThat(as(own, () -> redactions.toCheck(id()))).containsExactly(theirResponse);
        run(own, () -> redacting.checked(redaction));
        assertThat(words(other).isEmpty()).isEqualTo(scope == Scope.COUNTS);
    }

    @ParameterizedTest
    @EnumSource
    void passagesAreCodedAndWithheldWhereTheTextIsShared(Scope scope) {
        theyShare(scope);
        var theme = as(other, () -> themes.add(id(), ThemeForm.named("Fear")));
        if (scope == Scope.COUNTS) {
            assertThatThrownBy(() -> as(other, () -> coding.code(theirResponse, "why", 0, 5, theme)))
                    .isInstanceOf(NothingToCode.class);
            assertThatThrownBy(() ->
                            as(other, () -> redacting.redact(theirResponse, "why", 0, 5, RedactionReason.OTHER, "")))
                    .isInstanceOf(NoSuchPassage.class);
            assertThat(words(own)).contains("Ms");
        } else {
            as(other, () -> coding.code(theirResponse, "why", 0, 5, theme));
            as(other, () -> redacting.redact(theirResponse, "why", 0, 2, RedactionReason.OTHER, ""));
            assertThat(words(own)).contains("██ Quellborne");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyAgreedToIsKnownToAllAndWhatTheySaidIsNot(Scope scope) {
        theyShare(scope);
        assertThat(as(other, () -> consents.of(List.of(theirResponse)))).hasSize(1);
        assertThat(as(other, () -> consents.says(theirResponse, NAME))).isEqualTo(scope != Scope.COUNTS);
        assertThat(fixtures.<Boolean, RuntimeException>in(coalition.id(), () -> consents.says(theirResponse, NAME)))
                .isTrue();
    }

    @Test
    void aNewerAgreementThatAllowsLessHoldsAtOnce() {
        theyShare(Scope.FULL_TEXT);
        assertThat(words(other)).contains(NAME);
        theyShare(Scope.COUNTS);
        assertThat(words(other)).isEmpty();
    }
}
