package heard.figures;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Makes counts of people publishable. Numbers below a threshold are suppressed, zero included; then more are
 * suppressed until nobody can work the first ones out from what is left and the totals; what remains is rounded.
 *
 * <p>The threshold of 10 is that of UK LLC and the ONS Longitudinal Study, rounding to 5 that of OpenSAFELY. The
 * secondary suppression reasons with the exact numbers, as if rounding were not there, so that knowing one total from
 * elsewhere gives nothing away: every suppressed number could, for all that is published, lie anywhere in a range at
 * least as wide as the threshold.
 */
public final class DisclosureControl {
    /** Fewer people than this are never shown, whatever a coalition chooses. */
    public static final int FLOOR = 10;

    /** Numbers shown are multiples of this. */
    public static final int ROUNDING = 5;

    private final int threshold;
    private final int rounding;

    /** Control with the installation's floor. */
    public DisclosureControl() {
        this(FLOOR, ROUNDING);
    }

    DisclosureControl(int threshold, int rounding) {
        this.threshold = threshold;
        this.rounding = rounding;
    }

    /**
     * Control with a coalition's own, higher threshold.
     *
     * @param threshold people; at least {@link #FLOOR}, a multiple of {@link #ROUNDING}
     */
    public static DisclosureControl withThreshold(int threshold) {
        if (threshold < FLOOR || threshold % ROUNDING != 0) {
            throw new IllegalArgumentException("not a threshold: " + threshold);
        }
        return new DisclosureControl(threshold, ROUNDING);
    }

    public int threshold() {
        return threshold;
    }

    /** A single number of people that stands alone. */
    public Cell protect(long people) {
        return people < threshold ? Cell.SUPPRESSED : rounded(people);
    }

    /**
     * A table with its total. What can be taken away from it is held to the same: where one organisation shows another
     * only counts, the other knows its own part exactly, and no small number may be left.
     */
    public ProtectedTable protect(Counts counts) {
        var people = counts.rows().stream().mapToInt(Counts.Row::people).toArray();
        var hidden = hidden(people, counts.total(), counts.exclusive());
        var whole = true;
        for (var unseen : counts.unseen()) {
            whole &= unseen.total() >= threshold;
            var part = unseen.people().stream().mapToInt(Integer::intValue).toArray();
            join(hidden, hidden(part, unseen.total(), counts.exclusive()));
        }
        return table(counts, hidden, whole);
    }

    private boolean[] hidden(int[] people, int total, boolean exclusive) {
        return exclusive ? hiddenParts(people) : hiddenChoices(people, total);
    }

    private static void join(boolean[] hidden, boolean[] more) {
        for (int i = 0; i < hidden.length; i++) hidden[i] |= more[i];
    }

    /** Without any number where even the total would leave a small one. */
    private ProtectedTable table(Counts counts, boolean[] hidden, boolean whole) {
        var groups = counts.rows();
        var rows = IntStream.range(0, hidden.length)
                .mapToObj(i -> new ProtectedTable.Row(
                        groups.get(i).label(), cell(groups.get(i).people(), hidden[i] || !whole)))
                .toList();
        var total = whole ? protect(counts.total()) : Cell.SUPPRESSED;
        return new ProtectedTable(counts.title(), rows, total, counts.exclusive(), threshold, rounding);
    }

    /** A table of two kinds of groups with all its totals. */
    public ProtectedCrossTable protect(CrossCounts counts) {
        var table = new CrossSuppression(counts.people(), threshold);
        var hidden = table.hidden();
        int height = counts.rows().size();
        int width = counts.columns().size();
        return new ProtectedCrossTable(
                counts.title(),
                counts.rows(),
                counts.columns(),
                cells(height, row -> cells(width, column -> cell(table.people(row, column), hidden[row][column]))),
                cells(height, row -> cell(table.people(row, width), hidden[row][width])),
                cells(width, column -> cell(table.people(height, column), hidden[height][column])),
                cell(table.people(height, width), hidden[height][width]));
    }

    /** Parts of a whole: at least two are hidden or none, and the hidden ones together are not a small number either. */
    private boolean[] hiddenParts(int[] people) {
        var hidden = small(people);
        while (any(hidden) && (count(hidden) < 2 || sum(people, hidden) < threshold)) {
            if (!hideSmallest(people, hidden)) break;
        }
        return hidden;
    }

    /**
     * Choices of which a person may make several: whoever knows the total also knows how many did not choose, so that
     * number counts as well. And if everybody chose something, the choices shown tell the least that one hidden has.
     */
    private boolean[] hiddenChoices(int[] people, int total) {
        var hidden = small(people);
        for (int i = 0; i < people.length; i++) hidden[i] |= total - people[i] < threshold;
        while (count(hidden) == 1 && total > Arrays.stream(people).sum() - sum(people, hidden)) {
            if (!hideSmallest(people, hidden)) break;
        }
        return hidden;
    }

    private boolean[] small(int[] people) {
        var hidden = new boolean[people.length];
        for (int i = 0; i < people.length; i++) hidden[i] = people[i] < threshold;
        return hidden;
    }

    private static boolean hideSmallest(int[] people, boolean[] hidden) {
        var smallest = IntStream.range(0, people.length)
                .filter(i -> !hidden[i])
                .boxed()
                .min(Comparator.comparing(i -> people[i]));
        smallest.ifPresent(i -> hidden[i] = true);
        return smallest.isPresent();
    }

    private static boolean any(boolean[] hidden) {
        return count(hidden) > 0;
    }

    private static int count(boolean[] hidden) {
        return (int) IntStream.range(0, hidden.length).filter(i -> hidden[i]).count();
    }

    private static int sum(int[] people, boolean[] hidden) {
        return IntStream.range(0, people.length)
                .filter(i -> hidden[i])
                .map(i -> people[i])
                .sum();
    }

    private Cell cell(int people, boolean hidden) {
        return hidden ? Cell.SUPPRESSED : rounded(people);
    }

    private Cell rounded(long people) {
        return Cell.of(Math.toIntExact((people + rounding / 2) / rounding * rounding));
    }

    private static <T> List<T> cells(int size, IntFunction<T> cell) {
        return IntStream.range(0, size).mapToObj(cell).toList();
    }
}
