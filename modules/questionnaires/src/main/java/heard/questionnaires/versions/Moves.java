package heard.questionnaires.versions;

import heard.questionnaires.Question;
import heard.questionnaires.Questionnaire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which questions have to be moved to come from one order to another, as few as possible. */
final class Moves {
    private Moves() {}

    /** The names of the questions that are not in the longest run of those whose order stayed. */
    static Set<String> of(Questionnaire before, Questionnaire after) {
        Map<String, Integer> places = new HashMap<>();
        before.questions().forEach(question -> places.putIfAbsent(question.name(), places.size()));
        var common = after.questions().stream()
                .map(Question::name)
                .filter(places::containsKey)
                .distinct()
                .toList();
        var moved = new HashSet<>(common);
        longestRising(common, places).forEach(moved::remove);
        return moved;
    }

    /** Patience sorting: for each length the run that ends lowest. */
    private static List<String> longestRising(List<String> names, Map<String, Integer> places) {
        var ends = new ArrayList<String>();
        Map<String, String> previous = new HashMap<>();
        for (var name : names) {
            int length = 0;
            while (length < ends.size() && place(places, ends.get(length)) < place(places, name)) length++;
            if (length > 0) previous.put(name, ends.get(length - 1));
            if (length == ends.size()) ends.add(name);
            else ends.set(length, name);
        }
        var run = new ArrayList<String>();
        for (var name = ends.isEmpty() ? null : ends.getLast(); name != null; name = previous.get(name)) run.add(name);
        return run;
    }

    private static int place(Map<String, Integer> places, String name) {
        return places.getOrDefault(name, 0);
    }
}
