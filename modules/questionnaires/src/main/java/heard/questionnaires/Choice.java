package heard.questionnaires;

import heard.shared.LocalizedText;

/**
 * One thing a person may choose.
 *
 * @param name what an answer records: stays the same in every language and version
 * @param label what the person reads
 */
public record Choice(String name, LocalizedText label) {}
