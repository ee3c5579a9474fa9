package outward.observed;

import java.util.Optional;
import outward.directaccess.PublicIpv4;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;
import outward.observed.text.Words;

/** How the server stands in the network, by IsSingleNic and IsNatDeployed; never by ConnectToAddress. */
final class TopologyReader {
    private static final String EDGE_OR_NOT =
            "IsSingleNic and IsNatDeployed are False, which means an edge; yet clients"
                    + " connect to %s, which is not a public address. Look at the server's adapters.";

    private final Printout printout;
    private final Draft draft;

    TopologyReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    /** One adapter is always behind NAT (facts T1), so IsSingleNic alone decides where it is True. */
    Optional<Found<Topology>> topology() {
        var singleNic = printout.one(Printed.DIRECT_ACCESS, "IsSingleNic", Words::truth);
        var nat = printout.one(Printed.DIRECT_ACCESS, "IsNatDeployed", Words::truth);
        if (singleNic.isEmpty() || singleNic.get().value()) {
            return singleNic.map(s -> new Found<>(Topology.SINGLE_ADAPTER, s.from()));
        }
        nat.filter(n -> !n.value()).ifPresent(n -> mindConnectTo(n.from()));
        return nat.map(n -> new Found<>(n.value() ? Topology.BEHIND_NAT : Topology.EDGE, n.from()));
    }

    /** Microsoft's reference shows both False beside a private ConnectToAddress; a person has to look. */
    private void mindConnectTo(String from) {
        printout.one(Printed.DIRECT_ACCESS, "ConnectToAddress", Words::ipv4)
                .map(Found::value)
                .filter(c -> PublicIpv4.refusal(c).isPresent())
                .ifPresent(c -> draft.caution("ConnectToAddress", EDGE_OR_NOT.formatted(c), from));
    }

    /** Whether Teredo is on. */
    Optional<Found<TeredoSetting>> teredo() {
        return printout.one(Printed.DIRECT_ACCESS, "TeredoState", Words::enabled)
                .map(t -> new Found<>(t.value() ? TeredoSetting.ENABLED : TeredoSetting.DISABLED, t.from()));
    }
}
