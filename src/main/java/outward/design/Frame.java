package outward.design;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.directaccess.Method;
import outward.directaccess.PublicIpv4;

/**
 * What all hosts of a site share: the method in force (null where none fits), prefixes, server and the routes that a
 * host on the server's link gets. {@code former} is what the clients' policy was made with where something else is
 * planned now (safety Y21); null where there is no such change.
 */
public record Frame(
        SiteFacts facts,
        Deployment deployment,
        @Nullable Method method,
        Prefixes prefixes,
        Server server,
        List<Route> hostRoutes,
        @Nullable ClientBasis former) {

    public Frame {
        hostRoutes = List.copyOf(hostRoutes);
    }

    /** The frame that follows from what is known about the site and its deployment. */
    public static Frame of(SiteFacts facts, Deployment deployment) {
        Method method = MethodChoice.inForce(facts, deployment);
        Prefixes prefixes = PrefixDerivation.of(facts, deployment, method);
        Server server = ServerDerivation.of(facts, deployment, method, prefixes);
        return new Frame(
                facts,
                deployment,
                method,
                prefixes,
                server,
                hostRoutes(facts, deployment, method, prefixes, server),
                null);
    }

    /**
     * This frame as the one after {@code before}: it remembers what clients know, until that is planned again.
     * {@code settled} tells that the change which {@code before} remembers was accepted.
     */
    public Frame after(Frame before, boolean settled) {
        boolean moved = moves(before.clientBasis()) && (settled || before.former == null);
        return remembering(
                Stream.ofNullable(moved ? before.clientBasis() : before.former).toList());
    }

    /** Whether clients that hold this need another policy, or may need one where it is not known what is planned. */
    public boolean moves(ClientBasis held) {
        ClientBasis now = clientBasis();
        return held.isKnown() && (held.differsFrom(now) || !now.isKnown());
    }

    /**
     * This frame, as one whose clients may hold these: it remembers the first of them that is not what is planned, before
     * one that a change of public DNS alone would lead here, because what the others need is enough for that one too.
     */
    public Frame remembering(List<ClientBasis> held) {
        List<ClientBasis> moved = held.stream().filter(this::moves).toList();
        ClientBasis now = clientBasis();
        return new Frame(
                facts,
                deployment,
                method,
                prefixes,
                server,
                hostRoutes,
                moved.stream()
                        .filter(basis -> !basis.movesPublicNameOnly(now))
                        .findFirst()
                        .orElse(moved.isEmpty() ? null : moved.get(0)));
    }

    /** What prefixes and tunnel endpoints of clients are made with. */
    public ClientBasis clientBasis() {
        var organisation = prefixes.organisation();
        return new ClientBasis(
                facts.topology(),
                facts.publicIpv4().isEmpty() ? null : new PublicIpv4(facts.publicIpv4()).first(),
                organisation == null ? null : organisation.value());
    }

    /** ISATAP hosts learn their routes from the ISATAP router (facts I6); the others get one per client prefix. */
    private static List<Route> hostRoutes(
            SiteFacts facts, Deployment deployment, @Nullable Method method, Prefixes prefixes, Server server) {
        var nextHop = server.address();
        if (nextHop == null || method == null || method == Method.ISATAP) {
            return List.of();
        }
        return Stream.concat(
                        prefixes.routed().stream().map(p -> new Route(p, nextHop)),
                        EntryPointRoutes.ofHosts(facts, deployment, method, nextHop).stream())
                .toList();
    }

    /** The host routes that lead to clients of other entry points: a default gateway does not stand for them. */
    public List<Route> otherHostRoutes() {
        return hostRoutes.stream()
                .filter(r -> !prefixes.routed().contains(r.destination()))
                .toList();
    }

    /** The other entry points to whose clients hosts have routes. */
    public List<EntryPoint> reached() {
        List<Ipv6Prefix> destinations =
                otherHostRoutes().stream().map(Route::destination).toList();
        return deployment.others().stream()
                .filter(o -> o.clientPrefixes().stream().anyMatch(destinations::contains))
                .toList();
    }

    /** Whether the method in force is this one. */
    public boolean uses(Method other) {
        return method == other;
    }
}
