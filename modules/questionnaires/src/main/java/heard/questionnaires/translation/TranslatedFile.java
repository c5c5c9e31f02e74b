package heard.questionnaires.translation;

import heard.shared.Language;
import java.util.List;
import java.util.Set;

/**
 * A translator's file.
 *
 * @param languages into which it translates
 */
public record TranslatedFile(Set<Language> languages, List<TranslatedText> texts) {
    public TranslatedFile {
        languages = Set.copyOf(languages);
        texts = List.copyOf(texts);
    }
}
