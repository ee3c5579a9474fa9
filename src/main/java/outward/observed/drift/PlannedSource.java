package outward.observed.drift;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;
import outward.design.HostLine;

/** From which address a host is to start (safety Y4). */
public final class PlannedSource {
    private PlannedSource() {}

    /** Whether a host is to start from that address; any where the plan knows none. */
    public static boolean is(HostLine line, Ipv6 source) {
        Ipv6Prefix advertised = line.advertisedPrefix();
        return source.equals(line.address())
                || (advertised != null && advertised.contains(source))
                || (line.address() == null && advertised == null);
    }

    /** It, as a sentence says it. */
    public static String of(HostLine line) {
        return line.address() != null ? line.address().toString() : "one in " + line.advertisedPrefix();
    }

    /** That it starts from another one towards such addresses. */
    public static Drift wrong(HostLine line, Ipv6Prefix towards, String from) {
        return new Drift(
                DriftCode.WRONG_SOURCE,
                line.name(),
                towards.toString(),
                "Towards %s Windows starts from %s; planned is %s.".formatted(towards, from, of(line)),
                mend(towards));
    }

    /** The other address may be the customer's own: it is not taken off (safety Y4, Y19). */
    static String mend(Ipv6Prefix towards) {
        return "Mend what stands above about addresses and routes first. Leave the other address: something else may need it."
                + (Teredo.RANGE.contains(towards) ? " Switch Teredo off for the deployment, or use" : " Use")
                + " a jump host of its own for each site, with addresses of that site only.";
    }
}
