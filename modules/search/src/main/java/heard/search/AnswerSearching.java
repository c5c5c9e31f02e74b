package heard.search;

/**
 * Finds answers of the current coalition by their words, and counts them by facet: those alone whose words the agreement
 * lets the member at work read, in every hit, passage and number.
 */
public interface AnswerSearching {
    /** Never fails for what was typed: words that cannot be understood are left out. */
    AnswerHits search(AnswerQuery query);
}
