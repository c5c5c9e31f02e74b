package heard.figures;

import heard.shared.LocalizedText;
import java.util.List;

/**
 * People counted, before any protection. Never shown, stored or sent: {@link DisclosureControl} makes it publishable.
 *
 * @param title what was counted, as a question reads
 * @param rows the groups, in the order in which they are shown
 * @param total how many people were counted
 * @param exclusive whether each person is in exactly one group; then the groups add up to the total
 * @param unseen what is left for each who can take exact numbers of some responses away from these
 */
public record Counts(LocalizedText title, List<Row> rows, int total, boolean exclusive, List<Unseen> unseen) {
    public Counts {
        rows = List.copyOf(rows);
        unseen = List.copyOf(unseen);
        if (exclusive && total != rows.stream().mapToInt(Row::people).sum()) {
            throw new IllegalArgumentException("the groups do not add up to the total");
        }
        for (var row : rows) {
            if (row.people < 0 || row.people > total) throw new IllegalArgumentException("not a part: " + row.people);
        }
    }

    /** Counts of which nobody who sees them can take anything away. */
    public Counts(LocalizedText title, List<Row> rows, int total, boolean exclusive) {
        this(title, rows, total, exclusive, List.of());
    }

    /**
     * Those of the same people whose responses somebody does not see: they see the others, can count those exactly, and so
     * learn this much from the whole.
     *
     * @param people one number for each row
     * @param total how many they are
     */
    public record Unseen(List<Integer> people, int total) {
        public Unseen {
            people = List.copyOf(people);
        }
    }

    /**
     * A group of people.
     *
     * @param label what the group has in common
     * @param people how many they are
     */
    public record Row(LocalizedText label, int people) {}
}
