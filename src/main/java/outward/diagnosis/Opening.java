package outward.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;
import outward.design.Frame;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.directaccess.Topology;
import outward.lookup.AddressKind;
import outward.lookup.Anatomy;
import outward.lookup.SixToFourTunnel;
import outward.observed.drift.Cause;

/** What is told before anything is asked: by the plan, and by the bits of the client's address. */
final class Opening {
    private Opening() {}

    /** What shows at once; empty where a question is needed. */
    static Optional<Judgement> of(Circumstances at) {
        return Optional.ofNullable(at.client().address())
                .flatMap(address -> ofAddress(at, address))
                .or(() -> ofPlan(at).filter(j -> at.symptom().causes().contains(j.cause())));
    }

    /** What the plan rules out, and an address of the client in one of its prefixes. */
    static Set<Cause> ruledOut(Circumstances at) {
        Set<Cause> ruledOut = EnumSet.noneOf(Cause.class);
        Ipv6 address = at.client().address();
        if (address != null && at.isClients(address)) {
            ruledOut.addAll(EnumSet.of(Cause.F23, Cause.F26));
        }
        if (at.frame().facts().topology() == Topology.SINGLE_ADAPTER) {
            ruledOut.add(Cause.F21); // its only gateway
        }
        return ruledOut;
    }

    /** What neither topology nor method leaves room for: it is not asked about, nor named at the end. */
    static Set<Cause> cannotBe(Circumstances at) {
        Set<Cause> cannotBe = EnumSet.noneOf(Cause.class);
        Frame frame = at.frame();
        Topology topology = frame.facts().topology();
        addIf(cannotBe, !frame.uses(Method.ARTICLE), Cause.F1);
        addIf(cannotBe, !frame.uses(Method.NATIVE), Cause.F22);
        addIf(cannotBe, !at.isIsatap(), Cause.F19, Cause.F20);
        addIf(cannotBe, at.isIsatap(), Cause.F3, Cause.F5); // its route comes with its tunnel, which is IPv4 on the way
        addIf(cannotBe, !at.hasRoutes(), Cause.F24);
        if (frame.prefixes().teredo() == null) { // a route of the host that is left over is the only way to both
            addIf(cannotBe, true, topology == Topology.EDGE ? Cause.F18 : Cause.F17);
        }
        cannotBe.addAll(workingStill(at.symptom()));
        return cannotBe;
    }

    /** What works according to the symptom: a ping crosses the server both ways, and so do other clients' sessions. */
    private static Set<Cause> workingStill(Symptom symptom) {
        return switch (symptom) {
            case ONLY_PING -> Set.of(Cause.F2, Cause.F4, Cause.F5);
            case SOME_CLIENTS -> Set.of(Cause.F2, Cause.F5);
            default -> Set.of();
        };
    }

    private static void addIf(Set<Cause> causes, boolean is, Cause... more) {
        if (is) {
            causes.addAll(List.of(more));
        }
    }

    /** What the typed address is, where it is none of a client of this deployment and no cause either; else empty. */
    static String said(Circumstances at) {
        return Optional.ofNullable(at.client().address())
                .filter(address ->
                        !at.isClients(address) && at.clients().findAny().isPresent())
                .filter(address -> ofAddress(at, address).isEmpty())
                .map(address -> said(at, address))
                .orElse("");
    }

    private static String said(Circumstances at, Ipv6 address) {
        AddressKind kind = Anatomy.of(address).kind();
        String where = at.isOwn(address)
                ? address + " lies in the deployment's own prefixes and in none that its clients have addresses in."
                : address + " lies in none of the prefixes of this deployment. " + kind.label() + ": " + kind.meaning();
        return Stream.concat(
                        Stream.of(where),
                        at.isForeignSixToFour(address) ? SixToFourTunnel.of(address).stream() : Stream.empty())
                .collect(Collectors.joining(" "));
    }

    /** What an address says that is taken for the client's: that it can be none of a DirectAccess client's (facts P21). */
    static Optional<Judgement> ofAddress(Circumstances at, Ipv6 address) {
        if (at.isClients(address)) {
            return Optional.empty();
        }
        AddressKind kind = Anatomy.of(address).kind();
        if (kind == AddressKind.TEREDO) {
            return teredo(at, address);
        }
        if (kind == AddressKind.NAT64 || isNat64(at, address)) {
            return shows(Cause.F23, address + " is an address of NAT64: it leads from clients inwards only.");
        }
        boolean global = kind == AddressKind.GLOBAL || kind == AddressKind.DOCUMENTATION;
        return global && at.clients().findAny().isPresent() && !at.isOwn(address)
                ? shows(Cause.F16, address + " is native IPv6 in none of the prefixes of this deployment.")
                : Optional.empty();
    }

    /** Where the addresses of an edge are not known, nobody can say whose Teredo it is. */
    private static Optional<Judgement> teredo(Circumstances at, Ipv6 address) {
        var facts = at.frame().facts();
        boolean known = facts.topology() != Topology.EDGE || !facts.publicIpv4().isEmpty();
        return known
                ? shows(
                        Cause.F26,
                        address + " is of a Teredo server that is none of this deployment: "
                                + Teredo.decode(address).orElseThrow().server() + ".")
                : Optional.empty();
    }

    private static boolean isNat64(Circumstances at, Ipv6 address) {
        Sourced<Ipv6Prefix> nat64 = at.frame().prefixes().nat64();
        return nat64 != null && nat64.value().contains(address);
    }

    private static Optional<Judgement> ofPlan(Circumstances at) {
        Frame frame = at.frame();
        if (!frame.uses(Method.ARTICLE)) {
            return Optional.empty();
        }
        if (frame.facts().topology() == Topology.SINGLE_ADAPTER
                || frame.facts().loadBalanced()
                || frame.deployment().multisite()) {
            return shows(
                    Cause.F1,
                    "The plan has one adapter, load balancing or several entry points, and hosts in the server's own subnet.");
        }
        return Boolean.FALSE.equals(at.line().onLink())
                ? shows(Cause.F5, "The plan says that the host is on another subnet than the server.")
                : Optional.empty();
    }

    private static Optional<Judgement> shows(Cause cause, String sentence) {
        return Optional.of(Judgement.shows(cause, sentence));
    }
}
