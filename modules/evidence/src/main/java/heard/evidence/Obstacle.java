package heard.evidence;

/**
 * Something between a draft and its sealing.
 *
 * @param key message key, {@code evidence.obstacle.…}
 * @param number of the finding or recommendation, or of words; the message's one argument
 * @param blocking whether it prevents sealing; otherwise it is advice
 */
public record Obstacle(String key, int number, boolean blocking) {
    static Obstacle blocking(String what, int number) {
        return new Obstacle("evidence.obstacle." + what, number, true);
    }

    static Obstacle advice(String what, int number) {
        return new Obstacle("evidence.obstacle." + what, number, false);
    }
}
