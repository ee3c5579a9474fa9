package outward.finding.rules;

import java.util.stream.Stream;
import outward.address.Ipv4;
import outward.design.Frame;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Clients keep tunnel endpoints made from the server's former public address (safety Y21). */
public final class Renumbering implements FrameRule {
    /** Its code: the waiver of one change is not one of the next. */
    public static final String CODE = "RENUMBERING";

    private static final String WAYS =
            "a second deployment, with the client groups moved so that no client ever has none or"
                    + " two DirectAccess policies; or every client refreshed on the LAN or by VPN, with a list of those not yet."
                    + " Waive this with the way that was chosen";

    @Override
    public Stream<Finding> check(Frame frame) {
        Ipv4 now = frame.publicAddress();
        if (frame.formerPublicIpv4() == null || now == null) {
            return Stream.empty();
        }
        String change = "The public IPv4 address changes from " + frame.formerPublicIpv4() + " to " + now + ". ";
        return Stream.of((frame.facts().topology() == Topology.EDGE ? edge(change) : behindNat(change)).fitting(WAYS));
    }

    private static Finding edge(String change) {
        return Finding.refuse(
                CODE,
                Finding.SITE,
                change
                        + "The policy of the DirectAccess clients carries tunnel endpoints made from the former address, so"
                        + " clients outside lose the connection and cannot fetch the new policy.",
                "Microsoft: Plan a Remote Access cluster deployment, step 3");
    }

    private static Finding behindNat(String change) {
        return Finding.confirm(
                CODE,
                Finding.SITE,
                change
                        + "Behind NAT this is a change of public DNS only where clients connect to a name: read"
                        + " ConnectToAddress on the server (Get-RemoteAccess). Where it is an IP address, clients outside"
                        + " lose the connection.",
                "Microsoft: Get-RemoteAccess (ConnectToAddress); effect inferred");
    }
}
