package outward.observed;

import java.util.List;
import java.util.Optional;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.Provenance;
import outward.design.Sourced;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;

/** What a frame derives for a field of which nothing is recorded. */
final class DerivedValues {
    private DerivedValues() {}

    static Optional<Sourced<Ipv6Prefix>> organisationPrefix(Frame frame) {
        return Optional.ofNullable(frame.prefixes().organisation());
    }

    static Optional<Sourced<List<Ipv6Prefix>>> internalPrefixes(Frame frame) {
        List<Sourced<Ipv6Prefix>> internal = frame.prefixes().internal();
        return internal.stream()
                .findFirst()
                .map(first -> new Sourced<>(
                        internal.stream().map(Sourced::value).toList(), first.provenance(), first.from()));
    }

    static Optional<Sourced<Ipv6Prefix>> clientPrefix(Frame frame) {
        return Optional.ofNullable(frame.prefixes().ipHttps());
    }

    /** A load-balanced site is reached at its virtual address, which is recorded under another name. */
    static Optional<Sourced<Ipv6>> serverAddress(Frame frame) {
        return Optional.ofNullable(frame.server().address())
                .filter(a -> !frame.facts().loadBalanced())
                .map(a -> new Sourced<>(a, Provenance.DERIVED, "manage-out prefix"));
    }

    /** On where the addresses allow it, off where the topology or they do not (facts P17, P18). */
    static Optional<Sourced<TeredoSetting>> teredo(Frame frame) {
        if (frame.facts().topology() != Topology.EDGE) {
            return Optional.of(new Sourced<>(TeredoSetting.DISABLED, Provenance.DERIVED, "topology"));
        }
        if (frame.facts().publicIpv4().isEmpty()) {
            return Optional.empty();
        }
        TeredoSetting setting = frame.prefixes().teredo() == null ? TeredoSetting.DISABLED : TeredoSetting.ENABLED;
        return Optional.of(new Sourced<>(setting, Provenance.DERIVED, "publicIpv4"));
    }
}
