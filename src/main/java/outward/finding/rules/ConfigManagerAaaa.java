package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.finding.Finding;
import outward.finding.HostRule;

/** An AAAA record moves DirectAccess clients off NAT64 for that server (safety Y13). */
final class ConfigManagerAaaa implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (host.role() != HostRole.CONFIG_MANAGER) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                "CONFIG_MANAGER_AAAA",
                host.name(),
                "Once this server has an AAAA record, client traffic to it may leave NAT64 and use its IPv6 address: its"
                        + " services must listen on IPv6 first. Read OnlySendAQuery on the DirectAccess server, never set it.",
                "Microsoft: Get-NetDnsTransitionConfiguration; effect inferred"));
    }
}
