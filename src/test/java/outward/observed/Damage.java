package outward.observed;

import java.util.Random;

/** Does to a text what copying, mailing, forums and slips of the hand do, and worse. */
final class Damage {
    private static final String[] SCRAPS = {
        "\n",
        "\r\n",
        "\r",
        " ",
        "                                  ",
        "\t",
        ":",
        " : ",
        "{",
        "}",
        ", ",
        "::",
        "/64",
        "/",
        "1",
        "0",
        "f",
        "ff",
        "\"",
        "[",
        "]",
        "\\",
        "\u0000",
        "\u202E",
        "\uFEFF",
        "\u00A0",
        "\uD800",
        "PS C:\\> ",
        "...",
        "True",
        "False",
        "Enabled",
        "Disabled",
        "2001:db8:99:1::/64",
        "fd00:1:2:3333::1",
        "203.0.113.77",
        "IsSingleNic : True\n",
        "IsNatDeployed : False\n",
        "InternalIPv6Prefix : ",
        "PrefixLength : 128\n",
        "null",
        "{\n\"schema\":",
        "Äußerst"
    };

    private final Random random;

    Damage(Random random) {
        this.random = random;
    }

    String of(String clean, int count) {
        String text = clean;
        for (int i = 0; i < count && !text.isEmpty(); i++) {
            text = once(text);
        }
        return text;
    }

    private String once(String text) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 4 : 200));
        String before = text.substring(0, from);
        String part = text.substring(from, to);
        String after = text.substring(to);
        return switch (random.nextInt(8)) {
            case 0 -> before + after;
            case 1 -> before + SCRAPS[random.nextInt(SCRAPS.length)] + part + after;
            case 2 -> before + SCRAPS[random.nextInt(SCRAPS.length)] + after;
            case 3 -> before + part + part + after;
            case 4 -> before + new StringBuilder(part).reverse() + after;
            case 5 -> before + (char) random.nextInt(0x10000) + after;
            case 6 -> after + part + before;
            default -> part + "\n" + before + after;
        };
    }
}
