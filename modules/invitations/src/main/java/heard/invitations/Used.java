package heard.invitations;

/**
 * How many codes of a batch were used, as far as it may be told: whoever handed them out knows the people, and neither a
 * few who answered nor a few who did not may stand out. The threshold and the rounding are those of figures.
 *
 * @param codes the number that goes with it
 */
public record Used(How how, int codes) {
    /** Which it is. */
    public enum How {
        /** Nothing can be told of so few codes. */
        NOT_TOLD,
        FEWER_THAN,
        ABOUT,
        MORE_THAN
    }

    private static final int FEW = 10;
    private static final int ROUNDING = 5;

    static Used of(int used, int made) {
        if (made < 2 * FEW) return new Used(How.NOT_TOLD, 0);
        if (used < FEW) return new Used(How.FEWER_THAN, FEW);
        if (made - used < FEW) return new Used(How.MORE_THAN, made - FEW);
        return new Used(How.ABOUT, (used + ROUNDING / 2) / ROUNDING * ROUNDING);
    }
}
