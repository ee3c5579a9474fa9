package outward.observed;

import java.util.List;
import java.util.Optional;
import outward.address.Ipv6;
import outward.directaccess.InternalAddress;
import outward.directaccess.LoadBalancing;
import outward.observed.text.Words;

/** Whether and how the entry point is load balanced, and its virtual address on the intranet. */
final class BalancerReader {
    private static final String LOAD_BALANCING = "LoadBalancing";

    private final Printout printout;
    private final Draft draft;

    BalancerReader(Printout printout, Draft draft) {
        this.printout = printout;
        this.draft = draft;
    }

    void read() {
        draft.observed(SiteField.LOAD_BALANCING, loadBalancing());
        draft.observed(SiteField.INTERNAL_VIP, internalVip());
    }

    /** Get-RemoteAccess says whether, Get-RemoteAccessLoadBalancer says by what (facts T9). */
    private Optional<Found<LoadBalancing>> loadBalancing() {
        var configured = printout.one(Printed.DIRECT_ACCESS, LOAD_BALANCING, Words::configured);
        var kind = kind();
        if (configured.isPresent() && !configured.get().value()) {
            kind.ifPresent(k -> draft.caution(
                    LOAD_BALANCING,
                    "Get-RemoteAccess says NotConfigured, yet the cluster has virtual addresses.",
                    k.from()));
            return kind.isPresent() ? Optional.empty() : configured.map(c -> new Found<>(LoadBalancing.NONE, c.from()));
        }
        if (configured.isPresent() && kind.isEmpty()) {
            draft.caution(
                    LOAD_BALANCING,
                    "Load balancing is configured; Get-RemoteAccessLoadBalancer tells of which kind it is.",
                    configured.get().from());
        }
        return kind;
    }

    /** Where no other balancer is in use, Windows' own is (Microsoft's reference of Set-RemoteAccessLoadBalancer). */
    private Optional<Found<LoadBalancing>> kind() {
        var thirdParty = printout.one(Printed.BALANCER, "ThirdPartyLoadBalancer", Words::enabled);
        boolean cluster = virtual("InternetVirtualIPAddress").isPresent()
                || virtual("InternalVirtualIPAddress").isPresent();
        return thirdParty
                .filter(t -> t.value() || cluster)
                .map(t -> new Found<>(t.value() ? LoadBalancing.EXTERNAL : LoadBalancing.NLB, t.from()));
    }

    private Optional<Found<Ipv6>> internalVip() {
        Optional<Found<List<List<Ipv6>>>> virtual = virtual("InternalVirtualIPAddress");
        List<Ipv6> ipv6 = virtual.stream()
                .flatMap(v -> v.value().stream())
                .flatMap(List::stream)
                .filter(a -> InternalAddress.refusal(a).isEmpty())
                .distinct()
                .toList();
        return ipv6.size() == 1 ? virtual.map(v -> new Found<>(ipv6.get(0), v.from())) : Optional.empty();
    }

    private Optional<Found<List<List<Ipv6>>>> virtual(String name) {
        return printout.list(Printed.BALANCER, name, Words::onInterface);
    }
}
