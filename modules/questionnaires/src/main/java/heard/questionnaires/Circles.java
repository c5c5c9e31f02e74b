package heard.questionnaires;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds questions that wait for each other: each is asked only when the other is answered. */
final class Circles {
    private static final Pattern MENTION = Pattern.compile("\\b(?:answers|declined)\\.([A-Za-z]\\w*)");

    private final Map<String, Set<String>> looksAt = new HashMap<>();

    Circles(Questionnaire questionnaire) {
        for (var question : questionnaire.questions()) {
            var all = looksAt.computeIfAbsent(question.name(), _ -> new HashSet<>());
            add(all, question.relevant());
            questionnaire.around(question).forEach(group -> add(all, group.relevant()));
        }
    }

    private static void add(Set<String> all, @org.jspecify.annotations.Nullable String condition) {
        if (condition == null) return;
        all.addAll(MENTION.matcher(condition)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet()));
    }

    /** Whether the way from one question, along what each looks at, comes to the other. */
    boolean leads(String from, String to) {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<String>();
        open.add(from);
        while (!open.isEmpty()) {
            for (var next : looksAt.getOrDefault(open.remove(), Set.of())) {
                if (next.equals(to)) return true;
                if (seen.add(next)) open.add(next);
            }
        }
        return false;
    }
}
