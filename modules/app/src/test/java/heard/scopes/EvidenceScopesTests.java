package heard.scopes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import heard.HeardTest;
import heard.analysis.Coding;
import heard.analysis.ExcerptFilter;
import heard.analysis.ExcerptReading;
import heard.analysis.ThemeEditing;
import heard.analysis.ThemeForm;
import heard.analysis.ThemeReading;
import heard.coalitions.Member;
import heard.coalitions.Scope;
import heard.evidence.Approvals;
import heard.evidence.ChangedMeanwhile;
import heard.evidence.DossierApproving;
import heard.evidence.DossierDownloading;
import heard.evidence.DossierDownloading.Format;
import heard.evidence.DossierReading;
import heard.evidence.DossierSealing;
import heard.evidence.DossierWriting;
import heard.evidence.FigureChoice;
import heard.evidence.NotQuotable;
import heard.evidence.NotReadyToSeal;
import heard.evidence.Obstacle;
import heard.evidence.QuoteLibrary;
import heard.evidence.QuoteLibrary.Wanted;
import heard.evidence.UnreadQuotes;
import heard.shared.AccountId;
import heard.shared.DossierId;
import heard.shared.ExcerptId;
import heard.shared.FindingId;
import heard.shared.Language;
import heard.shared.Role;
import heard.shared.ThemeId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Excerpts, quotes, sealing and what leaves as files. */
@HeardTest
class EvidenceScopesTests extends TwoOrganisations {
    private static final String TRANSLATION = "Translated zanzibarine words.";

    @Autowired
    Coding coding;

    @Autowired
    ThemeEditing themes;

    @Autowired
    ThemeReading codebook;

    @Autowired
    ExcerptReading excerpts;

    @Autowired
    QuoteLibrary library;

    @Autowired
    DossierWriting writing;

    @Autowired
    DossierReading dossiers;

    @Autowired
    DossierSealing sealing;

    @Autowired
    DossierApproving approving;

    @Autowired
    DossierDownloading downloading;

    ThemeId theme;
    ExcerptId excerpt;
    DossierId dossier;
    FindingId finding;

    @BeforeEach
    void theirPassageIsCodedAndADossierBegun() {
        theme = as(own, () -> themes.add(id(), ThemeForm.named("Secrets")));
        excerpt = as(own, () -> coding.code(theirResponse, "why", 0, THEIR_WORDS.length(), theme));
        dossier = as(other, () -> writing.create(id(), Language.ENGLISH, "Told"));
        run(other, () -> writing.front(dossier, 0, "Told", "In short.", "We asked."));
        finding = as(other, () -> writing.addFinding(dossier));
        run(other, () -> writing.state(dossier, finding, 0, "They tell."));
    }

    @ParameterizedTest
    @EnumSource
    void whoApprovesIsToldHowManyQuotesTheyCannotReadAndThatIsKept(Scope scope) {
        theyShare(scope);
        quoted(own);
        int unread = scope == Scope.COUNTS ? 1 : 0;
        var signatory = new Member(
                AccountId.next(), "Ada Example", other.organisation(), other.coalition(), Set.of(Role.SIGNATORY));
        var version = as(other, () -> approving.standing(dossier)).orElseThrow().version();
        assertThat(as(signatory, () -> approving.unread(dossier)).findings())
                .isEqualTo(unread == 0 ? List.of() : List.of(new UnreadQuotes.InFinding(1, 1)));
        assertThatThrownBy(() -> run(signatory, () -> approving.approve(dossier, version, 1 - unread)))
                .isInstanceOf(ChangedMeanwhile.class);
        run(signatory, () -> approving.approve(dossier, version, unread));
        assertThat(as(own, () -> approving.standing(dossier)).orElseThrow().given())
                .extracting(Approvals.Approval::by, Approvals.Approval::unread)
                .containsExactly(tuple("Ada Example", unread));
    }

    private String file(Member member, Format format) {
        return new String(as(member, () -> downloading.file(dossier, format)), StandardCharsets.UTF_8);
    }

    private void quoted(Member member) {
        run(member, () -> writing.quote(dossier, finding, excerpt));
        run(member, () -> writing.translate(dossier, finding, excerpt, TRANSLATION, "Kim"));
    }

