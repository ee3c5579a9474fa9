package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.Addressing;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.HostRule;

/** Router advertisements reach every machine on the link (facts R4, safety Y18). */
final class AutoConfiguredHost implements HostRule {
    @Override
    public Stream<Finding> check(Frame frame, HostLine host) {
        if (host.addressing() != Addressing.AUTO_CONFIGURED || frame.uses(Method.ISATAP)) {
            return Stream.empty();
        }
        return Stream.of(Finding.warn(
                MixedAddressing.SELF_CONFIGURED,
                host.name(),
                "Every machine on the VLAN, domain controllers included, gets and registers an address. Advertise from a"
                        + " router or another Windows Server, never from the DirectAccess server, without a default route;"
                        + " the management servers list and the firewall need the whole /64.",
                "RFC 4861; RFC 4191; Microsoft: Set-NetIPInterface"));
    }
}
