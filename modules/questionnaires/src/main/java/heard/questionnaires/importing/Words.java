package heard.questionnaires.importing;

import heard.shared.Language;
import heard.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that other systems bring with them and forms therefore leave out, such as "Other" and "Increase". */
final class Words {
    private static final Map<String, Map<String, String>> ALL = read();

    private Words() {}

    /** In those of the languages that have it; in English where none has. */
    static LocalizedText text(String word, List<Language> languages) {
        var known = Objects.requireNonNull(ALL.get(word), word);
        var texts = new LinkedHashMap<String, String>();
        for (var language : languages) {
            var text = known.get(language.locale().getLanguage());
            if (text != null) texts.put(language.tag(), text);
        }
        if (texts.isEmpty()) texts.put(Language.ENGLISH.tag(), Objects.requireNonNull(known.get("en"), word));
        return new LocalizedText(texts);
    }

    private static Map<String, Map<String, String>> read() {
        var words = new HashMap<String, Map<String, String>>();
        try (var file = Words.class.getResourceAsStream("words.tsv")) {
            var lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var languages = lines.getFirst().split("\t");
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\t");
                var texts = new HashMap<String, String>();
                for (int column = 1; column < cells.length; column++) texts.put(languages[column], cells[column]);
                words.put(cells[0], Map.copyOf(texts));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(words);
    }
}
