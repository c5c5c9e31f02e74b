package heard.demonstration;

import heard.coalitions.Scope;
import heard.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An invented coalition.
 *
 * @param organisations from our short name for each to its full name
 * @param lead the short name of the lead organisation
 * @param agreement what they agreed on
 * @param proposal what they would change in it
 * @param installation the address of who looks after the installation
 */
record CoalitionContent(
        String coalition,
        Map<String, String> organisations,
        String lead,
        Agreement agreement,
        Proposal proposal,
        List<Person> people,
        String installation) {
    /**
     * An invented member of staff.
     *
     * @param organisation its short name
     */
    record Person(String name, String email, String organisation, Set<Role> roles) {}

    /**
     * An invented agreement.
     *
     * @param shares what each organisation shares, by its short name
     */
    record Agreement(String purpose, int approvals, Map<String, Scope> shares) {}

    /**
     * An invented change.
     *
     * @param waiting the short name of the one organisation that has not answered
     */
    record Proposal(Map<String, Scope> shares, String waiting) {}

    /** The short name of an organisation. */
    String shortOf(String name) {
        return organisations.entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no organisation " + name))
                .getKey();
    }

    Person administrator(String organisation) {
        return people.stream()
                .filter(each ->
                        each.organisation().equals(organisation) && each.roles().contains(Role.ADMINISTRATOR))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody administers " + organisation));
    }

    Person looksAfterTheInstallation() {
        return people.stream()
                .filter(each -> each.email().equals(installation))
                .findFirst()
                .orElseThrow();
    }

    Person person(Role role) {
        return people.stream()
                .filter(person -> person.roles().contains(role))
                .findFirst()
                .orElseThrow();
    }

    /** The full names, the lead organisation's first. */
    List<String> leadFirst() {
        return organisations.entrySet().stream()
                .sorted((one, other) -> Boolean.compare(
                        other.getKey().equals(lead), one.getKey().equals(lead)))
                .map(Map.Entry::getValue)
                .toList();
    }
}
