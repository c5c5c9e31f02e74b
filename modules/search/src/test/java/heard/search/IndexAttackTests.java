package heard.search;

import static org.assertj.core.api.Assertions.assertThat;

import heard.coalitions.Shown;
import heard.shared.ConsultationId;
import heard.shared.OrganisationId;
import heard.shared.ResponseId;
import heard.shared.ThemeId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one coalition can get at of another's answers in the same index, whichever engine holds it. */
abstract class IndexAttackTests {
    private static final String WORD = "kanarie";

    private final ThemeId theme = ThemeId.next();
    private final ResponseId response = ResponseId.next();
    private Answers theirs;
    private Answers mine;

    abstract AnswerIndex index();

    @BeforeEach
    void twoCoalitions() {
        theirs = new Answers(index());
        mine = new Answers(index());
        theirs.write(theirs.document(response, "story", "en", "They kept the " + WORD + " in a cage", theme));
        mine.with("en", "We kept a sparrow", "We kept a canary in a cage");
    }

    /** Every way to ask for what is theirs. */
    private List<AnswerQuery> queries(String words) {
        var all = AnswerQuery.all();
        return List.of(
                all,
                all.words(words),
                all.words(words).in(theirs.consultation),
                all.in(theirs.consultation),
                all.with(Facet.THEME, theme.toString()),
                all.with(Facet.QUESTION, "story"),
                all.with(Facet.MONTH, "2026-11"),
                all.within(Set.of(response)),
                all.collectedBy(Set.of(Answers.ORGANISATION)),
                all.words(words).sorted(Sort.NEWEST),
                all.words(words).page(1, 10),
                all.words(words).page(0, 0));
    }

    private List<String> leaks(Answers attacker, String words) {
        return leaks(attacker, words, Shown.EVERYTHING);
    }

    /** What of theirs shows in hits, snippets, counts and facets. */
    private List<String> leaks(Answers attacker, String words, Shown shownToThem) {
        var leaks = new ArrayList<String>();
        for (var query : queries(words)) {
            var hits = attacker.search(query, shownToThem);
            var shown = hits.toString();
            for (var secret : List.of(WORD, response.toString(), theirs.consultation.toString(), theme.toString())) {
                if (shown.contains(secret)) leaks.add(query + " shows " + secret);
            }
            if (hits.total() > 2) leaks.add(query + " counts " + hits.total());
        }
        return leaks;
    }

    /** Writes down what was tried, for {@code ./heard check isolation}, and that nothing came through. */
    private void nothing(List<String> leaks) {
        IndexProbes.count(queries(WORD).size(), getClass().getSimpleName(), leaks);
        assertThat(leaks).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WORD,
                "kanar*",
                "\"in a cage\"",
                "*",
                "*:*",
                "-sparrow",
                "cage",
                "story:kanarie",
                "kanarie~2",
                "/.*/",
                "__HSEARCH_tenantId:*",
                "_tenant_id:*",
                "OR kanarie",
                "sparrow) OR (kanarie",
                "[a TO z]"
            })
    void nothingOfAnotherCoalitionIsFoundShownOrCounted(String words) {
        nothing(leaks(mine, words));
        nothing(leaks(new Answers(index()), words));
    }

    @ParameterizedTest
    @ValueSource(strings = {WORD, "kanar*", "\"in a cage\"", "*", "-sparrow", "cage"})
    void nothingThatTheAgreementWithholdsIsFoundShownOrCountedInsideACoalition(String words) {
        var another = Set.of(OrganisationId.next());
        nothing(leaks(theirs, words, new Shown(false, Set.of(), Set.of())));
        nothing(leaks(theirs, words, new Shown(false, another, another)));
    }

    @Test
    void whatTheAgreementShowsIsFoundByTheSameQueries() {
        var shown = Set.of(Answers.ORGANISATION);
        assertThat(leaks(theirs, WORD, new Shown(false, shown, Set.of()))).hasSizeGreaterThan(8);
        assertThat(leaks(theirs, WORD, new Shown(false, Set.of(), shown))).hasSizeGreaterThan(8);
    }

    @Test
    void theSameQueriesFindItForItsOwnCoalition() {
        assertThat(leaks(theirs, WORD)).hasSizeGreaterThan(8);
    }

    @Test
    void anAnswerOfAnotherCoalitionInOnesOwnIsFoundByTheAttack() {
        mine.write(theirs.document(response, "story", "en", "They kept the " + WORD + " in a cage", theme));
        assertThat(leaks(mine, WORD)).hasSizeGreaterThan(8);
    }

    @Test
    void writingAndPurgingLeaveWhatIsTheirs() {
        var before = theirs.search(AnswerQuery.all());
        index().write(mine.coalition, Map.of(response, List.of()));
        assertThat(theirs.search(AnswerQuery.all())).isEqualTo(before);
        mine.write(mine.document(response, "story", "en", "The same response, says another coalition"));
        assertThat(theirs.search(AnswerQuery.all())).isEqualTo(before);
        index().write(mine.coalition, Map.of(response, List.of()));
        assertThat(theirs.search(AnswerQuery.all())).isEqualTo(before);
    }

    @Test
    void whatIsForeignLooksAsWhatIsMissing() {
        var foreign = mine.search(
                AnswerQuery.all().words(WORD).in(theirs.consultation).within(Set.of(response)));
        var missing = mine.search(
                AnswerQuery.all().words("nothere").in(ConsultationId.next()).within(Set.of(ResponseId.next())));
        assertThat(foreign).isEqualTo(missing);
    }
}
