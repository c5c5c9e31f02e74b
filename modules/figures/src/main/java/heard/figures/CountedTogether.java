package heard.figures;

import static java.util.stream.Collectors.toSet;

import heard.shared.LocalizedText;
import heard.shared.OrganisationId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whose responses stand in figures where some organisations share counts only. Members see the other responses and can
 * count them exactly, so that a figure tells them what is left: figures hold that to the same protection, for every
 * member alike, and leave out an organisation of which even the total would be a small number.
 *
 * @param apart organisations that share counts only and are counted
 * @param leftOut organisations that share counts only and are not, having collected too few
 */
record CountedTogether(Set<OrganisationId> apart, Set<OrganisationId> leftOut) {
    static CountedTogether of(Set<OrganisationId> countsOnly, Collected people, int threshold) {
        var collecting = countsOnly.stream().filter(each -> people.by(each) > 0).collect(toSet());
        var leftOut =
                collecting.stream().filter(each -> people.by(each) < threshold).collect(toSet());
        collecting.removeAll(leftOut);
        return new CountedTogether(Set.copyOf(collecting), Set.copyOf(leftOut));
    }

    boolean counts(OrganisationId collector) {
        return !leftOut.contains(collector);
    }

    /** What somebody does not see: all of these organisations, or all but their own. */
    List<Set<OrganisationId>> unseen() {
        var unseen = new ArrayList<Set<OrganisationId>>();
        if (!apart.isEmpty()) unseen.add(apart);
        if (apart.size() > 1) apart.forEach(own -> unseen.add(without(own)));
        return unseen;
    }

    private Set<OrganisationId> without(OrganisationId own) {
        return apart.stream().filter(each -> !each.equals(own)).collect(toSet());
    }

    /** The counts with what each can take away from them. */
    Counts counts(LocalizedText title, List<Group> groups, Collected total, boolean exclusive) {
        var rows = groups.stream()
                .map(group -> new Counts.Row(group.label(), group.people().all()))
                .toList();
        var unseen = unseen().stream()
                .map(those -> new Counts.Unseen(
                        groups.stream().map(group -> group.people().by(those)).toList(), total.by(those)))
                .toList();
        return new Counts(title, rows, total.all(), exclusive, unseen);
    }

    /**
     * People with something in common.
     *
     * @param label what it is
     */
    record Group(LocalizedText label, Collected people) {}
}
