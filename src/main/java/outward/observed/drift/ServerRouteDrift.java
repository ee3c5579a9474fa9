package outward.observed.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.address.SixToFour;
import outward.observed.host.Listing;
import outward.observed.host.OnInterface;
import outward.observed.host.Publish;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenInterface;
import outward.observed.host.SeenRoute;
import outward.observed.host.Store;

/** Differences of the server's routes: to its clients, back to the intranet, and none to everywhere (facts F4, F21, N11). */
final class ServerRouteDrift {
    private final Look look;
    private final Adapters adapters;
    private final Optional<String> internal;
    private final boolean oneAdapter;

    /** With the name of the internal adapter, where it is known, and whether it is the only one. */
    ServerRouteDrift(Look look, Adapters adapters, Optional<String> internal, boolean oneAdapter) {
        this.oneAdapter = oneAdapter;
        this.look = look;
        this.adapters = adapters;
        this.internal = internal;
    }

    void check() {
        checkClientRoute();
        checkOtherTunnels();
        RouteDrift back = new RouteDrift(look, Drift.SERVER, internal.orElse(null), FormerRoutes.ofServer(look));
        look.expected().frame().server().routes().forEach(back::check);
        if (!oneAdapter) {
            look.routes(Store.ACTIVE).stream().filter(SeenRoute::isDefault).forEach(this::checkGateway);
        }
    }

    private void checkClientRoute() {
        Ipv6Prefix prefix = look.ipHttps();
        if (prefix == null || look.expected().frame().facts().loadBalanced()) {
            return;
        }
        List<SeenRoute> there = look.routes(Store.ACTIVE).stream()
                .filter(r -> r.destination().equals(prefix) && (isTunnel(r.on()) || r.nextHop() == null))
                .toList();
        if (there.isEmpty() && look.showsAll(Listing.Of.ROUTES)) {
            add(
                    DriftCode.CLIENT_ROUTE_MISSING,
                    prefix,
                    "The server has no route to its clients in " + prefix + " on the IP-HTTPS adapter.",
                    tunnel().map(name -> Mends.on(name).addPublished(prefix))
                            .orElse(
                                    "Add it on the IP-HTTPS adapter with Publish Yes, then restart the service RaMgmtSvc."));
        }
        there.stream()
                .filter(r -> r.publish() == Publish.NO || r.publish() == Publish.AGE)
                .findFirst()
                .ifPresent(r -> add(
                        DriftCode.CLIENT_ROUTE_UNPUBLISHED,
                        prefix,
                        "The route to clients in " + prefix + " is not published: clients get no address.",
                        Mends.on(look.state().nameOf(r.on()).orElse(null)).publish(prefix)));
    }

    /** That a route has to be published is known of IP-HTTPS only (facts N11), so that these are looked at, not set. */
    private void checkOtherTunnels() {
        Ipv6Prefix teredo = look.teredo();
        look.routes(Store.ACTIVE).stream()
                .filter(r -> r.nextHop() == null && (r.publish() == Publish.NO || r.publish() == Publish.AGE))
                .forEach(r -> {
                    if (r.destination().equals(teredo)) {
                        addTeredo(r.destination());
                    } else if (r.destination().equals(SixToFour.RANGE)) {
                        addSixToFour();
                    }
                });
    }

    private void addTeredo(Ipv6Prefix prefix) {
        add(
                DriftCode.TEREDO_ROUTE_UNPUBLISHED,
                prefix,
                "The route to Teredo clients in " + prefix
                        + " is not published. With IP-HTTPS clients get no address then; of Teredo no source says so.",
                "Look whether a client connects by Teredo: Get-RemoteAccessConnectionStatistics shows its address in "
                        + prefix
                        + ", and Get-RemoteAccessHealth the state of Teredo. Where one does, leave the route as it is. Where"
                        + " none does, look at Get-NetTeredoConfiguration (Type, ServerName) and whether the Teredo adapter"
                        + " forwards.");
    }

    private void addSixToFour() {
        add(
                DriftCode.SIX_TO_FOUR_ROUTE_UNPUBLISHED,
                SixToFour.RANGE,
                "The route to 6to4 clients, " + SixToFour.RANGE
                        + ", is not published. No plan uses 6to4; where no client does, what the console says of it is cosmetic.",
                "Look whether a client connects by 6to4: Get-RemoteAccessConnectionStatistics shows an address in "
                        + SixToFour.RANGE
                        + " that is in none of the client prefixes. It is not reachable by the plan until a policy for"
                        + " clients disables 6to4; the server keeps its 6to4 adapter.");
    }

    private Optional<String> tunnel() {
        return Stream.concat(
                        look.state().interfaces().stream().map(SeenInterface::on),
                        look.addresses().stream().map(SeenAddress::on))
                .flatMap(on -> look.state().nameOf(on).stream())
                .filter(ServerAdapterDrift::isIpHttps)
                .findFirst();
    }

    private boolean isTunnel(OnInterface on) {
        return look.state().nameOf(on).filter(ServerAdapterDrift::isIpHttps).isPresent();
    }

    private void checkGateway(SeenRoute seen) {
        if (internal.isPresent() && adapters.isIt(seen.on())) {
            add(
                    DriftCode.DEFAULT_GATEWAY_INSIDE,
                    RouteDrift.hop(seen),
                    "The internal adapter has a default gateway: answers to clients may leave by it.",
                    OneAdapter.ELSE_ROUTES_FIRST);
        }
    }

    private void add(DriftCode code, Object about, String message, String mend) {
        look.drifts().add(code, Drift.SERVER, about, message, mend);
    }
}
