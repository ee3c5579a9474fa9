package outward.finding.rules;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.finding.Finding;
import outward.finding.FrameRule;

/** InternalIPv6Prefix is one list of the whole deployment, and setting it replaces the list (facts P23). */
final class InternalPrefixesDiffer implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        Set<Ipv6Prefix> own =
                frame.prefixes().internal().stream().map(Sourced::value).collect(Collectors.toSet());
        return !frame.uses(Method.NATIVE) || own.isEmpty()
                ? Stream.empty()
                : frame.deployment().others().stream()
                        .filter(o -> !o.internalPrefixes().isEmpty()
                                && !Set.copyOf(o.internalPrefixes()).equals(own))
                        .map(InternalPrefixesDiffer::finding);
    }

    private static Finding finding(EntryPoint other) {
        return Finding.warn(
                "INTERNAL_PREFIXES_DIFFER",
                Finding.SITE,
                "The entry point " + other.site() + " has other internal prefixes ("
                        + other.internalPrefixes().stream()
                                .map(Ipv6Prefix::toString)
                                .collect(Collectors.joining(", "))
                        + ") than this one, but InternalIPv6Prefix is one list of the whole deployment. Read it"
                        + " (Get-DAServer) and enter the same list at both.",
                "Microsoft: Set-DAServer (InternalIPv6Prefix)");
    }
}
