package outward.directaccess;

import java.util.Optional;
import outward.address.InterfaceId;

/** Rules for the interface identifier of a management host (facts P32). */
public final class HostIdentifiers {
    private static final InterfaceId SERVER = new InterfaceId(1);
    /** The dedicated address beside a virtual ::1 in Microsoft's lab (facts P7). */
    private static final InterfaceId DEDICATED = new InterfaceId(2);

    private HostIdentifiers() {}

    /** Why no host may have it: ::1 is DirectAccess's own, ::0 and the RFC 2526 ones are anycast. */
    public static Optional<String> refusal(InterfaceId id) {
        if (!id.isReserved()) {
            return Optional.empty();
        }
        return Optional.of(
                id.equals(SERVER)
                        ? "::1 is the DirectAccess server's own identifier."
                        : id + " is an anycast identifier of the subnet.");
    }

    /** What to look at twice: ::2, and identifiers that look like ISATAP. */
    public static Optional<String> warning(InterfaceId id) {
        if (id.equals(DEDICATED)) {
            return Optional.of("::2 may become the server's dedicated address when load balancing is switched on.");
        }
        return id.looksLikeIsatap() ? Optional.of(id + " looks like an ISATAP identifier.") : Optional.empty();
    }
}
