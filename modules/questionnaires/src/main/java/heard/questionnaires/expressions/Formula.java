package heard.questionnaires.expressions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A truth in another language, put together so that what goes without saying is not said. */
sealed interface Formula {
    /** Nothing has to be so. */
    static Formula always() {
        return new All(List.of());
    }

    /** Nothing makes it so. */
    static Formula never() {
        return new Any(List.of());
    }

    /**
     * One thing said.
     *
     * @param otherwise how the opposite is said
     * @param implied what goes without saying beside it
     */
    record Atom(String text, String otherwise, Set<String> implied) implements Formula {
        /** One whose opposite is said with {@code not()}. */
        static Atom of(String text) {
            return new Atom(text, "not(" + text + ")", Set.of());
        }

        Atom opposed() {
            return new Atom(otherwise, text, Set.of());
        }
    }

    record All(List<Formula> parts) implements Formula {}

    record Any(List<Formula> parts) implements Formula {}

    static Formula all(Formula... parts) {
        return all(List.of(parts));
    }

    static Formula any(Formula... parts) {
        return any(List.of(parts));
    }

    static Formula all(Collection<Formula> parts) {
        var flat = flat(parts, part -> part instanceof All(var inner) ? inner : List.of(part));
        if (flat.contains(never()) || hasOpposites(flat)) return never();
        var said = texts(flat);
        var kept = new LinkedHashSet<Formula>();
        for (var part : flat) {
            var simpler = part instanceof Any(var inner) ? without(inner, said, true) : part;
            if (simpler.equals(never())) return never();
            if (!simpler.equals(always())) kept.add(simpler);
        }
        var implied = implied(kept);
        kept.removeIf(part -> part instanceof Atom atom && implied.contains(atom.text()));
        return kept.size() == 1 ? kept.getFirst() : new All(List.copyOf(kept));
    }

    static Formula any(Collection<Formula> parts) {
        var flat = flat(parts, part -> part instanceof Any(var inner) ? inner : List.of(part));
        if (flat.contains(always()) || hasOpposites(flat)) return always();
        var said = texts(flat);
        var kept = new LinkedHashSet<Formula>();
        for (var part : flat) {
            var simpler = part instanceof All(var inner) ? without(inner, said, false) : part;
            if (simpler.equals(always())) return always();
            if (!simpler.equals(never())) kept.add(simpler);
        }
        return kept.size() == 1 ? kept.getFirst() : new Any(List.copyOf(kept));
    }

    /** That it is not so. */
    default Formula opposite() {
        return switch (this) {
            case Atom atom -> atom.opposed();
            case All(var parts) -> any(parts.stream().map(Formula::opposite).toList());
            case Any(var parts) -> all(parts.stream().map(Formula::opposite).toList());
        };
    }

    /** As it is written; {@code always} and {@code never} are the language's words for them. */
    default String said(String always, String never) {
        return switch (this) {
            case Atom atom -> atom.text();
            case All(var parts) when parts.isEmpty() -> always;
            case Any(var parts) when parts.isEmpty() -> never;
            case All(var parts) ->
                parts.stream()
                        .map(part ->
                                part instanceof Any ? "(" + part.said(always, never) + ")" : part.said(always, never))
                        .collect(Collectors.joining(" and "));
            case Any(var parts) ->
                parts.stream().map(part -> part.said(always, never)).collect(Collectors.joining(" or "));
        };
    }

    private static List<Formula> flat(Collection<Formula> parts, Function<Formula, List<Formula>> inner) {
        return parts.stream()
                .flatMap(part -> inner.apply(part).stream())
                .distinct()
                .toList();
    }

    private static Set<String> texts(Collection<Formula> parts) {
        return atoms(parts).map(Atom::text).collect(Collectors.toSet());
    }

    private static Set<String> implied(Collection<Formula> parts) {
        return atoms(parts).flatMap(atom -> atom.implied().stream()).collect(Collectors.toSet());
    }

    private static Stream<Atom> atoms(Collection<Formula> parts) {
        return parts.stream().filter(Atom.class::isInstance).map(Atom.class::cast);
    }

    private static boolean hasOpposites(Collection<Formula> parts) {
        var said = texts(parts);
        return atoms(parts).anyMatch(atom -> said.contains(atom.otherwise()));
    }

    /** Of what stands beside things that are said: without what these decide. */
    private static Formula without(List<Formula> parts, Set<String> said, boolean inAll) {
        var kept = new ArrayList<Formula>();
        for (var part : parts) {
            if (part instanceof Atom atom && said.contains(atom.text())) return inAll ? always() : never();
            if (!(part instanceof Atom atom && said.contains(atom.otherwise()))) kept.add(part);
        }
        return inAll ? any(kept) : all(kept);
    }
}
