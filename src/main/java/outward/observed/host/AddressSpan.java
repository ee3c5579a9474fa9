package outward.observed.host;

import java.util.List;
import java.util.Optional;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.observed.text.Words;

/** IPv6 addresses that a rule names: from the first to the last, both within. */
public record AddressSpan(Ipv6 first, Ipv6 last) {
    private static final Ipv6 LOWEST = new Ipv6(0, 0);
    private static final Ipv6 HIGHEST = new Ipv6(-1, -1);

    public boolean contains(Ipv6 address) {
        return first.compareTo(address) <= 0 && address.compareTo(last) <= 0;
    }

    /** Reads Any, an address, a prefix or a range; none for the same of IPv4, which cover no IPv6 address. */
    public static Optional<List<AddressSpan>> of(String text) {
        if (text.equalsIgnoreCase("Any")) {
            return Optional.of(List.of(new AddressSpan(LOWEST, HIGHEST)));
        }
        String[] ends = text.split("-", -1);
        if (ends.length == 2) {
            return range(ends[0].strip(), ends[1].strip());
        }
        Optional<List<AddressSpan>> single = Words.ipv6(text).map(a -> List.of(new AddressSpan(a, a)));
        return single.or(() -> Words.prefix(text).map(p -> List.of(of(p)))).or(() -> ipv4(text));
    }

    private static Optional<List<AddressSpan>> range(String from, String to) {
        var first = Words.ipv6(from);
        var last = Words.ipv6(to);
        if (first.isPresent() && last.isPresent() && first.get().compareTo(last.get()) <= 0) {
            return Optional.of(List.of(new AddressSpan(first.get(), last.get())));
        }
        return ipv4(from).isPresent() ? ipv4(to) : Optional.empty();
    }

    /** All addresses of a prefix. */
    public static AddressSpan of(Ipv6Prefix prefix) {
        int length = prefix.length();
        long high = length >= 64 ? 0 : -1L >>> length;
        long low = length >= 128 ? 0 : -1L >>> Math.max(0, length - 64);
        Ipv6 network = prefix.network();
        return new AddressSpan(network, new Ipv6(network.high() | high, network.low() | low));
    }

    private static Optional<List<AddressSpan>> ipv4(String text) {
        return Words.ipv4(text.split("/", -1)[0]).map(a -> List.of());
    }
}
