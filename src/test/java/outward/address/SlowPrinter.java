package outward.address;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** RFC 5952 section 4 word by word: no leading zeros, the first longest run of two zero groups or more as "::". */
final class SlowPrinter {

    private SlowPrinter() {}

    static String ipv6(BigInteger bits) {
        List<String> groups = IntStream.range(0, 8)
                .mapToObj(group ->
                        Integer.toHexString(bits.shiftRight(112 - 16 * group).intValue() & 0xffff))
                .collect(Collectors.toList());
        for (int run = 8; run >= 2; run--) {
            int start = Collections.indexOfSubList(groups, Collections.nCopies(run, "0"));
            if (start >= 0) {
                return String.join(":", groups.subList(0, start)) + "::"
                        + String.join(":", groups.subList(start + run, 8));
            }
        }
        return String.join(":", groups);
    }

    static String ipv4(BigInteger bits) {
        return IntStream.range(0, 4)
                .mapToObj(
                        octet -> String.valueOf(bits.shiftRight(24 - 8 * octet).intValue() & 0xff))
                .collect(Collectors.joining("."));
    }
}
