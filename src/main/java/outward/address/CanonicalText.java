package outward.address;

/**
 * Prints IPv6 addresses as RFC 5952 section 4 says. The IPAddress library could, but builds an object for every group
 * first: several times the time and memory, in the innermost loop of scripts (docs/decisions/printing-ipv6.md).
 */
final class CanonicalText {
    private static final int GROUPS = 8;
    private static final int MOST_CHARACTERS = 39;

    private CanonicalText() {}

    static String of(Ipv6 address) {
        StringBuilder text = new StringBuilder(MOST_CHARACTERS);
        int gap = longestRun(address);
        int group = 0;
        while (group < GROUPS) {
            if (group == gap) {
                text.append("::");
                group += zerosFrom(address, group);
            } else {
                append(group(address, group), text);
                group++;
            }
        }
        return text.toString();
    }

    /** Where the first longest run of zero groups starts; -1 where no two stand together, as a lone zero stays. */
    private static int longestRun(Ipv6 address) {
        int start = -1;
        int longest = 1;
        for (int group = 0; group < GROUPS; group++) {
            int zeros = zerosFrom(address, group);
            if (zeros > longest) {
                start = group;
                longest = zeros;
            }
        }
        return start;
    }

    private static int zerosFrom(Ipv6 address, int first) {
        int group = first;
        while (group < GROUPS && group(address, group) == 0) {
            group++;
        }
        return group - first;
    }

    private static int group(Ipv6 address, int group) {
        long half = group < GROUPS / 2 ? address.high() : address.low();
        return (int) (half >>> (48 - 16 * (group & 3))) & 0xffff;
    }

    private static void append(int group, StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ':') {
            text.append(':');
        }
        int digits = group == 0 ? 1 : (35 - Integer.numberOfLeadingZeros(group)) / 4;
        for (int digit = digits - 1; digit >= 0; digit--) {
            text.append(Character.forDigit((group >>> (4 * digit)) & 0xf, 16));
        }
    }
}
