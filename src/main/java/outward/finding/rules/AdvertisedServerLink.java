package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.HostRule;

/** Where the advertised /64 is that of the server's address, the server is on the link and hears the router too (safety Y18). */
final class AdvertisedServerLink implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        var prefix = host.advertisedPrefix();
        var server = frame.server().address();
        if (prefix == null || server == null || !prefix.contains(server)) {
            return Stream.empty();
        }
        Finding finding = Finding.warn(
                "ADVERTISED_TO_SERVER",
                host.name(),
                "The advertised prefix " + prefix + " contains the server's address " + server
                        + ", so the DirectAccess server hears the advertisement too and may take an address, and routes to its"
                        + " own clients, from it. Disable RouterDiscovery on the server's internal adapter"
                        + " (Set-NetIPInterface) before anything is advertised.",
                "Microsoft: Set-NetIPInterface (RouterDiscovery); effect inferred");
        return Stream.of(
                frame.uses(Method.NATIVE)
                        ? finding.fitting("a VLAN of management hosts with an internal prefix of its own")
                        : finding);
    }
}
