package outward.finding.rules;

import java.util.Optional;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Sourced;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** Client, NAT64 and host prefixes of one site must be apart; a client /64 inside the /48 is normal (facts P27). */
final class PrefixesCollide implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        Stream<Sourced<Ipv6Prefix>> hosts = Stream.concat(
                Stream.ofNullable(frame.prefixes().manageOut()),
                frame.prefixes().internal().stream().filter(p -> p.value().length() == HostLine.SUBNET_LENGTH));
        return hosts.flatMap(h -> others(frame)
                .filter(o -> o.value().overlaps(h.value()))
                .map(o -> Finding.refuse(
                                "PREFIXES_COLLIDE",
                                Finding.SITE,
                                "Hosts are numbered in " + h.value() + ", which overlaps " + o.value()
                                        + " of clients or NAT64. Enter prefixes that are apart.",
                                "Microsoft: Plan a multisite deployment, step 3; RFC 6052")
                        .unwaivable()));
    }

    private static Stream<Sourced<Ipv6Prefix>> others(Frame frame) {
        var prefixes = frame.prefixes();
        return Stream.of(
                        Optional.ofNullable(prefixes.ipHttps()),
                        Optional.ofNullable(prefixes.teredo()),
                        Optional.ofNullable(prefixes.vpn()),
                        Optional.ofNullable(prefixes.nat64()))
                .flatMap(Optional::stream);
    }
}
