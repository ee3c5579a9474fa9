package outward.runbook.step;

import java.util.List;
import java.util.stream.Collectors;
import outward.address.Ipv6Prefix;
import outward.design.ClientBasis;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** What shows that a client has come to the server that is planned, or back to the former one. */
public final class RenumberedClient {
    private RenumberedClient() {}

    /** What its policy was made with, and that the server is there no longer, where it was renumbered since. */
    public static Prose policy(ClientBasis clients, ClientBasis server) {
        return clients.equals(server)
                ? Prose.of("The clients' policy was made with {}.", clients)
                : Prose.of(
                        "The server stands at {}. Clients that were not refreshed when it was renumbered before still hold a policy"
                                + " made with {}, which it has left: they are cut off already, and have to come as well.",
                        server,
                        clients);
    }

    /** Connected, with an address of this plan. */
    static Prose connected(Scope scope) {
        return connectedIn(scope.frame().prefixes().routed());
    }

    /** Connected, with an address of what was carried out before. */
    static Prose connectedBack(Scope scope) {
        return connectedIn(
                scope.from() == null
                        ? List.of()
                        : scope.from().frame().prefixes().routed());
    }

    private static Prose connectedIn(List<Ipv6Prefix> clients) {
        String prefixes = clients.stream().map(Ipv6Prefix::toString).collect(Collectors.joining(" or "));
        return prefixes.isEmpty()
                ? Prose.of(
                        "The client says that it is connected, and `Get-RemoteAccessConnectionStatistics` on the server"
                                + " names it.")
                : Prose.of(
                        "The client says that it is connected, and `Get-RemoteAccessConnectionStatistics` on the server names"
                                + " it with an address in {}.",
                        prefixes);
    }
}
