package heard.isolation;

import heard.coalitions.Coalition;
import heard.coalitions.Member;
import heard.shared.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A coalition with a record of every kind.
 *
 * @param secret a word that stands in all that nobody outside the coalition may see
 * @param open a word that stands in what the coalition shows to everybody
 * @param slug public address of the open consultation
 * @param hidden address of the one that is not open
 * @param email of a member with every role, whose password is {@link Worlds#PASSWORD}
 * @param members one for each role
 * @param inDrafts ids that stand in no column, by what they are ids of
 */
record World(
        Coalition coalition,
        String secret,
        String open,
        String slug,
        String hidden,
        String email,
        Member everybody,
        Map<Role, Member> members,
        Map<String, List<UUID>> inDrafts) {

    /** The address of the member with this role alone. */
    String email(Role role) {
        return secret + "." + role.name().toLowerCase(Locale.ROOT) + "@example.org";
    }

    UUID id() {
        return coalition.id().value();
    }

    @Override
    public String toString() {
        return secret;
    }
}
