package heard.questionnaires.importing;

import heard.questionnaires.Group;
import heard.questionnaires.importing.ImportReport.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of the form, before its expression is translated.
 *
 * @param group null where nobody would notice it: it has neither title nor condition, and is no page of its own
 * @param entry its line in the report
 * @param pending when its questions are asked
 */
public record ReadGroup(@Nullable Group group, Entry entry, List<Pending> pending) {
    public ReadGroup {
        pending = List.copyOf(pending);
    }

    /** A group that is left away if nothing would be lost by it. */
    public static ReadGroup of(Group group, Entry entry, List<Pending> pending) {
        var matters = group.kind() != Group.Kind.SECTION
                || !group.title().isEmpty()
                || !group.text().isEmpty();
        return new ReadGroup(matters || !pending.isEmpty() ? group : null, entry, pending);
    }
}
