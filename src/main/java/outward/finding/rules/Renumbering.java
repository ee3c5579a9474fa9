package outward.finding.rules;

import java.util.stream.Stream;
import outward.design.ClientBasis;
import outward.design.Frame;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Clients keep tunnel endpoints made from the server's former address, place or prefix (safety Y21). */
public final class Renumbering implements FrameRule {
    /** Its code: the waiver of one change is not one of the next. */
    public static final String CODE = "RENUMBERING";

    private static final String WAYS =
            "a second deployment, with the client groups moved so that no client ever has none or"
                    + " two DirectAccess policies; or every client refreshed on the LAN or by VPN, with a list of those not yet."
                    + " Say which on the page Renumbering of the site";
    private static final String NAME =
            "ConnectToAddress is a name: say so on the page Renumbering of the site, and change public DNS";

    @Override
    public Stream<Finding> check(Frame frame) {
        ClientBasis former = frame.former();
        ClientBasis now = frame.clientBasis();
        if (former == null || !former.differsFrom(now)) {
            return Stream.empty();
        }
        return Stream.of(
                former.movesPublicNameOnly(now) ? behindNat(change(former, now)) : madeAnew(change(former, now)));
    }

    private static String change(ClientBasis former, ClientBasis now) {
        if (former.movesEdge(now)) {
            return now.isEdge()
                    ? "The server moves from behind NAT to the edge. "
                    : "The server moves from the edge to behind NAT. ";
        }
        return former.movesPrefix(now) && !now.isEdge()
                ? "The organisation prefix changes from " + former.organisation() + " to " + now.organisation() + ". "
                : "The public IPv4 address changes from " + former.publicIpv4() + " to " + now.publicIpv4() + ". ";
    }

    private static Finding madeAnew(String change) {
        return Finding.refuse(
                        CODE,
                        Finding.SITE,
                        change
                                + "The policy of the DirectAccess clients carries tunnel endpoints made from what was there"
                                + " before, so clients outside lose the connection and cannot fetch the new policy.",
                        "Microsoft: Plan a Remote Access cluster deployment, step 3")
                .fitting(WAYS);
    }

    private static Finding behindNat(String change) {
        return Finding.confirm(
                        CODE,
                        Finding.SITE,
                        change
                                + "Behind NAT this is a change of public DNS only where clients connect to a name: read"
                                + " ConnectToAddress on the server (Get-RemoteAccess). Where it is an IP address, clients"
                                + " outside lose the connection.",
                        "Microsoft: Get-RemoteAccess (ConnectToAddress); effect inferred")
                .fitting(NAME);
    }
}
