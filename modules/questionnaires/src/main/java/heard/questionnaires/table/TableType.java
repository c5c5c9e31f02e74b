package heard.questionnaires.table;

import heard.questionnaires.QuestionType;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Types as people write them. */
final class TableType {
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "1", "x", "oui", "ja", "sí", "si", "да", "نعم", "بله");
    private static final Map<String, QuestionType> WORDS = Map.ofEntries(
            Map.entry("text", QuestionType.SHORT_TEXT),
            Map.entry("short text", QuestionType.SHORT_TEXT),
            Map.entry("long text", QuestionType.LONG_TEXT),
            Map.entry("open", QuestionType.LONG_TEXT),
            Map.entry("comment", QuestionType.LONG_TEXT),
            Map.entry("one", QuestionType.ONE_OF),
            Map.entry("one of", QuestionType.ONE_OF),
            Map.entry("single choice", QuestionType.ONE_OF),
            Map.entry("radio", QuestionType.ONE_OF),
            Map.entry("many", QuestionType.MANY_OF),
            Map.entry("many of", QuestionType.MANY_OF),
            Map.entry("multiple choice", QuestionType.MANY_OF),
            Map.entry("checkbox", QuestionType.MANY_OF),
            Map.entry("ranking", QuestionType.RANKING),
            Map.entry("yes/no", QuestionType.YES_NO_NOT_SURE),
            Map.entry("number", QuestionType.NUMBER),
            Map.entry("integer", QuestionType.NUMBER),
            Map.entry("decimal", QuestionType.DECIMAL),
            Map.entry("date", QuestionType.DATE),
            Map.entry("scale", QuestionType.SCALE),
            Map.entry("rating", QuestionType.SCALE),
            Map.entry("note", QuestionType.INFORMATION),
            Map.entry("information", QuestionType.INFORMATION));

    private TableType() {}

    static Optional<QuestionType> of(String written) {
        return Optional.ofNullable(
                WORDS.get(written.strip().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    static boolean isYes(String written) {
        return YES.contains(written.strip().toLowerCase(Locale.ROOT));
    }
}
