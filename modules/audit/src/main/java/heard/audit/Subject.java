package heard.audit;

import heard.shared.ConsultationId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What something was done to.
 *
 * @param consultation to which it belongs; null when that is not known
 * @param kind for example {@code response}; null when it is the consultation itself, or nothing in particular
 * @param id of it
 */
record Subject(
        @Nullable UUID consultation,
        @Nullable String kind,
        @Nullable UUID id) {
    static Subject of(@Nullable Object[] parameters, @Nullable Object result) {
        var ids = Stream.concat(Arrays.stream(parameters), Stream.ofNullable(result))
                .filter(Objects::nonNull)
                .toList();
        var consultation = ids.stream()
                .filter(ConsultationId.class::isInstance)
                .map(each -> ((ConsultationId) each).value())
                .findFirst();
        var other = ids.stream()
                .filter(each -> !(each instanceof ConsultationId))
                .flatMap(each -> id(each).stream())
                .findFirst();
        return other.map(each -> new Subject(consultation.orElse(null), each.kind(), each.id()))
                .orElseGet(() -> new Subject(consultation.orElse(null), null, null));
    }

    /** Ids are records named for what they name, around one UUID. */
    private static Optional<Subject> id(Object object) {
        var name = object.getClass().getSimpleName();
        if (!(object instanceof Record) || !name.endsWith("Id")) return Optional.empty();
        var kind = name.substring(0, name.length() - 2).toLowerCase(Locale.ROOT);
        return Optional.of(new Subject(null, kind, UUID.fromString(object.toString())));
    }
}
