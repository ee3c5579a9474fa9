package outward.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The slow twin of the readers: written to be checked by eye against RFC 4291 section 2.2, in whole numbers. */
final class SlowReader {

    private SlowReader() {}

    /** Four decimal numbers, none with a needless zero. */
    static Optional<BigInteger> ipv4(String text) {
        String[] numbers = text.split("\\.", -1);
        if (numbers.length != 4 || !Arrays.stream(numbers).allMatch(number -> number.matches("0|[1-9][0-9]{0,2}"))) {
            return Optional.empty();
        }
        List<Integer> octets = Arrays.stream(numbers).map(Integer::valueOf).toList();
        return octets.stream().allMatch(octet -> octet <= 255) ? Optional.of(joined(octets, 8)) : Optional.empty();
    }

    /** Eight groups, or fewer with one "::" for the zeros between; the last two may be written as an IPv4 address. */
    static Optional<BigInteger> ipv6(String text) {
        String plain = withoutDottedTail(text);
        if (!plain.contains("::")) {
            return groups(plain).filter(groups -> groups.size() == 8).map(groups -> joined(groups, 16));
        }
        int gap = plain.indexOf("::");
        Optional<List<Integer>> left = groupsOrNone(plain.substring(0, gap));
        Optional<List<Integer>> right = groupsOrNone(plain.substring(gap + 2));
        return left.flatMap(before -> right.flatMap(after -> filled(before, after)));
    }

    /** A dotted tail becomes two groups; one that is wrong stays, and fails as a group later. */
    private static String withoutDottedTail(String text) {
        int tail = text.lastIndexOf(':') + 1;
        return tail == 0 || !text.contains(".")
                ? text
                : ipv4(text.substring(tail))
                        .map(bits -> "%s%x:%x".formatted(text.substring(0, tail), bits.shiftRight(16), low16(bits)))
                        .orElse(text);
    }

    private static BigInteger low16(BigInteger bits) {
        return bits.mod(BigInteger.ONE.shiftLeft(16));
    }

    private static Optional<BigInteger> filled(List<Integer> before, List<Integer> after) {
        int missing = 8 - before.size() - after.size();
        if (missing < 1) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(before);
        for (int zero = 0; zero < missing; zero++) {
            all.add(0);
        }
        all.addAll(after);
        return Optional.of(joined(all, 16));
    }

    private static Optional<List<Integer>> groupsOrNone(String text) {
        return text.isEmpty() ? Optional.of(List.of()) : groups(text);
    }

    private static Optional<List<Integer>> groups(String text) {
        String[] groups = text.split(":", -1);
        return Arrays.stream(groups).allMatch(group -> group.matches("[0-9a-fA-F]{1,4}"))
                ? Optional.of(Arrays.stream(groups)
                        .map(group -> Integer.valueOf(group, 16))
                        .toList())
                : Optional.empty();
    }

    private static BigInteger joined(List<Integer> parts, int bits) {
        BigInteger sum = BigInteger.ZERO;
        for (int part : parts) {
            sum = sum.shiftLeft(bits).add(BigInteger.valueOf(part));
        }
        return sum;
    }
}
