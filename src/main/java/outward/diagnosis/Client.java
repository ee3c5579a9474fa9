package outward.diagnosis;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.address.InvalidAddress;
import outward.address.Ipv6;
import outward.address.Teredo;

/** The client that cannot be managed, as the person knows it: by a name, by an address, or not at all. */
public record Client(@Nullable String name, @Nullable Ipv6 address) {
    /** Nothing is known of it. */
    public static final Client UNKNOWN = new Client(null, null);

    /** What may stand behind a command: letters, digits and hyphens, in labels (RFC 1123). */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})){0,8}");

    private static final int LONGEST = 253;

    /** Reads what was typed; empty where it is neither an IPv6 address nor a DNS name. Nothing typed is a client unknown. */
    public static Optional<Client> read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(UNKNOWN);
        }
        if (text.indexOf(':') >= 0) {
            return address(text);
        }
        boolean name = text.length() <= LONGEST
                && NAME.matcher(text).matches()
                && !text.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        return name ? Optional.of(new Client(text, null)) : Optional.empty();
    }

    private static Optional<Client> address(String text) {
        try {
            return Optional.of(new Client(null, Ipv6.parse(text)));
        } catch (InvalidAddress notOne) {
            return Optional.empty();
        }
    }

    /** As it was typed; empty where it is not known. */
    public String text() {
        return name != null ? name : address == null ? "" : address.toString();
    }

    /** Whether its address is one of Teredo. */
    boolean isTeredo() {
        return address != null && Teredo.RANGE.contains(address);
    }
}
