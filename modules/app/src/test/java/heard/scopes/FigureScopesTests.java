package heard.scopes;

import static org.assertj.core.api.Assertions.assertThat;

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
import heard.figures.ProtectedTable;
import heard.questionnaires.Answer;
import heard.questionnaires.Answers;
import heard.shared.Language;
import heard.shared.LocalizedText;
import heard.shared.ResponseId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever sees some responses can count them exactly, and so learns of the others what a figure leaves. */
@HeardTest
class FigureScopesTests {
    @Autowired
    Fixtures fixtures;

    @Autowired
    SharingFixtures shared;

    @Autowired
    ConsultationFixtures consultations;

    @Autowired
    FigureCounting counting;

    Coalition coalition;
    Organisation ours;
    Organisation between;
    Organisation theirs;
    PublicConsultation consultation;

    @BeforeEach
    void anOpenConsultation() {
        coalition = fixtures.coalition();
        ours = coalition.organisations().get(0);
        between = coalition.organisations().get(1);
        theirs = coalition.organisations().get(2);
        consultation = consultations.open(coalition);
    }

    private List<ResponseId> add(Organisation collector, int people, String avoided) {
        var answers = Answers.NONE.with("avoided", new Answer.One(avoided));
        return shared.add(consultation, collector, people, answers);
    }

    private void share(Organisation organisation, Scope scope) {
        shared.share(coalition, organisation, scope);
    }

    private ProtectedTable count(Member reader) {
        return fixtures.as(
                reader, () -> counting.byQuestion(consultation.details().id(), "avoided"));
    }

    private ProtectedTable seenBy(Organisation organisation) {
        return count(shared.reader(coalition, organisation));
    }

    /** Yes, no, not sure, no answer, all. */
    private static List<@Nullable Integer> numbers(ProtectedTable table) {
        var numbers = new ArrayList<@Nullable Integer>();
        table.rows().forEach(row -> numbers.add(row.cell().number()));
        numbers.add(table.total().number());
        return numbers;
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSharedAsCountsIsCountedAndTheNumbersAreTheSameForAll(Scope scope) {
        add(ours, 20, "yes");
        add(ours, 30, "no");
        add(ours, 15, "not-sure");
        add(theirs, 20, "yes");
        add(theirs, 15, "no");
        add(theirs, 10, "not-sure");
        share(theirs, scope);
        assertThat(numbers(seenBy(ours)).subList(0, 2)).containsExactly(40, 45);
        assertThat(seenBy(ours).total().number()).isEqualTo(110);
        assertThat(seenBy(theirs)).isEqualTo(seenBy(ours)).isEqualTo(seenBy(between));
    }

    @Test
    void noSmallNumberIsLeftToWhoeverTakesTheirOwnAway() {
        add(ours, 30, "yes");
        add(ours, 30, "no");
        add(ours, 12, "not-sure");
        add(theirs, 40, "yes");
        add(theirs, 3, "no");
        add(theirs, 20, "not-sure");
        assertThat(numbers(seenBy(ours)).subList(0, 2)).containsExactly(70, 35);
        share(theirs, Scope.COUNTS);
        var table = numbers(seenBy(ours));
        assertThat(table.get(1))
                .as("33, of which others would know that 3 are theirs")
                .isNull();
        assertThat(table.get(0)).isEqualTo(70);
        assertThat(table.getLast()).isEqualTo(135);
    }

    @Test
    void whoNeverAgreedCountsAsSharingCountsOnly() {
        add(ours, 30, "yes");
        add(ours, 30, "no");
        add(ours, 12, "not-sure");
        add(theirs, 40, "yes");
        add(theirs, 3, "no");
        add(theirs, 20, "not-sure");
        shared.forget(coalition, theirs);
        assertThat(numbers(seenBy(ours)).get(1)).isNull();
    }

    @Test
    void whoCollectedTooFewIsLeftOutWhole() {
        add(ours, 30, "yes");
        add(ours, 30, "no");
        add(ours, 12, "not-sure");
        var before = seenBy(ours);
        add(theirs, 9, "yes");
        share(theirs, Scope.COUNTS);
        assertThat(seenBy(ours)).isEqualTo(before).isEqualTo(seenBy(theirs));
        add(theirs, 1, "yes");
        assertThat(seenBy(ours).total().number()).isEqualTo(80);
        share(theirs, Scope.REDACTED_TEXT);
        assertThat(numbers(seenBy(ours)).getFirst()).isEqualTo(40);
    }

    @Test
    void neitherOfTwoThatShareCountsLearnsTheSmallNumbersOfTheOther() {
        add(ours, 60, "yes");
        add(ours, 60, "no");
        add(ours, 10, "not-sure");
        add(theirs, 40, "yes");
        add(theirs, 20, "no");
        add(theirs, 15, "not-sure");
        add(between, 2, "yes");
        add(between, 30, "no");
        add(between, 15, "not-sure");
        share(theirs, Scope.COUNTS);
        assertThat(numbers(seenBy(ours)).getFirst()).isEqualTo(100);
        share(between, Scope.COUNTS);
        assertThat(numbers(seenBy(theirs)).getFirst())
                .as("42 for who sees neither, but 2 for who knows 40 of them")
                .isNull();
        assertThat(seenBy(ours)).isEqualTo(seenBy(theirs));
    }

    @Test
    void themesAreHeldToTheSame() {
        var said = new HashSet<>(add(ours, 30, "yes").subList(0, 15));
        var silent = add(theirs, 40, "no");
        said.addAll(silent.subList(0, 3));
        share(theirs, Scope.COUNTS);
        var themes = new LinkedHashMap<LocalizedText, Set<ResponseId>>();
        themes.put(LocalizedText.of(Language.ENGLISH, "Fear"), said);
        ScopedValue.CallableOp<ProtectedTable, RuntimeException> count =
                () -> counting.byTheme(consultation.details().id(), LocalizedText.NONE, themes);
        var reader = shared.reader(coalition, ours);
        assertThat(numbers(fixtures.as(reader, count))).containsExactly(null, 70);
        share(theirs, Scope.REDACTED_TEXT);
        assertThat(numbers(fixtures.as(reader, count))).containsExactly(20, 70);
    }
}
