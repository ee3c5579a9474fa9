package outward.finding.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.address.Ipv6Range;
import outward.address.SixToFour;
import outward.design.Frame;
import outward.design.Provenance;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.directaccess.Topology;
import outward.finding.Finding;
import outward.finding.FrameRule;

/**
 * Windows makes internal and client prefix inside one /48, at an edge from the public address (facts P1 to P4, F22): what
 * was recorded before that changed leads hosts elsewhere. Own prefixes (native) may be anything.
 */
final class PrefixesDisagree implements FrameRule {
    @Override
    public Stream<Finding> check(Frame frame) {
        var organisation = frame.prefixes().organisation();
        if (organisation == null || frame.uses(Method.NATIVE)) {
            return Stream.empty();
        }
        List<String> sentences = new ArrayList<>();
        if (ofAnotherAddress(frame, organisation.value())) {
            sentences.add("The organisation prefix " + said(organisation) + " is made from the IPv4 address "
                    + SixToFour.embedded(organisation.value().network()).orElseThrow()
                    + ", which is not the public one (" + addresses(frame) + ")");
        }
        add(sentences, "client prefix", frame.prefixes().ipHttps(), organisation);
        if (frame.prefixes().internal().stream()
                .noneMatch(p -> organisation.value().overlaps(p.value()))) {
            frame.prefixes().internal().forEach(p -> add(sentences, "internal prefix", p, organisation));
        }
        return sentences.stream().map(PrefixesDisagree::finding);
    }

    private static boolean ofAnotherAddress(Frame frame, Ipv6Prefix organisation) {
        List<Ipv4> known = frame.facts().publicIpv4();
        return frame.facts().topology() == Topology.EDGE
                && !known.isEmpty()
                && SixToFour.embedded(organisation.network()).stream().anyMatch(made -> !known.contains(made));
    }

    private static void add(
            List<String> sentences,
            String what,
            @Nullable Sourced<Ipv6Prefix> prefix,
            Sourced<Ipv6Prefix> organisation) {
        if (prefix != null && isMade(prefix.value()) && !organisation.value().contains(prefix.value())) {
            sentences.add(
                    "The " + what + " " + said(prefix) + " is outside the organisation prefix " + said(organisation));
        }
    }

    /** Whether it is of the kinds that Windows makes: 6to4, or unique local. */
    private static boolean isMade(Ipv6Prefix prefix) {
        return SixToFour.RANGE.contains(prefix)
                || Ipv6Range.of(prefix).filter(Ipv6Range.UNIQUE_LOCAL::equals).isPresent();
    }

    private static String said(Sourced<Ipv6Prefix> prefix) {
        return prefix.value() + " (" + prefix.provenance().word()
                + (prefix.provenance() == Provenance.ENTERED ? "" : " from " + prefix.from()) + ")";
    }

    private static String addresses(Frame frame) {
        return String.join(
                ", ", frame.facts().publicIpv4().stream().map(Ipv4::toString).toList());
    }

    private static Finding finding(String sentence) {
        return Finding.refuse(
                        "PREFIXES_DISAGREE",
                        Finding.SITE,
                        sentence
                                + ". Read the server again (Get-RemoteAccess) and paste it, or correct the one that is wrong.",
                        "Microsoft: Get-DAServer, Get-RemoteAccess; Plan remote client management, step 1; RFC 3056;"
                                + " reader's reply 7.12")
                .unwaivable();
    }
}
