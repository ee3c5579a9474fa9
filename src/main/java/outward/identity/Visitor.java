package outward.identity;

import outward.address.InvalidAddress;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.answer.PlainText;

/**
 * Where a request comes from, as a person recognises it in the list of their sessions.
 *
 * @param network the address of the browser or of the proxy in front of it
 * @param browser what it calls itself
 */
public record Visitor(String network, String browser) {
    private static final int LONGEST_NETWORK = 60;
    private static final int LONGEST_BROWSER = 200;
    private static final int SUBSCRIBER = 56;

    public Visitor {
        network = PlainText.ascii(network, LONGEST_NETWORK);
        browser = PlainText.ascii(browser, LONGEST_BROWSER);
    }

    /** What shares an account of failed attempts: an IPv4 address, or the /56 that a subscriber has of IPv6. */
    String source() {
        try {
            return Ipv6Prefix.containing(Ipv6.parse(network.split("%", 2)[0]), SUBSCRIBER)
                    .toString();
        } catch (InvalidAddress other) {
            return network;
        }
    }
}
