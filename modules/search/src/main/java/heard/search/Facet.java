package heard.search;

/** What hits are counted and narrowed by; each names the text form of its values. */
public enum Facet {
    /** Consultation id. */
    CONSULTATION,
    /** Question name; names belong to a questionnaire, so offer it once a single consultation is chosen. */
    QUESTION,
    /** Language tag. */
    LANGUAGE,
    /** Name of the channel, for example {@code WEB}. */
    CHANNEL,
    /** Theme id. */
    THEME,
    /** Year and month, for example {@code 2026-11}. */
    MONTH
}
