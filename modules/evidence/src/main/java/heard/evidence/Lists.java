package heard.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Lists that differ in one place. */
final class Lists {
    private Lists() {}

    static <T> List<T> with(List<T> list, T added) {
        return with(list, list.size(), added);
    }

    /** With one more at that place, or at the end when the list is shorter. */
    static <T> List<T> with(List<T> list, int place, T added) {
        var changed = new ArrayList<>(list);
        changed.add(Math.clamp(place, 0, list.size()), added);
        return List.copyOf(changed);
    }

    static <T> List<T> without(List<T> list, Predicate<T> which) {
        return list.stream().filter(which.negate()).toList();
    }

    static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream()
                .map(each -> which.test(each) ? change.apply(each) : each)
                .toList();
    }

    /** With that one a place up ({@code -1}) or down ({@code 1}), as far as there is room. */
    static <T> List<T> moved(List<T> list, Predicate<T> which, int places) {
        var changed = new ArrayList<>(list);
        for (int at = 0; at < list.size(); at++) {
            int to = at + places;
            if (which.test(list.get(at)) && to >= 0 && to < list.size()) Collections.swap(changed, at, to);
        }
        return List.copyOf(changed);
    }
}
