package heard.questionnaires.importing;

import heard.questionnaires.Group;
import heard.questionnaires.Group.Kind;
import heard.questionnaires.Limits;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts groups that repeat where they can be asked. Other systems let them stand on a page with other questions, and in one
 * another; here they have pages of their own, once.
 */
final class RepeatPlaces {
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<String> inner = new HashSet<>();
    private final Set<String> pages = new HashSet<>();

    private RepeatPlaces(List<ReadGroup> read) {
        read.forEach(each -> keep(each.group()));
        repeats()
                .filter(group -> around(group).anyMatch(each -> each.kind() == Kind.REPEAT))
                .forEach(group -> inner.add(group.name()));
        repeats()
                .filter(group -> !inner.contains(group.name()))
                .flatMap(this::around)
                .filter(group -> group.kind() == Kind.PAGE)
                .forEach(group -> pages.add(group.name()));
    }

    /** The groups as they can be asked; the report says of each what became of it. */
    static List<ReadGroup> of(List<ReadGroup> read) {
        var places = new RepeatPlaces(read);
        return read.stream().map(places::placed).toList();
    }

    private void keep(@Nullable Group group) {
        if (group != null) groups.put(group.name(), group);
    }

    private Stream<Group> repeats() {
        return groups.values().stream().filter(group -> group.kind() == Kind.REPEAT);
    }

    /** The groups around it, from the inside out. */
    private Stream<Group> around(Group group) {
        return Stream.iterate(parent(group), each -> each != null, this::parent);
    }

    private @Nullable Group parent(Group group) {
        return group.parent() == null ? null : groups.get(group.parent());
    }

    private ReadGroup placed(ReadGroup read) {
        var group = read.group();
        if (group == null) return read;
        if (inner.contains(group.name())) {
            read.entry().changed("group.repeat.inner");
            return new ReadGroup(
                    group.withKind(Kind.SECTION).withLimits(Limits.NONE).withLabelledBy(null),
                    read.entry(),
                    read.pending());
        }
        if (!pages.contains(group.name())) return read;
        read.entry().changed("group.repeat.page");
        return new ReadGroup(group.withKind(Kind.SECTION), read.entry(), read.pending());
    }
}
