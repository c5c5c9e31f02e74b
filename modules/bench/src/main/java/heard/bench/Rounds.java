package heard.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes turns, so that whatever else the machine does meets both sides alike; the median of the rounds counts. */
final class Rounds {
    static final int NUMBER = 5;

    private final List<double[]> taken = new ArrayList<>();

    /** Measures something; gives one or more values. */
    interface Turn {
        double[] take() throws Exception;
    }

    /** A B A B …, each as often as there are rounds, after one round that does not count. */
    static List<Rounds> interleaved(Turn... turns) throws Exception {
        var all = Arrays.stream(turns).map(_ -> new Rounds()).toList();
        for (var round = 0; round <= NUMBER; round++) {
            for (var i = 0; i < turns.length; i++) {
                var values = turns[i].take();
                if (round > 0) all.get(i).taken.add(values);
            }
        }
        return all;
    }

    double median(int value) {
        return median(taken.stream().mapToDouble(values -> values[value]).toArray());
    }

    static double median(double... values) {
        return quantile(values, 0.5);
    }

    static double quantile(double[] values, double share) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.floor(share * sorted.length))];
    }
}
