package heard.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisclosureControlTests {
    private final DisclosureControl control = new DisclosureControl();

    @Test
    void fewerThanTenPeopleAreNotShownAndNobodyNeither() {
        assertThat(Stream.of(0, 1, 9).map(control::protect)).containsOnly(Cell.SUPPRESSED);
        assertThat(control.protect(10)).isEqualTo(Cell.of(10));
    }

    @Test
    void aLoneSmallGroupTakesTheNextSmallestWithIt() {
        assertThat(cells(parts(60, 4, 20, 36))).containsExactly(60, null, null, 35);
    }

    @Test
    void smallGroupsThatAreSmallTogetherTakeAnotherWithThem() {
        assertThat(cells(parts(60, 4, 3, 36))).containsExactly(60, null, null, null);
        assertThat(cells(parts(60, 5, 5, 36))).containsExactly(60, null, null, 35);
    }

    @Test
    void tablesWithoutSmallGroupsAreOnlyRounded() {
        var table = control.protect(parts(13, 12, 50));
        assertThat(cells(parts(13, 12, 50))).containsExactly(15, 10, 50);
        assertThat(table.total()).isEqualTo(Cell.of(75));
        assertThat(table.hasSuppressed()).isFalse();
    }

    @Test
    void aChoiceThatNearlyEverybodyMadeIsNotShownEither() {
        var table = control.protect(new Counts(text("Which?"), rows(97, 40, 100, 12), 100, false));
        assertThat(cells(table)).containsExactly(null, 40, null, 10);
    }

    @Test
    void sharesFollowTheRoundedNumbers() {
        assertThat(Cell.of(15).percentOf(Cell.of(40))).isEqualTo(38);
        assertThat(Cell.SUPPRESSED.percentOf(Cell.of(40))).isNull();
        assertThat(Cell.of(15).percentOf(Cell.SUPPRESSED)).isNull();
    }

    @Test
    void aCoalitionMayBeStricterButNotLaxer() {
        assertThat(DisclosureControl.withThreshold(20).protect(19)).isEqualTo(Cell.SUPPRESSED);
        assertThatThrownBy(() -> DisclosureControl.withThreshold(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void everyNumberShownIsLargeAndRounded(@ForAll @Size(min = 1, max = 8) List<@IntRange(max = 60) Integer> people) {
        var table = control.protect(
                parts(people.stream().mapToInt(Integer::intValue).toArray()));
        assertThat(Stream.concat(table.rows().stream().map(ProtectedTable.Row::cell), Stream.of(table.total()))
                        .filter(cell -> !cell.suppressed())
                        .map(Cell::number))
                .allMatch(number -> number != null && number >= 10 && number % 5 == 0);
    }

    @Property
    void whatIsHiddenInAWholeIsNeverASmallNumberOrASingleOne(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 60) Integer> people) {
        var counts = parts(people.stream().mapToInt(Integer::intValue).toArray());
        var table = control.protect(counts);
        var hidden = IntStream.range(0, people.size())
                .filter(i -> table.rows().get(i).cell().suppressed())
                .map(people::get)
                .toArray();
        if (table.total().suppressed()) assertThat(hidden).hasSameSizeAs(people);
        else if (hidden.length > 0) {
            assertThat(hidden.length).isGreaterThan(1);
            assertThat(IntStream.of(hidden).sum()).isGreaterThanOrEqualTo(10);
        }
    }

    @Property
    void choicesShownTellNeitherHowManyChoseNorHowManyDidNot(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 60) Integer> people) {
        var table = control.protect(new Counts(text("Which?"), rows(people), 60, false));
        for (int i = 0; i < people.size(); i++) {
            boolean told = !table.rows().get(i).cell().suppressed();
            if (told) assertThat(people.get(i)).isBetween(10, 50);
        }
    }

    private static Counts parts(int... people) {
        return new Counts(text("Which?"), rows(people), IntStream.of(people).sum(), true);
    }

    private static List<Counts.Row> rows(List<Integer> people) {
        return rows(people.stream().mapToInt(Integer::intValue).toArray());
    }

    private static List<Counts.Row> rows(int... people) {
        return IntStream.of(people)
                .mapToObj(number -> new Counts.Row(text("group"), number))
                .toList();
    }

    private List<@Nullable Integer> cells(Counts counts) {
        return cells(control.protect(counts));
    }

    private static List<@Nullable Integer> cells(ProtectedTable table) {
        var cells = new ArrayList<@Nullable Integer>();
        table.rows().forEach(row -> cells.add(row.cell().number()));
        return cells;
    }

    private static LocalizedText text(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }
}
