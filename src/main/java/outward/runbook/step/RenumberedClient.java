package outward.runbook.step;

import java.util.stream.Collectors;
import outward.address.Ipv6Prefix;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** What shows that a client has come to the server that is planned. */
final class RenumberedClient {
    private RenumberedClient() {}

    /** Connected, with an address of this plan. */
    static Prose connected(Scope scope) {
        String prefixes = scope.frame().prefixes().routed().stream()
                .map(Ipv6Prefix::toString)
                .collect(Collectors.joining(" or "));
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
