package heard.questionnaires.versions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Merges trees of JSON: objects field by field, lists of things with a name by their names, all else as a whole. */
final class MergedTrees {
    private static final String NAME = "name";
    /** Stands for the name of what there is one of each kind, as images and recordings of a question. */
    private static final String KIND = "kind";
    /** Follows the name of what has the name of another one in the same list, which names cannot end with. */
    private static final String AGAIN = "\0";

    private final Merging.Winner winner;
    private final Set<String> conflicts = new LinkedHashSet<>();
    private String within = "";

    MergedTrees(Merging.Winner winner) {
        this.winner = winner;
    }

    List<String> conflicts() {
        return List.copyOf(conflicts);
    }

    JsonNode merge(JsonNode base, JsonNode mine, JsonNode theirs) {
        return Objects.requireNonNull(merged(base, mine, theirs));
    }

    /** Null stands for what is not there. */
    private @Nullable JsonNode merged(@Nullable JsonNode base, @Nullable JsonNode mine, @Nullable JsonNode theirs) {
        if (Objects.equals(mine, theirs) || Objects.equals(base, theirs)) return mine;
        if (Objects.equals(base, mine)) return theirs;
        if (mine != null && theirs != null) {
            if (mine.isObject() && theirs.isObject()) return object(base, mine, theirs);
            if (isNamed(base) && isNamed(mine) && isNamed(theirs)) return list(base, mine, theirs);
        }
        conflicts.add(within);
        if (mine == null || theirs == null)
            return mine == null ? theirs : mine; // what was changed outlives what was deleted
        return winner == Merging.Winner.MINE ? mine : theirs;
    }

    private JsonNode object(@Nullable JsonNode base, JsonNode mine, JsonNode theirs) {
        var names = new LinkedHashSet<>(mine.propertyNames());
        names.addAll(theirs.propertyNames());
        var merged = JsonMapper.shared().createObjectNode();
        for (var name : names) {
            var before = base == null ? null : base.get(name);
            var field = merged(before, mine.get(name), theirs.get(name));
            if (field != null) merged.set(name, field);
        }
        return merged;
    }

    private static boolean isNamed(@Nullable JsonNode list) {
        return list == null
                || list.isArray()
                        && list.valueStream()
                                .allMatch(each -> each.isObject() && !key(each).isEmpty());
    }

    private static String key(JsonNode item) {
        return item.path(NAME).asString(item.path(KIND).asString(""));
    }

    private JsonNode list(@Nullable JsonNode base, JsonNode mine, JsonNode theirs) {
        var before = byName(base);
        var here = byName(mine);
        var there = byName(theirs);
        var kept = new LinkedHashMap<String, JsonNode>();
        for (var name : order(names(before), names(here), names(there))) {
            var item = item(name, before.get(name), here.get(name), there.get(name));
            if (item != null) kept.put(name, item);
        }
        var merged = JsonMapper.shared().createArrayNode();
        kept.values().forEach(merged::add);
        return merged;
    }

    /** A conflict is told by the outermost thing with a name. */
    private @Nullable JsonNode item(
            String name, @Nullable JsonNode before, @Nullable JsonNode here, @Nullable JsonNode there) {
        var outer = within;
        if (outer.isEmpty()) within = name.replace(AGAIN, "");
        var merged = merged(before, here, there);
        within = outer;
        return merged;
    }

    private static Map<String, JsonNode> byName(@Nullable JsonNode list) {
        var byName = new LinkedHashMap<String, JsonNode>();
        if (list == null) return byName;
        for (var each : list) {
            var name = key(each);
            while (byName.containsKey(name))
                name += AGAIN; // what has the name of another one is another one all the same
            byName.put(name, each);
        }
        return byName;
    }

    private static List<String> names(Map<String, JsonNode> items) {
        return List.copyOf(items.keySet());
    }

    /** The order of whoever changed it, with what the other one added behind what stood before it there. */
    private List<String> order(List<String> before, List<String> mine, List<String> theirs) {
        var iMoved = !common(before, mine).equals(common(mine, before));
        var theyMoved = !common(before, theirs).equals(common(theirs, before));
        if (iMoved && theyMoved && !common(mine, theirs).equals(common(theirs, mine))) conflicts.add(within);
        var mineFirst = theyMoved ? iMoved && winner == Merging.Winner.MINE : iMoved;
        return mineFirst ? with(mine, theirs) : with(theirs, mine);
    }

    private static List<String> common(List<String> order, List<String> others) {
        return order.stream().filter(others::contains).toList();
    }

    private static List<String> with(List<String> order, List<String> others) {
        var all = new ArrayList<>(order);
        for (int at = 0; at < others.size(); at++) {
            var name = others.get(at);
            if (all.contains(name)) continue;
            var previous = at == 0 ? -1 : all.indexOf(others.get(at - 1));
            all.add(previous + 1, name);
        }
        return all;
    }
}
