package outward.machine;

import java.util.UUID;
import outward.design.Frame;
import outward.design.HostLine;

/**
 * A computer as one site plans it.
 *
 * @param handsOver whether the site's scripts may be handed over: nothing refused, nothing open to confirm
 */
public record Placement(UUID site, String siteName, String customer, boolean handsOver, Frame frame, HostLine line) {
    /** Its line without a default gateway: the same clients are reached by one route for each prefix. */
    public HostLine specific() {
        return line.defaultGateway() == null
                ? line
                : new HostLine(
                        line.id(),
                        line.name(),
                        line.interfaceAlias(),
                        line.role(),
                        line.addressing(),
                        line.address(),
                        line.advertisedPrefix(),
                        line.prefixLength(),
                        null,
                        frame.hostRoutes(),
                        line.onLink());
    }

    /** Whether the other stands on the same adapter of the computer; Windows does not tell upper from lower case there. */
    boolean sharesAdapterWith(Placement other) {
        return line.interfaceAlias().equalsIgnoreCase(other.line.interfaceAlias());
    }

    /** How sentences name it. */
    String called() {
        return siteName + " (" + customer + ")";
    }
}
