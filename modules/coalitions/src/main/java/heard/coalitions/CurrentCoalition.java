package heard.coalitions;

import heard.shared.CoalitionId;
import java.util.Optional;

/**
 * Which coalition this call may touch. A {@link ScopedValue} cannot outlive its block, so a pooled thread cannot keep
 * the coalition of the request before.
 */
public final class CurrentCoalition {
    private static final ScopedValue<CoalitionId> CURRENT = ScopedValue.newInstance();

    private CurrentCoalition() {}

    public static Optional<CoalitionId> get() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The coalition of this call; throws {@link NoCurrentCoalition} when there is none. */
    public static CoalitionId require() {
        return get().orElseThrow(NoCurrentCoalition::new);
    }

    /** Does the work for one coalition and gives back what it gives. */
    public static <R, X extends Throwable> R in(CoalitionId coalition, ScopedValue.CallableOp<? extends R, X> work)
            throws X {
        return ScopedValue.where(CURRENT, coalition).call(work);
    }

    /** Does the work for one coalition. */
    public static void run(CoalitionId coalition, Runnable work) {
        ScopedValue.where(CURRENT, coalition).run(work);
    }
}
