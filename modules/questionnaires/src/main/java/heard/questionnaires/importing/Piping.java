package heard.questionnaires.importing;

import heard.questionnaires.importing.ImportReport.Entry;

/** Says in our way where an earlier answer stands in a text. */
@FunctionalInterface
public interface Piping {
    Piping NONE = (text, _) -> text;

    /** The text with {@code {name}} wherever the form had an earlier answer; what cannot be had is said of the entry. */
    String ours(String text, Entry entry);
}
