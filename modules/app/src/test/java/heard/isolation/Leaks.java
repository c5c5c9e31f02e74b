package heard.isolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks through what an attack brought in for anything of the coalition that was attacked. */
final class Leaks {
    private final String name;
    private final List<String> words;
    private final Set<String> ids;
    private final List<String> found = new ArrayList<>();
    private long tried;

    /**
     * An attack of that name.
     *
     * @param words that must not come through
     * @param ids that must not come through, unless the attacker named them
     */
    Leaks(String name, List<String> words, Set<UUID> ids) {
        this.name = name;
        this.words = List.copyOf(words);
        this.ids = ids.stream().map(UUID::toString).collect(Collectors.toSet());
    }

    /** Looks through what came of a try. Words that are in what was given tell the attacker nothing. */
    void look(String where, String given, String came) {
        words(where, given, came);
        idsIn(where, given, came);
    }

    /** The same for words alone. */
    void words(String where, String given, String came) {
        tried++;
        for (var word : words) {
            if (came.contains(word) && !given.contains(word)) add(where, word, came);
        }
    }

    private void idsIn(String where, String given, String came) {
        for (var id : ids) {
            if (came.contains(id) && !given.contains(id)) add(where, id, came);
        }
    }

    /**
     * Looks through what came of a try, and of the same one with ids of nothing: both must look the same. Where they do,
     * ids that came were the attacker's own.
     */
    void compare(String where, String given, String came, String missing) {
        words(where, given, came);
        tried++;
        var one = plain(came);
        var other = plain(missing);
        if (sorted(one).equals(sorted(other))) return;
        idsIn(where, given, came);
        var at = Math.max(0, difference(one, other) - 100);
        found.add(where + " tells what is another's (" + part(one, at) + ") from what is missing (" + part(other, at)
                + ")");
    }

    /** The order of what is equally good is nobody's secret. */
    private static List<String> sorted(String text) {
        return text.lines().sorted().toList();
    }

    private static int difference(String one, String other) {
        var at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    private static String part(String text, int at) {
        return text.substring(Math.min(at, text.length()), Math.min(at + 300, text.length()));
    }

    void add(String where, String what, String came) {
        var at = Math.max(0, came.indexOf(what) - 150);
        found.add(where + " shows " + what + ": " + came.substring(at, Math.min(came.length(), at + 400)));
    }

    void tried(long more) {
        tried += more;
    }

    List<String> found() {
        return found;
    }

    long tried() {
        return tried;
    }

    /** Writes the count down, and gives back what came through. */
    List<String> end() {
        Probes.count(tried, name, found);
        return found;
    }

    /** Without what differs between any two calls: ids, and hashes of objects. */
    static String plain(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "ID")
                .replaceAll("@[0-9a-f]{5,8}\\b", "@HASH")
                .replaceAll("(name=\"(?:_csrf|guard|token)\" value=\")[^\"]*", "$1TOKEN")
                .replaceAll("\\b[A-Z0-9]{4}-[A-Z0-9]{4}\\b", "REFERENCE");
    }
}
