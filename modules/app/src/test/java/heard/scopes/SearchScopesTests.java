package heard.scopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.coalitions.Member;
import heard.coalitions.Scope;
import heard.questionnaires.Answer;
import heard.responses.ReceiptOpening;
import heard.safeguarding.Redacting;
import heard.safeguarding.RedactionReason;
import heard.search.AnswerHits;
import heard.search.AnswerQuery;
import heard.search.AnswerSearching;
import heard.search.Facet;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class SearchScopesTests extends TwoOrganisations {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    AnswerSearching searching;

    @Autowired
    ReceiptOpening opening;

    @Autowired
    Redacting redacting;

    @Autowired
    Coding coding;

    @Autowired
    ThemeEditing themes;

    @BeforeEach
    void bothAreIndexed() {
        var theme = as(own, () -> themes.add(id(), ThemeForm.named("Secrets")));
        as(own, () -> coding.code(theirResponse, "why", 0, 5, theme));
        until(() -> found(own, "clinic").total() == 2
                && !found(own, "clinic")
                        .facets()
                        .getOrDefault(Facet.THEME, Map.of())
                        .isEmpty());
    }

    private AnswerHits found(Member member, String words) {
        return as(member, () -> searching.search(AnswerQuery.all().words(words).in(id())));
    }

    private void until(BooleanSupplier holds) {
        var end = Instant.now().plus(PATIENCE);
        while (!holds.getAsBoolean()) {
            assertThat(Instant.now())
                    .as(() -> "found so far: " + found(own, "clinic"))
                    .isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoCollectedFindsAll(Scope scope) {
        theyShare(scope);
        assertThat(found(own, "zanzibarine").hits()).hasSize(1);
        assertThat(found(own, "clinic").total()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOfWhatIsSharedAsCountsIsFoundLitOrCounted(Scope scope) {
        theyShare(scope);
        boolean text = scope != Scope.COUNTS;
        assertThat(found(other, "zanzibarine").total()).isEqualTo(text ? 1 : 0);
        var hits = found(other, "clinic");
        assertThat(hits.total()).isEqualTo(text ? 2 : 1);
        assertThat(hits.hits()).hasSize(text ? 2 : 1);
        assertThat(hits.hits().toString().contains(NAME)).isEqualTo(text);
        assertThat(hits.facets().get(Facet.LANGUAGE)).isEqualTo(Map.of("en", text ? 2L : 1L));
        assertThat(hits.facets().get(Facet.THEME)).hasSize(text ? 1 : 0);
        var everything = as(other, () -> searching.search(AnswerQuery.all().page(0, 0)));
        assertThat(everything.total()).isEqualTo(text ? 2 : 1);
    }

    @Test
    void ofAnOrganisationThatNeverAgreedNothingIsFound() {
        theyNeverAgreed();
        assertThat(found(other, "zanzibarine").total()).isZero();
        assertThat(found(other, "clinic").total()).isOne();
        assertThat(found(own, "zanzibarine").total()).isOne();
    }

    @ParameterizedTest
    @EnumSource
    void askingForTheOrganisationItselfOrTheResponseFindsNoMore(Scope scope) {
        theyShare(scope);
        long expected = scope == Scope.COUNTS ? 0 : 1;
        var collected = AnswerQuery.all().collectedBy(Set.of(theirs.id()));
        assertThat(as(other, () -> searching.search(collected)).total()).isEqualTo(expected);
        var within = AnswerQuery.all().within(Set.of(theirResponse));
        assertThat(as(other, () -> searching.search(within)).total()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void whatWaitsToBeLookedAtIsNotFoundByOthersMeanwhile(Scope scope) {
        int from = THEIR_WORDS.indexOf(NAME);
        var redaction = as(
                own,
                () -> redacting.redact(theirResponse, "why", from, from + NAME.length(), RedactionReason.NAME, ""));
        var words = THEIR_WORDS.replace(NAME, "Quelborne") + " Changed.";
        opening.correct(coalition.id(), theirReceipt, Map.of("why", Optional.of(new Answer.Text(words))));
        until(() -> found(own, "changed").total() == 1);
        theyShare(scope);
        assertThat(found(other, "zanzibarine").total()).isEqualTo(scope == Scope.FULL_TEXT ? 1 : 0);
        run(own, () -> redacting.checked(redaction));
        until(() -> found(other, "zanzibarine").total() == (scope == Scope.COUNTS ? 0 : 1));
    }

    @Test
    void whoIsNoMemberAtWorkFindsNothing() {
        assertThatThrownBy(() -> fixtures.in(coalition.id(), () -> searching.search(AnswerQuery.all())))
                .isInstanceOf(RuntimeException.class);
    }
}