    private List<String> blocking(Member member) {
        return as(member, () -> sealing.obstacles(dossier)).stream()
                .filter(Obstacle::blocking)
                .map(Obstacle::key)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void excerptsThatWereMadeEarlierAreSeenWhereTheTextIs(Scope scope) {
        theyShare(scope);
        int seen = scope == Scope.COUNTS ? 0 : 1;
        assertThat(as(other, () -> excerpts.in(theirResponse))).hasSize(seen);
        assertThat(as(other, () -> excerpts.of(id(), ExcerptFilter.ALL))).hasSize(seen);
        assertThat(as(other, () -> excerpts.of(List.of(excerpt)))).hasSize(seen);
        assertThat(as(other, () -> excerpts.numbers(List.of(theirResponse)))).hasSize(seen);
        assertThat(as(other, () -> codebook.passages(id()))).isEqualTo(seen == 0 ? Map.of() : Map.of(theme, 1L));
        assertThat(as(own, () -> codebook.passages(id()))).isEqualTo(Map.of(theme, 1L));
        assertThat(as(own, () -> excerpts.of(id(), ExcerptFilter.ALL))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void aCodeOnHiddenWordsIsNotForOthersToTakeOff(Scope scope) {
        theyShare(scope);
        run(other, () -> coding.uncode(excerpt));
        assertThat(as(own, () -> excerpts.in(theirResponse))).hasSize(scope == Scope.COUNTS ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void wordsAreOfferedAndQuotedWhereTheTextIsShared(Scope scope) {
        theyShare(scope);
        var found = as(other, () -> library.find(id(), Wanted.ANY));
        assertThat(found.passages()).hasSize(scope == Scope.COUNTS ? 0 : 1);
        assertThat(found.notQuotable() + found.coalitionOnly()).isZero();
        if (scope == Scope.COUNTS) {
            assertThatThrownBy(() -> quoted(other)).isInstanceOf(NotQuotable.class);
        } else {
            quoted(other);
            assertThat(file(other, Format.HTML)).contains(THEIR_WORDS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasQuotedUnderAnEarlierAgreementStandsBetweenTheDraftAndItsSeal(Scope scope) {
        quoted(other);
        assertThat(blocking(other)).isEmpty();
        theyShare(scope);
        if (scope == Scope.COUNTS) {
            assertThat(blocking(other)).containsExactly("evidence.obstacle.quotewithheld");
            assertThatThrownBy(() -> as(other, () -> sealing.seal(dossier))).isInstanceOf(NotReadyToSeal.class);
            assertThat(file(other, Format.HTML)).doesNotContain("zanzibarine");
            var view = as(other, () -> dossiers.draft(dossier));
            assertThat(view.words()).isEmpty();
            assertThat(view.draft().toString()).doesNotContain("zanzibarine");
        } else {
            assertThat(blocking(other)).isEmpty();
            assertThat(file(other, Format.HTML)).contains(THEIR_WORDS);
        }
        assertThat(file(own, Format.HTML)).contains(THEIR_WORDS).contains(TRANSLATION);
        as(own, () -> sealing.seal(dossier));
        assertThat(file(other, Format.HTML)).contains(THEIR_WORDS);
    }

    @Test
    void aSealedDossierStaysWhenTheAgreementAllowsLess() {
        quoted(other);
        as(other, () -> sealing.seal(dossier));
        theyShare(Scope.COUNTS);
        assertThat(file(other, Format.HTML)).contains(THEIR_WORDS);
        assertThat(as(other, () -> dossiers.row(dossier)).wordsTakenBack()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void documentsAndTablesSayWhatIsShared(Scope scope) {
        theyShare(scope);
        run(other, () -> writing.addFigure(dossier, finding, FigureChoice.ofQuestion("avoided")));
        var says =
                switch (scope) {
                    case COUNTS ->
                        theirs.name() + " shares the responses that it collected as numbers only (agreement 1).";
                    case REDACTED_TEXT ->
                        theirs.name() + " shares the responses that it collected with passages withheld (agreement 1).";
                    case FULL_TEXT -> "Did you avoid it?";
                };
        assertThat(file(other, Format.CSV)).contains(says);
        assertThat(file(other, Format.HTML)).contains(says).isEqualTo(file(own, Format.HTML));
        assertThat(file(other, Format.HTML).contains("agreement 1")).isEqualTo(scope != Scope.FULL_TEXT);
    }
}
