package heard.questionnaires.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Abbreviations in the order in which they are read: the first time, each should be explained. */
final class Abbreviations {
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{Lu}\\p{N}]{1,5}s?(?![\\p{L}\\p{N}])");
    private static final Pattern EXPLAINED =
            Pattern.compile("\\((\\p{Lu}[\\p{Lu}\\p{N}]{1,5}s?)\\)|\\b(\\p{Lu}[\\p{Lu}\\p{N}]{1,5}s?) \\(");
    private static final Set<String> EVERYBODYS =
            Set.of("UK", "EU", "USA", "US", "OK", "ID", "PDF", "TV", "SMS", "AM", "PM", "PIN", "DVD");

    private final Set<String> explained = new HashSet<>(EVERYBODYS);

    /** Those of this text that nothing explained so far; each is given once. */
    List<String> unexplained(String text) {
        EXPLAINED
                .matcher(text)
                .results()
                .forEach(hit -> explained.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
        if (text.equals(text.toUpperCase(Locale.ROOT))) return List.of();
        return ABBREVIATION
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(explained::add)
                .toList();
    }
}
