package outward.finding.rules;

import java.util.stream.Stream;
import outward.command.NetshName;
import outward.design.Frame;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.finding.HostRule;

/** An interface name that a command file cannot carry or netsh would misread: that host gets PowerShell only. */
final class NameNotForNetsh implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        return NetshName.refusal(host.interfaceAlias()).stream()
                .map(reason -> Finding.note(
                        "NAME_NOT_FOR_NETSH",
                        host.name(),
                        "No netsh lines for this host's interface name. " + reason + " Use the PowerShell lines.",
                        "Microsoft: netsh interface ipv6; cmd quoting rules"));
    }
}
