package outward.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.SixToFour;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.observed.drift.Expected;

/** What is known before the first question: the host's line and its site's plan, the symptom, and the client. */
public record Circumstances(Expected expected, HostLine line, Symptom symptom, Client client) {
    /** Of the site's hosts it is this one that is asked about. */
    public Circumstances {
        expected = new Expected(
                expected.revision(),
                expected.frame(),
                List.of(line),
                expected.formerLines(),
                expected.formerFrames(),
                expected.standing(),
                expected.begun());
    }

    Frame frame() {
        return expected.frame();
    }

    boolean isIsatap() {
        return frame().uses(Method.ISATAP);
    }

    /** Whether the host is to have routes of its own. */
    boolean hasRoutes() {
        return !line.routes().isEmpty() || line.defaultGateway() != null;
    }

    /** Whether the host's planned addresses are known to a rule or list. */
    boolean isNumbered() {
        return line.address() != null || line.advertisedPrefix() != null;
    }

    /** What is asked for on the network: the host by its address or its /64. */
    Ipv6Prefix numbered() {
        if (line.advertisedPrefix() != null) {
            return line.advertisedPrefix();
        }
        if (line.address() == null) {
            throw new IllegalStateException("the host has no planned address");
        }
        return new Ipv6Prefix(line.address(), 128);
    }

    /** Every prefix in which this deployment has machines: clients of all entry points, VPN, hosts. */
    Stream<Ipv6Prefix> own() {
        var prefixes = frame().prefixes();
        return Stream.of(
                        clients(),
                        Stream.of(prefixes.organisation(), prefixes.manageOut(), prefixes.vpn())
                                .flatMap(Stream::ofNullable)
                                .map(Sourced::value),
                        prefixes.internal().stream().map(Sourced::value),
                        frame().deployment().others().stream().flatMap(o -> o.internalPrefixes().stream()))
                .flatMap(p -> p);
    }

    /** The prefixes that clients have addresses in: of this entry point and the others. */
    Stream<Ipv6Prefix> clients() {
        Stream<Ipv6Prefix> others = frame().deployment().others().stream()
                .map(EntryPoint::clientPrefixes)
                .flatMap(List::stream);
        return Stream.concat(frame().prefixes().routed().stream(), others);
    }

    boolean isClients(Ipv6 address) {
        return clients().anyMatch(p -> p.contains(address));
    }

    /** Whether it is made of somebody else's IPv4 address, and not of one that this site had (facts P2). */
    boolean isForeignSixToFour(Ipv6 address) {
        return SixToFour.RANGE.contains(address)
                && !isOwn(address)
                && expected.formerFrames().stream()
                        .flatMap(f -> Stream.ofNullable(f.prefixes().organisation()))
                        .noneMatch(p -> p.value().contains(address));
    }

    boolean isOwn(Ipv6 address) {
        return own().anyMatch(p -> p.contains(address));
    }
}
