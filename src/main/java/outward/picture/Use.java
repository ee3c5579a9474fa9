package outward.picture;

import java.util.List;
import outward.address.Ipv6Prefix;

/**
 * What a prefix is used for.
 *
 * @param uses every use, such as {@code Clients by IP-HTTPS}
 * @param kept whether it only is to be kept clear: Windows takes it, or may
 */
public record Use(Ipv6Prefix prefix, List<String> uses, boolean kept) {
    private static final int SUBNET_LENGTH = 64;

    public Use {
        uses = List.copyOf(uses);
    }

    /** The identifiers of its /64s within their /48, such as {@code 3333} or {@code 1000 to 101f}. */
    public String subnets() {
        return first() == last()
                ? Long.toHexString(first())
                : Long.toHexString(first()) + " to " + Long.toHexString(last() & 0xffff);
    }

    /** The identifier of its first /64. */
    long first() {
        return prefix.network().high() & 0xffff;
    }

    /** That of its last. */
    long last() {
        return prefix.length() >= SUBNET_LENGTH ? first() : first() | ((1L << (SUBNET_LENGTH - prefix.length())) - 1);
    }

    /** What it is used for, in one line. */
    public String words() {
        return String.join("; ", uses);
    }
}
