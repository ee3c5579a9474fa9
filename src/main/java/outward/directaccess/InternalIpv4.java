package outward.directaccess;

import java.util.Optional;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv4Prefix;

/** IPv4 addresses on the server's internal link: which are on the link is computed from its mask (safety Y6). */
public final class InternalIpv4 {
    private static final int WIDEST = 8;
    private static final int NARROWEST = 30;

    private InternalIpv4() {}

    /** Why the server's adapter cannot have this address and mask; empty where it can. */
    public static Optional<String> refusal(Ipv4Interface server) {
        int length = server.prefixLength();
        if (length < WIDEST || length > NARROWEST) {
            return Optional.of("%s has the mask /%d: a link on which hosts stand beside the server has /%d to /%d."
                    .formatted(server, length, WIDEST, NARROWEST));
        }
        return refusal(server.address(), server.prefix());
    }

    /** Why a computer on this link cannot have this address; empty where it can, or is on another link. */
    public static Optional<String> refusal(Ipv4 address, Ipv4Prefix link) {
        if (address.equals(link.network())) {
            return Optional.of(address + " is the address of the network " + link + " itself: no computer has it.");
        }
        return address.equals(link.last())
                ? Optional.of(address + " is the broadcast address of " + link + ": no computer has it.")
                : Optional.empty();
    }
}
