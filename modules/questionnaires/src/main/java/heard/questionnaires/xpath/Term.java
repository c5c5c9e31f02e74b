package heard.questionnaires.xpath;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A piece of CEL.
 *
 * @param kind of its value
 * @param guards names of the questions without whose answers it has no value
 * @param literal the text that it is, where it is one
 */
record Term(
        String cel, Kind kind, Set<String> guards, @Nullable String literal) {
    enum Kind {
        TRUTH,
        DECIMAL,
        WHOLE,
        TEXT,
        DATE,
        LIST;

        boolean isNumber() {
            return this == DECIMAL || this == WHOLE;
        }
    }

    static Term of(String cel, Kind kind, Term... parts) {
        var guards = Stream.of(parts)
                .flatMap(part -> part.guards.stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Term(cel, kind, guards, null);
    }

    static Term literal(String text) {
        return new Term(quoted(text), Kind.TEXT, Set.of(), text);
    }

    static Term answer(String name, Kind kind) {
        return new Term("answers." + name, kind, Set.of(name), null);
    }

    boolean isEmptyText() {
        return literal != null && literal.isEmpty();
    }

    /** As a number for arithmetic, which CEL does not do between whole and decimal numbers. */
    Term decimal() {
        return switch (kind) {
            case DECIMAL -> this;
            case WHOLE -> of(cel.matches("-?\\d+") ? cel + ".0" : "double(" + cel + ")", Kind.DECIMAL, this);
            case TEXT -> of("double(" + cel + ")", Kind.DECIMAL, this);
            case TRUTH, DATE, LIST -> throw new NotTranslatable(cel);
        };
    }

    /** The names in order. */
    List<String> guarded() {
        return List.copyOf(guards);
    }

    static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r") + "'";
    }
}
