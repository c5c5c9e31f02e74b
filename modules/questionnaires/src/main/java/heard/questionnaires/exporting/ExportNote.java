package heard.questionnaires.exporting;

import java.util.List;

/**
 * Something that a format could not carry as it is.
 *
 * @param subject what it is about: the name of a question, a group or a quota
 * @param key of the sentence in {@code i18n/questionnaires.properties} that says what happens instead
 * @param arguments of the sentence: the original, where there is one
 */
public record ExportNote(String subject, String key, List<Object> arguments) {
    public ExportNote {
        arguments = List.copyOf(arguments);
    }
}
