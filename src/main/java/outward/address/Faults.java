package outward.address;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with text that the reader refused: looked for only then, so reading good text stays quick. */
final class Faults {
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";

    private static final List<Fault> OF_ANY_TEXT = List.of(
            new Fault("it is empty", String::isEmpty),
            new Fault("it is longer than any address", text -> text.length() > StrictReader.LONGEST),
            new Fault("it contains a blank", has("[ \\t]")),
            new Fault("it contains a character that is not plain ASCII or does not print", has("[^ -~]")),
            new Fault("it holds more than one value", has("[,;]")),
            new Fault("a mask or length is not accepted here", has("/")));

    private static final List<Fault> OF_DOTTED_NUMBERS = List.of(
            new Fault("a number is missing beside a dot", has("^\\.|\\.$|\\.\\.")),
            new Fault("a number starts with zero, which some programs read as octal", has("(^|[.:])0[0-9]+($|\\.)")),
            new Fault("a number is above 255", has("(^|[.:])(?!" + OCTET + "($|\\.))[0-9]+($|\\.)")));

    private static final List<Fault> OF_IPV4 = List.of(
            new Fault("it has colons, as IPv6 addresses do", has(":")),
            new Fault("a number is hexadecimal", has("0[xX]")),
            new Fault("it contains something other than digits and dots", has("[^0-9.]")));

    private static final List<Fault> OF_FOUR_NUMBERS = List.of(
            new Fault("it has fewer than four numbers", has("^[0-9]+(\\.[0-9]+){0,2}$")),
            new Fault("it has more than four numbers", has("^([0-9]+\\.){4}")));

    private static final List<Fault> OF_IPV6 = List.of(
            new Fault("it has a zone (the part from the percent sign on)", has("%")),
            new Fault("it stands in brackets", has("[\\[\\]]")),
            new Fault("it is an IPv4 address", has("^[0-9]+(\\.[0-9]+){3}$")),
            new Fault("it contains something other than hexadecimal digits and colons", has("[^0-9a-fA-F:.]")),
            new Fault("it has no colon", text -> !text.contains(":")),
            new Fault("it has three colons in a row", has(":::")),
            new Fault("it has :: twice", has("::.*::")),
            new Fault("it starts or ends with a single colon", has("^:[^:]|[^:]:$")),
            new Fault("a group has more than four digits", has("(^|:)[0-9a-fA-F]{5,}(:|$)")),
            new Fault(
                    "its dots do not make an IPv4 address at its end",
                    has("\\.").and(has(":[0-9]+(\\.[0-9]+){3}$").negate())));

    private static final List<Fault> OF_EIGHT_GROUPS = List.of(
            new Fault("it has more than eight groups", text -> groups(text) > 8),
            new Fault("its :: stands for no group", text -> text.contains("::") && groups(text) == 8),
            new Fault("it has fewer than eight groups and no ::", text -> !text.contains("::") && groups(text) < 8));

    private Faults() {}

    static String ofIpv4(String text) {
        return first(text, Stream.of(OF_ANY_TEXT, OF_IPV4, OF_DOTTED_NUMBERS, OF_FOUR_NUMBERS));
    }

    static String ofIpv6(String text) {
        return first(text, Stream.of(OF_ANY_TEXT, OF_IPV6, OF_DOTTED_NUMBERS, OF_EIGHT_GROUPS));
    }

    /** The lists go from the plainest fault to the finest; the first that is found is named. */
    private static String first(String text, Stream<List<Fault>> lists) {
        return lists.flatMap(List::stream)
                .filter(fault -> fault.isIn().test(text))
                .findFirst()
                .map(Fault::reason)
                .orElse("it cannot be read");
    }

    /** Sixteen-bit groups written out; a dotted tail is worth two. */
    private static long groups(String text) {
        long written =
                Stream.of(text.split(":")).filter(group -> !group.isEmpty()).count();
        return text.contains(".") ? written + 1 : written;
    }

    private static Predicate<String> has(String pattern) {
        return Pattern.compile(pattern).asPredicate();
    }
}
