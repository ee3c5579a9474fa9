package outward.observed.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import outward.address.Ipv6;
import outward.observed.text.Words;

/** The blank-separated words of a row, and what such words mean in every table. */
final class Cells {
    private static final Pattern DASHES = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,10}");
    private static final Pattern ZONE = Pattern.compile(".*%([0-9]{1,9})");
    private static final int LONGEST_NAME = 256;
    private static final long NO_METRIC = 4294967295L;

    private Cells() {}

    /** The words, with wiki pipes taken for blanks; at most so many, the last holding the rest of the line; 0: all. */
    static List<String> of(String text, int most) {
        String plain = text.replace('|', ' ').strip();
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < plain.length()) {
            int end = words.size() + 1 == most ? plain.length() : wordEnd(plain, at);
            words.add(plain.substring(at, end));
            at = end;
            while (at < plain.length() && isBlank(plain.charAt(at))) {
                at++;
            }
        }
        return words;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** An index; never negative, and never larger than Windows counts. */
    static Optional<Integer> index(String text) {
        return isNumber(text)
                ? Optional.of(Long.parseLong(text))
                        .filter(n -> n <= Integer.MAX_VALUE)
                        .map(Long::intValue)
                : Optional.empty();
    }

    /** A metric; the largest number stands for none. */
    static Optional<Integer> metric(String text) {
        return index(text);
    }

    static boolean isMetric(String text) {
        return isNumber(text) && Long.parseLong(text) <= NO_METRIC;
    }

    /** The index behind the per cent sign of a link-local address. */
    static Optional<Integer> zone(String text) {
        var zone = ZONE.matcher(text);
        return zone.matches() ? index(zone.group(1)) : Optional.empty();
    }

    static Optional<Ipv6> address(String text) {
        return Words.ipv6(text);
    }

    /** The next hop of a route; the lowest addresses, an old form of IPv4 ones, are never one (RFC 4291, 2.5.5.1). */
    static Optional<Ipv6> nextHop(String text) {
        return Words.ipv6(text).filter(a -> a.high() != 0 || a.low() == 0 || a.low() >>> 32 != 0);
    }

    /** Windows prints a dash in On-link; copying may have made it another one. */
    static String plainDashes(String text) {
        return DASHES.matcher(text).replaceAll("-");
    }

    /** Whether only letters of an address or prefix stand in a text, so that it may be one or the beginning of one. */
    static boolean isOfAddress(String text) {
        return text.chars().allMatch(c -> ":.%/".indexOf(c) >= 0 || Character.digit(c, 16) >= 0);
    }

    /** Whether a text is nothing but a piece of an address, so that it is no name. */
    static boolean looksLikeAddress(String text) {
        return text.indexOf(':') >= 0 && isOfAddress(text);
    }

    /** Whether a text can be the name of an interface: Windows allows no colon and no slash in one. */
    static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && text.chars().noneMatch(c -> ":/\\<>\"".indexOf(c) >= 0);
    }

    /** Whether PowerShell left the end of a text out. */
    static boolean isShortened(String text) {
        return text.endsWith("...") || text.endsWith("…") || text.endsWith("...}") || text.endsWith("…}");
    }
}
