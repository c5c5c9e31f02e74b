package heard.shared;

import java.util.Set;

/**
 * A place in the staff application that a module offers; the shell draws all it finds as beans.
 *
 * @param key message key of its name, for example {@code search.navigation.search}
 * @param path below {@code /staff/}; in the scope {@link Scope#CONSULTATION} it contains {@code :consultation}
 * @param order smaller comes first
 * @param roles who sees it; empty means every member of staff
 */
public record NavigationEntry(String key, String path, int order, Scope scope, Set<Role> roles) {
    /** Where an entry stands: always, inside one consultation, for the coalition, or for the installation. */
    public enum Scope {
        HOME,
        CONSULTATION,
        COALITION,
        ADMINISTRATION
    }
}
