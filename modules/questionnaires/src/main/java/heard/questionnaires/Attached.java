package heard.questionnaires;

import java.util.UUID;

/**
 * A file that was sent as an answer.
 *
 * @param id under which it is kept
 * @param name as the person's device called it
 * @param type for example {@code image/jpeg}, as its content shows
 * @param bytes how large it is
 */
public record Attached(UUID id, String name, String type, long bytes) {}
