package heard.demonstration;

import heard.shared.Role;
import java.util.Set;

/**
 * An invented coalition beside the other.
 *
 * @param organisation the full name of the one that formed it
 * @param person its administrator
 * @param joined the short name of an organisation of the other coalition that works here too
 * @param asked the short name of one that is asked to join
 */
record NeighbourContent(
        String coalition, String organisation, Person person, String purpose, String joined, String asked) {
    /** What its administrator does. */
    static final Set<Role> ROLES = Set.of(Role.ADMINISTRATOR, Role.ORGANISER);

    /** An invented member of staff. */
    record Person(String name, String email) {}
}
