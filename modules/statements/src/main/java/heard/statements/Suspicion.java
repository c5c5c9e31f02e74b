package heard.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds what may tell who somebody is: long numbers, addresses of the internet, and, in scripts that have capitals,
 * words with one in the middle of a sentence. A hint for whoever reads, never more: a name can look like any other
 * word.
 */
final class Suspicion {
    private static final Pattern NUMBER = Pattern.compile("\\+?\\p{Nd}(?:[ ./()-]{0,2}\\p{Nd}){5,}");
    private static final Pattern ADDRESS =
            Pattern.compile("\\S+@\\S+|(?i)https?://\\S+|(?i)www\\.\\S+|(?<!\\S)@[\\p{L}\\p{Nd}_.]{2,}");
    private static final Pattern NAME =
            Pattern.compile("(?<=[\\p{L}\\p{Nd},;:)\"”’] )\\p{Lu}\\p{L}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]+)*");

    /** Written with a capital, and nobody's name. */
    private static final Set<String> ORDINARY = Set.of(
            "GP", "NHS", "UK", "EU", "UN", "ID", "OK", "TV", "AI", "DNA", "HIV", "GDPR", "I'm", "I'd", "I'll", "I've");

    private Suspicion() {}

    /** Those parts of the text, each once, in their kind's order. */
    static List<String> in(String text) {
        var found = new LinkedHashSet<String>();
        for (var kind : List.of(NUMBER, ADDRESS, NAME)) {
            kind.matcher(text).results().map(each -> each.group()).forEach(found::add);
        }
        found.removeIf(each -> ORDINARY.contains(each.replace('’', '\'')));
        return new ArrayList<>(found);
    }
}
