package outward.design;

import java.util.function.Predicate;
import outward.address.InterfaceId;

/**
 * Hands out interface identifiers of one /64. The cursor only moves forward, so the next free one costs the same in a
 * subnet of ten and of a hundred thousand; identifiers given back wait outside until their rest is over.
 */
public record Allocation(InterfaceId cursor) {
    /**
     * The first identifier handed out: ::10. Below it DirectAccess, its nodes and routers sit (::1 is DNS64, ::2 was seen
     * as a dedicated address, facts P6, P7).
     */
    public static final Allocation START = new Allocation(new InterfaceId(0x10));

    /** The next identifier that is not reserved and not taken; the caller stores where the cursor then stands. */
    public InterfaceId next(Predicate<InterfaceId> taken) {
        InterfaceId candidate = cursor;
        while (candidate.isReserved() || candidate.looksLikeIsatap() || taken.test(candidate)) {
            candidate = new InterfaceId(candidate.bits() + 1);
        }
        return candidate;
    }

    /** Where the search goes on once this identifier is given out. */
    public Allocation after(InterfaceId given) {
        return new Allocation(new InterfaceId(given.bits() + 1));
    }
}
