package outward.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.observed.text.Line;
import outward.observed.text.PastedLines;
import outward.observed.text.Words;

/** The IPv6 addresses that nslookup prints of a name, below the block of the name server that it asked. */
final class NameAnswer {
    private static final Pattern BLANKS = Pattern.compile("[\\s,;{}()]+");
    private static final int MOST = 5_000;

    private NameAnswer() {}

    /** Empty where the text is no whole answer about that name; an empty list where there is no such address. */
    static Optional<List<Ipv6>> of(String text, String name) {
        List<String> lines =
                PastedLines.of(text).stream().limit(MOST).map(Line::text).toList();
        int server = first(lines, "server:");
        int blank = server < 0 ? -1 : firstBlank(lines, server);
        List<String> below = lines.subList(blank < 0 ? lines.size() : blank, lines.size());
        String whole = String.join(" ", below).toLowerCase(Locale.ROOT);
        String label = name.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        boolean about = whole.contains(label) && !whole.contains("timed out") && !whole.contains("no response");
        return about ? Optional.of(addresses(String.join("\n", below)).toList()) : Optional.empty();
    }

    private static int first(List<String> lines, String start) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().toLowerCase(Locale.ROOT).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstBlank(List<String> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    /** Every IPv6 address that stands alone between blanks, commas or braces. */
    static Stream<Ipv6> addresses(String text) {
        return BLANKS.splitAsStream(text).filter(w -> w.indexOf(':') >= 0).flatMap(w -> Words.ipv6(w).stream());
    }
}
