package outward.observed.drift;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.design.Route;
import outward.directaccess.PublicIpv4;
import outward.observed.Reading;
import outward.observed.host.DadState;
import outward.observed.host.Listing;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenInterface;
import outward.observed.host.SeenIpv6Switch;
import outward.observed.host.Store;

/** Differences of the server's adapters and addresses (facts F2, F4, F6, F21). */
final class ServerAdapterDrift {
    /** Lower case; the second is the name of newer releases (facts N8). */
    private static final Set<String> IP_HTTPS = Set.of("iphttpsinterface", "microsoft ip-https platform interface");

    private static final String UNPROVEN =
            "# Not proven on Windows; confirm first. Else another address of the server, whose /64 is not on-link on its ISATAP"
                    + " adapter, or own IPv6 prefixes\n";

    /** No line: the address may be how the intranet knows the server (facts T2, P12, I2). */
    private static final String PUBLIC_INSIDE =
            "Look first at what names this address: routes of the intranet, the DNS records of the server, of"
                    + " directaccess-WebProbeHost and of an ISATAP router. Then, in a change window and by hand, give the"
                    + " internal adapter a private address and correct what names the old one.";

    private static final String TEREDO = "teredo tunneling pseudo-interface";
    /** On a server this one only prefers IPv4 (facts F6). */
    private static final int PREFERS_IPV4 = 0x20;

    private final Look look;
    private final Adapters adapters;
    private final Optional<String> internal;
    private final boolean oneAdapter;
    private final List<Ipv4> internalIpv4;

    ServerAdapterDrift(Look look, Reading reading) {
        this.oneAdapter = OneAdapter.is(look.expected().frame(), reading);
        this.look = look;
        this.internal = InternalAdapter.name(look, reading);
        this.internalIpv4 = InternalAdapter.ipv4(look, reading);
        this.adapters = new Adapters(look.state(), internal.orElse(""));
    }

    void check() {
        checkSwitch();
        checkAddress();
        look.state().interfaces().stream()
                .filter(i -> i.store() != Store.PERSISTENT)
                .forEach(this::checkInterface);
        new ServerRouteDrift(look, adapters, internal, oneAdapter).check();
        if (!oneAdapter) {
            internalIpv4.stream().filter(a -> PublicIpv4.refusal(a).isEmpty()).forEach(this::addPublicInside);
        }
    }

    private void addPublicInside(Ipv4 address) {
        add(
                DriftCode.PUBLIC_ADDRESS_INSIDE,
                address,
                "The internal adapter has the public IPv4 address " + address
                        + ": public addresses stand on the external adapter only, and ISATAP may fail.",
                PUBLIC_INSIDE);
    }

    private void checkSwitch() {
        look.state().of(SeenIpv6Switch.class).stream()
                .filter(s -> s.bits() != 0 && s.bits() != PREFERS_IPV4)
                .forEach(
                        s -> add(
                                DriftCode.IPV6_SWITCHED_OFF,
                                "DisabledComponents",
                                "IPv6 is switched off in part (DisabledComponents " + s.bits()
                                        + "); on a DirectAccess server any value but 0 and 32 breaks routing.",
                                "Set DisabledComponents below HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters to 0 and restart the server."));
    }

    private void checkAddress() {
        Ipv6 server = look.expected().frame().server().address();
        if (server == null) {
            return;
        }
        List<SeenAddress> there = look.addresses().stream()
                .filter(a -> a.address().equals(server))
                .toList();
        if (there.isEmpty() && look.showsAll(Listing.Of.ADDRESSES)) {
            add(
                    DriftCode.ADDRESS_MISSING,
                    server,
                    "The server does not have " + server + ", which hosts hand their packets to.",
                    "Look which address it has; enter it as the server's address, or correct the public address of the site.");
        }
        there.stream()
                .filter(a -> a.state() == DadState.DUPLICATE)
                .findFirst()
                .ifPresent(
                        a -> add(
                                DriftCode.ADDRESS_DUPLICATE,
                                server,
                                "Another machine on the link answers to " + server + ", the server's address.",
                                "Find the other machine (its link-layer address stands in Get-NetNeighbor) and give it another address."));
        there.stream()
                .filter(a -> Integer.valueOf(128).equals(a.prefixLength()))
                .findFirst()
                .ifPresent(a -> checkReturn(server));
    }

    /** Nothing puts the /64 on the link then, so that answers to hosts find no way (facts P8, safety Y2). */
    private void checkReturn(Ipv6 server) {
        Ipv6Prefix link = Ipv6Prefix.containing(server, 64);
        boolean onLink = look.routes(Store.ACTIVE).stream()
                .anyMatch(r -> r.destination().equals(link) && r.nextHop() == null && !adapters.isOther(r.on()));
        if (!onLink) {
            add(
                    DriftCode.SERVER_ADDRESS_128,
                    server,
                    server + " has the length 128: the server has no way back to hosts in " + link + ".",
                    UNPROVEN + Mends.on(internal.orElse(null)).addRoute(new Route(link, AddRoute.ON_LINK)));
        }
    }

    private void checkInterface(SeenInterface seen) {
        String name = look.state().nameOf(seen.on()).orElse("");
        boolean needed = isIpHttps(name)
                || internal.filter(name::equalsIgnoreCase).isPresent()
                || (name.toLowerCase(Locale.ROOT).equals(TEREDO) && look.teredo() != null);
        if (needed && Boolean.FALSE.equals(seen.forwarding())) {
            add(
                    DriftCode.FORWARDING_OFF,
                    name,
                    "The server does not forward IPv6 on \"" + name + "\".",
                    Mends.on(name).set(" -Forwarding Enabled"));
        }
        if (isIpHttps(name) && Boolean.FALSE.equals(seen.advertising())) {
            add(
                    DriftCode.ADVERTISING_OFF,
                    name,
                    "The server does not advertise on \"" + name + "\": clients get no address.",
                    Mends.on(name).set(" -Advertising Enabled"));
        }
    }

    static boolean isIpHttps(String name) {
        return IP_HTTPS.contains(name.toLowerCase(Locale.ROOT));
    }

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, Drift.SERVER, about, message, mend);
    }
}
