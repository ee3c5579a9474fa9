package outward.lookup;

import java.util.List;
import outward.address.Ipv4;
import outward.address.Ipv4Range;
import outward.address.Ipv6;
import outward.address.SixToFour;
import outward.directaccess.PublicIpv4;

/** Whose tunnel it is behind an address of 6to4 that lies in no prefix of a site (facts P2, safety Y16). */
public final class SixToFourTunnel {
    private static final int SUBNET = 0xffff;

    private SixToFourTunnel() {}

    /** Whether Windows would give that address to the machine with the IPv4 address itself (facts P13). */
    public static boolean isOfMachine(Ipv6 address) {
        return SixToFour.embedded(address)
                .map(SixToFour::hostAddress)
                .filter(address::equals)
                .isPresent();
    }

    /** Whose it is and what follows, in sentences; none for an address outside 2002::/16. */
    public static List<String> of(Ipv6 address) {
        return SixToFour.embedded(address)
                .map(ipv4 -> sentences(ipv4, (address.high() & SUBNET) == 0))
                .orElse(List.of());
    }

    private static List<String> sentences(Ipv4 ipv4, boolean machine) {
        if (Ipv4Range.of(ipv4).filter(Ipv4Range.SIX_TO_FOUR_RELAY::equals).isPresent()) {
            return List.of("It is made of " + ipv4
                    + ", the anycast address of the relays that RFC 7526 retired: a gateway of 6to4, no client.");
        }
        if (PublicIpv4.refusal(ipv4).isPresent()) {
            return List.of("It is made of " + ipv4
                    + ", which is no public address: no tunnel of 6to4 leads there from the Internet.");
        }
        String owner =
                SixToFour.prefix(ipv4) + " is made of " + ipv4 + " alone and belongs to whoever holds that address: "
                        + (machine ? "the machine itself" : "a network behind it")
                        + ", by its own 6to4. No DirectAccess server hands such an address out.";
        return List.of(
                owner,
                "Where it is a DirectAccess client, its tunnel is IPv4 protocol 41 between " + ipv4
                        + " and the server. Windows tries 6to4 first where a client has a public IPv4 address, and no plan"
                        + " has a route there: disable 6to4 by a policy for the DirectAccess clients, never for the server;"
                        + " the client then connects by IP-HTTPS, or by Teredo where there is any.");
    }
}
