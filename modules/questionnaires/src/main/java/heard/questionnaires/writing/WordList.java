package heard.questionnaires.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that people find frightening or official, with what may be said instead. */
public final class WordList {
    /** What a coalition begins with. */
    public static final WordList STANDARD = new WordList(read());

    private final SortedMap<String, String> words;
    private final List<String> longestFirst;
    private final Pattern pattern;

    /**
     * @param words from a word or phrase, in lower case, to what may be said instead; an empty text suggests nothing
     */
    public WordList(Map<String, String> words) {
        this.words = Collections.unmodifiableSortedMap(new TreeMap<>(words));
        this.longestFirst = words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        var any = longestFirst.stream().map(word -> "(" + forms(word) + ")").collect(Collectors.joining("|"));
        this.pattern = Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The word as English bends it: breaches, verified, investigating, interviewed. */
    private static String forms(String word) {
        var stem = word.substring(0, Math.max(0, word.length() - 1));
        if (word.length() > 3 && word.endsWith("e")) return Pattern.quote(stem) + "(?:es?|ed|ing)";
        if (word.length() > 3 && word.matches(".*[^aeiou]y")) return Pattern.quote(stem) + "(?:y|ies|ied|ying)";
        return Pattern.quote(word) + "(?:s|es|ed|ing)?";
    }

    /** In the order of the alphabet. */
    public SortedMap<String, String> words() {
        return words;
    }

    /** The listed words that stand in the text in one of their forms, each once. */
    List<String> in(String text) {
        if (words.isEmpty()) return List.of();
        return pattern.matcher(text).results().map(this::listed).distinct().toList();
    }

    private String listed(MatchResult hit) {
        int group = 1;
        while (hit.group(group) == null) group++;
        return longestFirst.get(group - 1);
    }

    private static Map<String, String> read() {
        var words = new TreeMap<String, String>();
        try (var file = WordList.class.getResourceAsStream("words.tsv")) {
            new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> words.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
