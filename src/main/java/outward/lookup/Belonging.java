package outward.lookup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;

/**
 * One thing of the tenant that an address belongs to.
 *
 * @param host the host that holds it, or held it; null for a prefix or the server
 * @param prefix the prefix that it lies in; null where the address itself is recorded
 */
public record Belonging(
        As as,
        UUID site,
        String siteName,
        String customer,
        @Nullable UUID host,
        @Nullable String hostName,
        @Nullable Ipv6Prefix prefix) {

    /** As what it belongs there; the narrowest first. */
    public enum As {
        HOST("the planned address of this host"),
        SERVER("the address of the DirectAccess server"),
        FORMER_HOST("an address that an earlier revision planned for this host"),
        IP_HTTPS("in the IP-HTTPS client prefix"),
        TEREDO("in the Teredo client prefix"),
        VPN("in the VPN prefix"),
        NAT64("in the NAT64 prefix"),
        MANAGE_OUT("in the manage-out prefix"),
        INTERNAL("in an internal prefix"),
        ORGANISATION("in the organisation prefix");

        private final String sentence;

        As(String sentence) {
            this.sentence = sentence;
        }

        /** How pages say it. */
        public String sentence() {
            return sentence;
        }

        /** The word of the machine interface, such as {@code ip-https}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
