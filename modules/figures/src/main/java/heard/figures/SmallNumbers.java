package heard.figures;

/**
 * A single count for a screen: how many answers were found, how many people said something.
 *
 * <p>Texts: {@code figures.count.fewer} ("fewer than 10") and {@code figures.count.about} ("about 35").
 */
public final class SmallNumbers {
    private static final DisclosureControl CONTROL = new DisclosureControl();

    private SmallNumbers() {}

    /** The count as it may be shown. */
    public static Cell of(long people) {
        return CONTROL.protect(people);
    }

    /** The message key of the count; its one argument is {@link #argument}. */
    public static String key(long people) {
        return of(people).suppressed() ? "figures.count.fewer" : "figures.count.about";
    }

    /** The threshold when the count is too small to show, else the rounded count. */
    public static int argument(long people) {
        var number = of(people).number();
        return number == null ? CONTROL.threshold() : number;
    }
}
