package heard.responses;

import heard.shared.Channel;
import heard.shared.Language;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which responses of a consultation.
 *
 * @param channels empty: any
 * @param languages empty: any
 * @param from first day; null: any
 * @param to last day; null: any
 */
public record ResponseFilter(
        Set<Channel> channels,
        Set<Language> languages,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    public static final ResponseFilter ALL = new ResponseFilter(Set.of(), Set.of(), null, null);

    public ResponseFilter {
        channels = Set.copyOf(channels);
        languages = Set.copyOf(languages);
    }
}
