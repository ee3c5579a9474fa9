package outward.letterhead;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether a colour can be read on white paper: WCAG 2.2, success criterion 1.4.3, asks 4.5 to 1 for text. */
final class Contrast {
    private static final double LEAST = 4.5;
    private static final int STEPS = 100;

    private Contrast() {}

    /** Why not, with one of the same hue that can; empty where it can. */
    static Optional<String> fault(String colour) {
        double ratio = toWhite(colour);
        return ratio >= LEAST
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "On white this colour has a contrast of %.1f to 1; headings need %.1f to 1 (WCAG 2.2). %s would do.",
                        Math.floor(ratio * 10) / 10,
                        LEAST,
                        darker(colour)));
    }

    /** The lightest shade of it that can be read. */
    static String darker(String colour) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> shade(colour, 1 - (double) step / STEPS))
                .filter(shade -> toWhite(shade) >= LEAST)
                .findFirst()
                .orElseThrow();
    }

    private static String shade(String colour, double of) {
        return String.format("#%02x%02x%02x", part(colour, 0, of), part(colour, 1, of), part(colour, 2, of));
    }

    private static int part(String colour, int channel, double of) {
        return (int) (channel(colour, channel) * of);
    }

    private static int channel(String colour, int channel) {
        return Integer.parseInt(colour, 1 + 2 * channel, 3 + 2 * channel, 16);
    }

    /** WCAG 2.2, definition of contrast ratio; the relative luminance of white is 1. */
    static double toWhite(String colour) {
        return 1.05 / (luminance(colour) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
