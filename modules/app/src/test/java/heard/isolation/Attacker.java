package heard.isolation;

import heard.Fixtures;
import heard.coalitions.Member;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who tries to get at what another coalition has.
 *
 * @param member nobody who is signed in, when null
 */
record Attacker(String name, @Nullable Member member) {
    /** A member with each role, one with all of them, and somebody who is not signed in. */
    static List<Attacker> of(World world) {
        var all = new ArrayList<Attacker>();
        all.add(new Attacker("everybody", world.everybody()));
        for (var role : Worlds.ROLES)
            all.add(new Attacker(role.name(), world.members().get(role)));
        all.add(new Attacker("nobody", null));
        return all;
    }

    /** What came of it, as text. */
    String tries(Fixtures fixtures, Attempt attempt) {
        try {
            if (member == null) return attempt.made();
            return fixtures.<String, Exception>as(member, () -> {
                try {
                    return attempt.made();
                } catch (Exception | Error problem) {
                    throw problem;
                } catch (Throwable problem) {
                    throw new IllegalStateException(problem);
                }
            });
        } catch (Throwable problem) {
            return Rendering.of(problem);
        }
    }

    /** Something tried; gives back what it gave, as text. */
    interface Attempt {
        String made() throws Throwable;
    }
}
