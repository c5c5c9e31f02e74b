package heard.coalitions;

import java.util.Optional;

/** Who is at work in this call; sets {@link CurrentCoalition} too. */
public final class CurrentMember {
    private static final ScopedValue<Member> CURRENT = ScopedValue.newInstance();

    private CurrentMember() {}

    public static Optional<Member> get() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** The member at work; throws {@link NoCurrentCoalition} outside a member's call. */
    public static Member require() {
        return get().orElseThrow(NoCurrentCoalition::new);
    }

    /** Does the work as this member in their coalition and gives back what it gives. */
    public static <R, X extends Throwable> R in(Member member, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, member).call(() -> CurrentCoalition.in(member.coalition(), work));
    }
}
