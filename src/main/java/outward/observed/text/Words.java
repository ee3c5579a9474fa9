package outward.observed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import outward.address.InvalidAddress;
import outward.address.Ipv4;
import outward.address.Ipv4Prefix;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Reads one printed value; empty where it is anything else than what the name says. */
public final class Words {
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ZONE = Pattern.compile("%[0-9A-Za-z]{1,32}$");
    private static final int LONGEST = 1000;

    private Words() {}

    /** True or False. */
    public static Optional<Boolean> truth(String text) {
        return either(text, "True", "False");
    }

    /** Enabled or Disabled. */
    public static Optional<Boolean> enabled(String text) {
        return either(text, "Enabled", "Disabled");
    }

    /** Configured or NotConfigured: LoadBalancing in Microsoft's reference of the class RemoteAccessCommon. */
    public static Optional<Boolean> configured(String text) {
        return either(text, "Configured", "NotConfigured");
    }

    private static Optional<Boolean> either(String text, String yes, String no) {
        if (text.equalsIgnoreCase(yes)) {
            return Optional.of(true);
        }
        return text.equalsIgnoreCase(no) ? Optional.of(false) : Optional.empty();
    }

    public static Optional<Ipv6Prefix> prefix(String text) {
        return text.indexOf('/') < 0 ? Optional.empty() : address(text, ':', Ipv6Prefix::parse);
    }

    /** An address; the zone that Windows prints after link-local ones is left out. */
    public static Optional<Ipv6> ipv6(String text) {
        return address(text.indexOf('%') < 0 ? text : ZONE.matcher(text).replaceFirst(""), ':', Ipv6::parse);
    }

    public static Optional<Ipv4> ipv4(String text) {
        return address(text, '.', Ipv4::parse);
    }

    /** {@code needed} stands in every such text: most texts are none, and a refusal is dear. */
    private static <T> Optional<T> address(String text, char needed, Function<String, T> parse) {
        try {
            return text.length() > LONGEST || text.indexOf(needed) < 0 || text.indexOf(' ') >= 0
                    ? Optional.empty()
                    : Optional.of(parse.apply(text));
        } catch (InvalidAddress e) {
            return Optional.empty();
        }
    }

    /** A prefix length, 0 to 128. */
    public static Optional<Integer> length(String text) {
        return LENGTH.matcher(text).matches()
                ? Optional.of(Integer.parseInt(text)).filter(n -> n <= 128)
                : Optional.empty();
    }

    /** An address with its mask or length, as a cluster prints its virtual addresses: the IPv6 one, or none for IPv4. */
    public static Optional<List<Ipv6>> onInterface(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        if (ipv4(parts[0]).isPresent() && ipv4(parts[1]).isPresent()) {
            return Optional.of(List.of());
        }
        return length(parts[1]).flatMap(l -> ipv6(parts[0])).map(List::of);
    }

    /** One part of a NAT64 mapping: the IPv6 prefix, or none for the IPv4 range that it is mapped to. */
    public static Optional<List<Ipv6Prefix>> mapped(String text) {
        List<Ipv6Prefix> prefixes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Optional<Ipv6Prefix> ipv6 = prefix(part.strip());
            if (ipv6.isEmpty() && address(part.strip(), '.', Ipv4Prefix::parse).isEmpty()) {
                return Optional.empty();
            }
            ipv6.ifPresent(prefixes::add);
        }
        return Optional.of(prefixes);
    }

    /** A name or another word that is kept as it stands. */
    public static Optional<String> text(String text) {
        return text.length() <= LONGEST && PlainText.isPlain(text) ? Optional.of(text) : Optional.empty();
    }
}
