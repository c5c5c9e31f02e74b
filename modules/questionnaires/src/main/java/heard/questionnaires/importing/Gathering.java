package heard.questionnaires.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Things of which one line tells: what differs between them, each with its places. */
final class Gathering {
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private int count;

    void add(String word, Place place) {
        places.computeIfAbsent(word, _ -> new ArrayList<>()).add(place);
        count++;
    }

    int count() {
        return count;
    }

    /** For example {@code minimal (5–7, 12), quick (8)}. */
    String said() {
        return places.entrySet().stream()
                .map(each -> said(each.getKey(), listed(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String said(String word, String places) {
        if (word.isEmpty()) return places;
        return places.isEmpty() ? word : word + " (" + places + ")";
    }

    private static String listed(List<Place> places) {
        if (places.getFirst().row() == 0) {
            return places.stream()
                    .map(Gathering::name)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .collect(Collectors.joining(", "));
        }
        return rows(places.stream().map(Place::row).distinct().sorted().toList());
    }

    private static String name(Place place) {
        return place.id().isEmpty() ? place.part() : place.id();
    }

    /** Rows that follow one another are said by the first and the last. */
    private static String rows(List<Integer> rows) {
        var said = new StringBuilder();
        for (int from = 0, to; from < rows.size(); from = to + 1) {
            to = from;
            while (to + 1 < rows.size() && rows.get(to + 1) == rows.get(to) + 1) to++;
            said.append(said.isEmpty() ? "" : ", ").append(rows.get(from));
            if (to > from) said.append(to > from + 1 ? "–" : ", ").append(rows.get(to));
        }
        return said.toString();
    }
}
