package outward.observed;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.design.SiteFacts;
import outward.directaccess.Topology;

/**
 * Reads what a DirectAccess server reports: the JSON of server/read-state.ps1, or text pasted from a PowerShell window
 * (list form or JSON of Get-RemoteAccess, Get-DAServer, Get-DAClient, Get-RemoteAccessLoadBalancer, Get-DAMultiSite,
 * Get-DAMgmtServer, Get-NetIPAddress, Get-NetIPInterface, Get-NetRoute, Get-NetNatTransitionConfiguration,
 * Get-NetDnsTransitionConfiguration, Get-NetTeredoConfiguration), several of them one after the other as well. A damaged
 * text is read as far as it is sure. It never fails and never asks a name server.
 */
public final class ServerReport {
    /** A longer text is not read at all. */
    public static final int MOST_CHARACTERS = 1_000_000;

    private ServerReport() {}

    /** Reads a text about a server of which nothing is known yet. */
    public static Reading read(String content) {
        return read(content, null);
    }

    /** Reads a text about the server of a known site: its server address is looked for, its topology is minded. */
    public static Reading read(String content, @Nullable SiteFacts known) {
        if (content.length() > MOST_CHARACTERS) {
            String sentence =
                    "The text is longer than %d characters; nothing of it was read.".formatted(MOST_CHARACTERS);
            return new Reading(List.of(), List.of(sentence), List.of());
        }
        Printout printout = PrintedText.read(content);
        Draft draft = new Draft();
        readValues(printout, draft, Optional.ofNullable(known));
        new FactReader(printout, draft).read();
        return draft.reading(printout.unexplained());
    }

    private static void readValues(Printout printout, Draft draft, Optional<SiteFacts> known) {
        Optional<Topology> topology = draft.observed(SiteField.TOPOLOGY, new TopologyReader(printout, draft).topology())
                .map(Found::value)
                .or(() -> known.map(SiteFacts::topology));
        new BalancerReader(printout, draft).read();
        new PrefixReader(printout, draft).read();
        new OrganisationReader(printout, draft).read(topology);
        var rows = new AddressReader(printout, draft).rows();
        new PublicAddressReader(printout, draft, rows).read(topology);
        new ServerAddressReader(printout, draft, rows).read(known);
        var teredo = draft.observed(SiteField.TEREDO, new TopologyReader(printout, draft).teredo());
        new ForwardingReader(printout, draft).read(topology, teredo.map(Found::value), known);
        new WindowsReader(printout, draft).read();
        new Ipv6SwitchReader(printout, draft).read();
    }
}
