package heard.demonstration;

import heard.coalitions.Scope;
import heard.shared.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * An invented coalition.
 *
 * @param organisations from our short name for each to its full name
 * @param lead the short name of the lead organisation
 * @param agreement what they agreed on
 */
record CoalitionContent(
        String coalition, Map<String, String> organisations, String lead, Agreement agreement, List<Person> people) {
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
    record Agreement(String purpose, Map<String, Scope> shares) {
        Scope scope(String organisation) {
            return Objects.requireNonNull(shares.get(organisation), organisation);
        }
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
