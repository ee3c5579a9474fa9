package outward.lookup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.address.InvalidAddress;
import outward.address.Ipv6;

/** What somebody typed or pasted into the search: an address is taken out of brackets, and its zone and length off. */
public final class SearchText {
    /** More is cut off. */
    public static final int LONGEST = 200;

    private static final Pattern DRESSED =
            Pattern.compile("\\[?([0-9A-Fa-f:.]+:[0-9A-Fa-f:.]*)(?:%\\S{1,40})?]?(?:/\\d{1,3})?");

    private SearchText() {}

    /** The text as it is looked for: without blanks around it, in one line. */
    public static String of(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** The address in it; empty where it is a word. */
    public static Optional<Ipv6> address(String text) {
        Matcher dressed = DRESSED.matcher(text);
        if (!dressed.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Ipv6.parse(dressed.group(1)));
        } catch (InvalidAddress e) {
            return Optional.empty();
        }
    }
}
