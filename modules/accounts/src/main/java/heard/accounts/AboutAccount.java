package heard.accounts;

import java.util.List;
import java.util.stream.Stream;

/**
 * What somebody who knows the holder of an account would guess first.
 *
 * @param names theirs, and those of their organisations
 */
public record AboutAccount(String email, List<String> names) {
    public AboutAccount {
        names = List.copyOf(names);
    }

    /** About somebody who has no account yet. */
    public AboutAccount(String email, String... names) {
        this(email, List.of(names));
    }

    /** All of it, and its parts. */
    List<String> words() {
        return Stream.concat(Stream.of(email), names.stream())
                .flatMap(each -> Stream.concat(Stream.of(each), Stream.of(each.split("[^\\p{L}\\p{N}]+"))))
                .filter(each -> each.length() > 2)
                .distinct()
                .toList();
    }
}
