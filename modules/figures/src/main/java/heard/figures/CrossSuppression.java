package heard.figures;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which numbers of a two-way table and its totals to hide.
 *
 * <p>The table is taken with its totals as one grid, totals negative and the grand total positive, so that every row
 * and every column sums to zero. For the range of a hidden number nothing needs to be solved: the true table is one
 * solution, and all others differ from it by flows that go round in circles through hidden numbers (Gusfield, "A graph
 * theoretic approach to statistical data security", SIAM Journal on Computing 17, 1988). Numbers are hidden, smallest
 * first, until every hidden one has a range at least as wide as the threshold.
 */
final class CrossSuppression {
    private static final long UNBOUNDED = 1_000_000_000_000L;

    private final int[][] people;
    private final boolean[][] hidden;
    private final int threshold;

    CrossSuppression(List<List<Integer>> cells, int threshold) {
        this.threshold = threshold;
        int height = cells.size();
        int width = cells.isEmpty() ? 0 : cells.getFirst().size();
        people = new int[height + 1][width + 1];
        hidden = new boolean[height + 1][width + 1];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int number = cells.get(row).get(column);
                people[row][column] = number;
                people[row][width] += number;
                people[height][column] += number;
                people[height][width] += number;
            }
        }
    }

    int people(int row, int column) {
        return people[row][column];
    }

    boolean[][] hidden() {
        for (int row = 0; row < people.length; row++) {
            for (int column = 0; column < people[row].length; column++) {
                hidden[row][column] = people[row][column] < threshold;
            }
        }
        for (var exposed = exposed(); exposed.isPresent(); exposed = exposed()) hideBeside(exposed.get());
        return hidden;
    }

    /** A place in the grid. */
    private record Place(int row, int column) {
        boolean beside(Place other) {
            return row == other.row || column == other.column;
        }
    }

    private Stream<Place> places() {
        return IntStream.range(0, people.length).boxed().flatMap(row -> IntStream.range(0, people[row].length)
                .mapToObj(column -> new Place(row, column)));
    }

    /** A hidden place whose number can be told too closely. */
    private Optional<Place> exposed() {
        return places().filter(place -> hidden[place.row][place.column])
                .filter(place -> range(place.row, place.column) < threshold)
                .findFirst();
    }

    /** Hides the smallest number shown in the same row or column; else the smallest anywhere. */
    private void hideBeside(Place exposed) {
        var best = places().filter(place -> !hidden[place.row][place.column])
                .min(Comparator.comparing((Place place) -> !place.beside(exposed))
                        .thenComparing(place -> people[place.row][place.column]))
                .orElseThrow();
        hidden[best.row][best.column] = true;
    }

    /** How many more and fewer people the hidden place could have, everything shown staying as it is. */
    private long range(int row, int column) {
        return circling(row, column, true) + circling(row, column, false);
    }

    private long circling(int row, int column, boolean more) {
        var flow = new Flow();
        long own = flow.room(row, column, more);
        flow.close(row, column);
        return Math.min(own, flow.most(row, column, more));
    }

    /** Largest flow through hidden places from the column back to the row (or the other way round), Edmonds and Karp. */
    private final class Flow {
        private final int rows = people.length;
        private final int nodes = people.length + people[0].length;
        private final long[][] room = new long[nodes][nodes];

        Flow() {
            for (int row = 0; row < rows; row++) {
                for (int column = 0; column < people[row].length; column++) {
                    room[row][rows + column] = room(row, column, true);
                    room[rows + column][row] = room(row, column, false);
                }
            }
        }

        /** By how much the signed number there may rise or fall: people cannot be fewer than none. */
        long room(int row, int column, boolean rise) {
            if (!hidden[row][column]) return 0;
            boolean inner = row < people.length - 1;
            boolean negative = inner != column < people[row].length - 1;
            return rise == negative ? people[row][column] : UNBOUNDED;
        }

        void close(int row, int column) {
            room[row][rows + column] = 0;
            room[rows + column][row] = 0;
        }

        long most(int row, int column, boolean more) {
            int from = more ? rows + column : row;
            int to = more ? row : rows + column;
            long sum = 0;
            for (var path = path(from, to); path.length > 0 && sum < UNBOUNDED; path = path(from, to)) {
                long step = UNBOUNDED;
                for (int at = to; at != from; at = path[at]) step = Math.min(step, room[path[at]][at]);
                for (int at = to; at != from; at = path[at]) {
                    room[path[at]][at] -= step;
                    room[at][path[at]] += step;
                }
                sum += step;
            }
            return Math.min(sum, UNBOUNDED);
        }

        private int[] path(int from, int to) {
            var before = new int[nodes];
            Arrays.fill(before, -1);
            before[from] = from;
            var queue = new ArrayDeque<Integer>(List.of(from));
            while (!queue.isEmpty() && before[to] < 0) {
                int at = queue.remove();
                for (int next = 0; next < nodes; next++) {
                    if (before[next] < 0 && room[at][next] > 0) {
                        before[next] = at;
                        queue.add(next);
                    }
                }
            }
            return before[to] < 0 ? new int[0] : before;
        }
    }
}
