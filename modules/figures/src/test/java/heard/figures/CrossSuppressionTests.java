package heard.figures;

import static org.assertj.core.api.Assertions.assertThat;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CrossSuppressionTests {
    @Test
    void aSmallCellTakesThreeOthersWithItSoThatNoTotalGivesItBack() {
        var table = protectedTable(List.of(List.of(40, 3, 30), List.of(30, 25, 20), List.of(60, 50, 70)));
        var hidden = table.cells().stream()
                .map(row -> row.stream().filter(Cell::suppressed).count())
                .toList();
        assertThat(hidden).filteredOn(count -> count > 0).allMatch(count -> count >= 2);
        assertThat(table.cells().getFirst().get(1)).isEqualTo(Cell.SUPPRESSED);
        assertThat(table.total()).isEqualTo(Cell.of(330));
    }

    @Test
    void aTableOfLargeNumbersStaysWhole() {
        var table = protectedTable(List.of(List.of(40, 30), List.of(30, 25)));
        assertThat(table.cells().stream().flatMap(List::stream)).noneMatch(Cell::suppressed);
        assertThat(table.rowTotals()).containsExactly(Cell.of(70), Cell.of(55));
    }

    @Test
    void totalsOfFewPeopleAreHiddenAsWell() {
        var table = protectedTable(List.of(List.of(2, 3), List.of(40, 50)));
        assertThat(table.rowTotals()).containsExactly(Cell.SUPPRESSED, Cell.SUPPRESSED);
    }

    @Property(tries = 300)
    void nothingHiddenCanBeToldFromWhatIsShown(
            @ForAll @Size(3) List<@Size(3) List<@IntRange(max = 40) Integer>> people) {
        var bounds = new Bounds(people, new CrossSuppression(people, 10).hidden());
        bounds.tighten();
        assertThat(bounds.narrowestHidden()).isGreaterThanOrEqualTo(10);
    }

    /** All tables that agree with what is shown are tried one by one, with a threshold of two. */
    @Property(tries = 60)
    void forEveryHiddenNumberThereAreTablesThatAgreeAndDiffer(
            @ForAll @Size(2) List<@Size(3) List<@IntRange(max = 5) Integer>> people) {
        int threshold = 2;
        var hidden = new CrossSuppression(people, threshold).hidden();
        var shown = grid(people);
        var least = new int[3][4];
        var most = new int[3][4];
        for (var row : least) Arrays.fill(row, Integer.MAX_VALUE);
        tables(6, 8)
                .map(CrossSuppressionTests::grid)
                .filter(table -> agrees(table, shown, hidden))
                .forEach(table -> {
                    for (int row = 0; row < 3; row++) {
                        for (int column = 0; column < 4; column++) {
                            least[row][column] = Math.min(least[row][column], table[row][column]);
                            most[row][column] = Math.max(most[row][column], table[row][column]);
                        }
                    }
                });
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 4; column++) {
                if (hidden[row][column]) {
                    assertThat(most[row][column] - least[row][column]).isGreaterThanOrEqualTo(threshold);
                }
            }
        }
    }

    private static boolean agrees(int[][] table, int[][] shown, boolean[][] hidden) {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < table[row].length; column++) {
                if (!hidden[row][column] && table[row][column] != shown[row][column]) return false;
            }
        }
        return true;
    }

    private static Stream<List<List<Integer>>> tables(int places, int numbers) {
        return IntStream.range(0, (int) Math.pow(numbers, places)).mapToObj(code -> {
            var cells = new Integer[places];
            for (int i = 0, rest = code; i < places; i++, rest /= numbers) cells[i] = rest % numbers;
            return List.of(List.of(cells).subList(0, 3), List.of(cells).subList(3, 6));
        });
    }

    private static int[][] grid(List<List<Integer>> people) {
        var control = new CrossSuppression(people, 0);
        return IntStream.rangeClosed(0, people.size())
                .mapToObj(row -> IntStream.rangeClosed(0, people.getFirst().size())
                        .map(column -> control.people(row, column))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static ProtectedCrossTable protectedTable(List<List<Integer>> people) {
        var labels = people.stream().map(row -> text()).toList();
        var columns = people.getFirst().stream().map(cell -> text()).toList();
        return new DisclosureControl().protect(new CrossCounts(text(), labels, columns, people));
    }

    private static LocalizedText text() {
        return LocalizedText.of(Language.ENGLISH, "group");
    }

    /** What an attacker works out line by line: every total is the sum of its parts, nobody is less than nobody. */
    private static final class Bounds {
        private final int[][] least;
        private final int[][] most;
        private final boolean[][] hidden;

        Bounds(List<List<Integer>> people, boolean[][] hidden) {
            this.hidden = hidden;
            least = grid(people);
            most = grid(people);
            for (int row = 0; row < least.length; row++) {
                for (int column = 0; column < least[row].length; column++) {
                    if (hidden[row][column]) {
                        least[row][column] = 0;
                        most[row][column] = 1_000_000;
                    }
                }
            }
        }

        void tighten() {
            for (int again = 0; again < 50; again++) {
                for (int row = 0; row < least.length; row++) line(row, 0, 0, 1, least[row].length - 1);
                for (int column = 0; column < least[0].length; column++) line(0, column, 1, 0, least.length - 1);
            }
        }

        private void line(int row, int column, int down, int right, int parts) {
            int leastSum = 0;
            int mostSum = 0;
            for (int i = 0; i < parts; i++) {
                leastSum += least[row + i * down][column + i * right];
                mostSum += most[row + i * down][column + i * right];
            }
            int leastTotal = least[row + parts * down][column + parts * right];
            int mostTotal = most[row + parts * down][column + parts * right];
            narrow(row + parts * down, column + parts * right, leastSum, mostSum);
            for (int i = 0; i < parts; i++) {
                int r = row + i * down;
                int c = column + i * right;
                narrow(r, c, leastTotal - (mostSum - most[r][c]), mostTotal - (leastSum - least[r][c]));
            }
        }

        private void narrow(int row, int column, int from, int to) {
            least[row][column] = Math.max(least[row][column], from);
            most[row][column] = Math.min(most[row][column], to);
        }

        int narrowestHidden() {
            return IntStream.range(0, least.length)
                    .flatMap(row -> IntStream.range(0, least[row].length)
                            .filter(column -> hidden[row][column])
                            .map(column -> most[row][column] - least[row][column]))
                    .min()
                    .orElse(Integer.MAX_VALUE);
        }
    }
}
