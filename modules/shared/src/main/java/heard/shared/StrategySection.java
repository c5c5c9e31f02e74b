package heard.shared;

/**
 * A section or commitment of a government's strategy, which recommendations answer.
 *
 * @param number as printed, for example {@code 3.2}
 * @param title as printed
 */
public record StrategySection(String number, String title) {}
