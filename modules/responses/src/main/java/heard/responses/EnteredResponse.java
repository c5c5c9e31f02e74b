package heard.responses;

/**
 * A response as the member of staff types it who asks the questions.
 *
 * @param own the response, as its author would see it
 */
public record EnteredResponse(OwnResponse own, Interview interview) {}
