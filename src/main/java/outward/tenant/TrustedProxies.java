package outward.tenant;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outward.address.InvalidAddress;
import outward.address.Ipv4;
import outward.address.Ipv4Prefix;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** The proxies in front of the application whose word about where a request comes from is believed. */
public record TrustedProxies(List<Ipv4Prefix> ipv4, List<Ipv6Prefix> ipv6) {
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.+)](:\\d+)?|([^:]+):\\d+");

    /** Nobody's word. */
    public static final TrustedProxies NONE = new TrustedProxies(List.of(), List.of());

    /**
     * Reads addresses and networks with commas between them.
     *
     * @throws InvalidAddress for anything else, such as a host name
     */
    public static TrustedProxies parse(String text) {
        List<String> parts = Stream.of(text.split(",", -1)).map(String::strip).toList();
        return new TrustedProxies(
                parts.stream()
                        .filter(part -> !isIpv6(part))
                        .map(TrustedProxies::ipv4)
                        .toList(),
                parts.stream()
                        .filter(TrustedProxies::isIpv6)
                        .map(TrustedProxies::ipv6)
                        .toList());
    }

    private static boolean isIpv6(String text) {
        return text.contains(":");
    }

    private static Ipv4Prefix ipv4(String text) {
        return text.contains("/") ? Ipv4Prefix.parse(text) : Ipv4Prefix.containing(Ipv4.parse(text), 32);
    }

    private static Ipv6Prefix ipv6(String text) {
        return text.contains("/") ? Ipv6Prefix.parse(text) : Ipv6Prefix.containing(Ipv6.parse(text), 128);
    }

    /**
     * The address that a request comes from: the peer's; where that is a trusted proxy, the address that it appended to
     * X-Forwarded-For, and so on. What stands further left anybody can have written.
     *
     * @param forwarded the header's lines, in order
     */
    public String source(String peer, List<String> forwarded) {
        List<String> hops = forwarded.stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .toList();
        String source = address(peer).orElse(peer);
        for (int hop = hops.size() - 1; hop >= 0 && trusts(source); hop--) {
            Optional<String> before = address(hops.get(hop));
            if (before.isEmpty()) {
                return source;
            }
            source = before.get();
        }
        return source;
    }

    private boolean trusts(String address) {
        try {
            return isIpv6(address)
                    ? ipv6.stream().anyMatch(network -> network.contains(Ipv6.parse(address)))
                    : ipv4.stream().anyMatch(network -> network.contains(Ipv4.parse(address)));
        } catch (InvalidAddress noAddress) {
            return false;
        }
    }

    /** The address without a port or zone, as it is printed; nothing where there is none. */
    private static Optional<String> address(String text) {
        Matcher port = WITH_PORT.matcher(text.strip());
        String bare = !port.matches() ? text.strip() : port.group(1) == null ? port.group(3) : port.group(1);
        try {
            return Optional.of(
                    isIpv6(bare)
                            ? Ipv6.parse(bare.split("%", 2)[0]).toString()
                            : Ipv4.parse(bare).toString());
        } catch (InvalidAddress noAddress) {
            return Optional.empty();
        }
    }
}
