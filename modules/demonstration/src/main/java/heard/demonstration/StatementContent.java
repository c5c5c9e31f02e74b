package heard.demonstration;

import heard.shared.LocalizedText;

/**
 * A statement of a participant that others are asked.
 *
 * @param written as it stands in a response
 * @param shown what others read
 */
record StatementContent(String written, LocalizedText shown) {}
