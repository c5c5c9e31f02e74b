package heard.questionnaires;

/**
 * Somebody who has a questionnaire open.
 *
 * @param name of the member
 * @param question the name of the question they are at; empty: none
 */
public record Presence(String name, String question) {}
