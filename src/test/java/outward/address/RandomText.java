package outward.address;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Text that is an address, nearly one, or nothing of the kind; the same sequence for the same seed. */
final class RandomText {
    /** What addresses are made of, and what lax readers are known to let in. */
    private static final String ALPHABET = "0123456789abcdefABCDEF::::....00/%[]xX+-_* \t\n,ghost１٣：。";

    private final Random random;

    RandomText(long seed) {
        random = new Random(seed);
    }

    String next() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> ipv6();
            case 3, 4 -> mutated(ipv6());
            case 5 -> ipv4();
            case 6 -> mutated(ipv4());
            default -> noise();
        };
    }

    private String ipv4() {
        return IntStream.range(0, 4)
                .mapToObj(octet -> String.valueOf(random.nextInt(256)))
                .collect(Collectors.joining("."));
    }

    /** Eight groups, or six and a dotted tail; often shortened somewhere. */
    private String ipv6() {
        boolean dotted = random.nextInt(5) == 0;
        int groups = dotted ? 6 : 8;
        int gap = random.nextInt(groups + 1);
        int gapEnd = random.nextBoolean() ? gap : gap + random.nextInt(groups - gap + 1);
        String tail = dotted ? ":" + ipv4() : "";
        return gap == gapEnd ? groups(groups) + tail : groups(gap) + "::" + joined(groups(groups - gapEnd), tail);
    }

    private static String joined(String groups, String tail) {
        return groups.isEmpty() && !tail.isEmpty() ? tail.substring(1) : groups + tail;
    }

    private String groups(int count) {
        return IntStream.range(0, count).mapToObj(group -> group()).collect(Collectors.joining(":"));
    }

    /** Zero, short or long; padded or not; upper or lower case. */
    private String group() {
        int value = random.nextInt(3) == 0 ? 0 : random.nextInt(1 << (4 * (1 + random.nextInt(4))));
        return switch (random.nextInt(4)) {
            case 0 -> HexFormat.of().toHexDigits((short) value);
            case 1 -> Integer.toHexString(value).toUpperCase(Locale.ROOT);
            default -> Integer.toHexString(value);
        };
    }

    private String mutated(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int edit = random.nextInt(2); edit >= 0; edit--) {
            int at = random.nextInt(changed.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, character());
                case 1 -> changed.delete(at, at + 1);
                default -> changed.replace(at, at + 1, String.valueOf(character()));
            }
        }
        return changed.toString();
    }

    private String noise() {
        return IntStream.range(0, random.nextInt(24))
                .mapToObj(unit -> String.valueOf(character()))
                .collect(Collectors.joining());
    }

    private char character() {
        return ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }
}
