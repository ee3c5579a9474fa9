package outward.observed.host;

import java.util.Random;
import java.util.stream.Collectors;

/** Cuts, repeats, swaps and wraps a text, and puts into it what copying leaves behind. */
final class HostDamage {
    private static final String[] SCRAPS = {
        "\n",
        "\r\n",
        " ",
        "\t",
        ":",
        "::",
        "|",
        "> ",
        "...",
        "…",
        "0",
        "1",
        "f",
        "/64",
        "PS C:\\> ",
        "C:\\>",
        "\u00A0",
        "\u200B",
        "\u001B[0m",
        "{",
        "}",
        "\"",
        ",",
        "fe80::1",
        "On-link",
        "---- ---- ----\n",
        "=================\n",
        "%4",
        "(Preferred)",
        "2001:db8:99::7\n",
        "Interface 9: Other\n"
    };
    private static final int[] WIDTHS = {40, 72, 80, 100, 120};

    private final Random random;

    HostDamage(Random random) {
        this.random = random;
    }

    String of(String clean) {
        String text = clean;
        for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
            text = once(text);
        }
        return text;
    }

    private String once(String text) {
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 4 : 160));
        String before = text.substring(0, from);
        String part = text.substring(from, to);
        String after = text.substring(to);
        String scrap = SCRAPS[random.nextInt(SCRAPS.length)];
        return switch (random.nextInt(9)) {
            case 0 -> before + after;
            case 1 -> before + scrap + part + after;
            case 2 -> before + scrap + after;
            case 3 -> before + part + part + after;
            case 4 -> before + new StringBuilder(part).reverse() + after;
            case 5 -> before + (char) random.nextInt(0x3000) + after;
            case 6 -> after + part + before;
            case 7 -> wrapped(text, WIDTHS[random.nextInt(WIDTHS.length)]);
            default -> before;
        };
    }

    private static String wrapped(String text, int width) {
        return text.lines()
                .map(line -> line.replaceAll("(.{" + width + "})(?=.)", "$1\n"))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
