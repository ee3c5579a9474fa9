package outward.directaccess;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import outward.address.InvalidAddress;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.domain.DomainTable;

/** Hostile text in address fields: each value goes through the reader of its field and the rules of that field. */
class HostileAddressesTest {
    /** The site that the values are aimed at. */
    private static final OrganisationPrefix SITE = OrganisationPrefix.of(Ipv4.parse("131.107.0.2"));

    static Stream<Arguments> hostile() {
        return StreamSupport.stream(DomainTable.read("hostile.json").spliterator(), false)
                .filter(row -> text(row, "group").matches("ipv4|ipv6|prefix"))
                .map(row -> Arguments.of(text(row, "id"), text(row, "group"), text(row, "value"), text(row, "expect")));
    }

    private static String text(JsonNode row, String field) {
        return row.get(field).textValue();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isAcceptedOrRefusedAsExpected(String id, String group, String value, String expected) {
        boolean accepted = switch (group) {
            case "ipv4" -> accepts(value, Ipv4::parse, HostileAddressesTest::fitsAnEdge);
            case "ipv6" -> accepts(value, Ipv6::parse, HostileAddressesTest::fitsAHost);
            default -> accepts(value, Ipv6Prefix::parse, HostileAddressesTest::fitsClients);
        };

        assertThat(accepted ? "accept" : "reject").as(id).isEqualTo(expected);
    }

    private static <A> boolean accepts(String value, Function<String, A> reader, Predicate<A> rule) {
        try {
            return rule.test(reader.apply(value));
        } catch (InvalidAddress refused) {
            assertThat(refused.getMessage()).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");
            return false;
        }
    }

    private static boolean fitsAnEdge(Ipv4 address) {
        return PublicIpv4.refusal(address).isEmpty();
    }

    private static boolean fitsAHost(Ipv6 address) {
        return InternalAddress.refusal(address).isEmpty()
                && HostIdentifiers.refusal(address.interfaceId()).isEmpty();
    }

    /** Whether it is the intranet's own prefix depends on the site, so that part stands here. */
    private static boolean fitsClients(Ipv6Prefix prefix) {
        return ClientPrefixes.refusal(prefix, LoadBalancing.NONE).isEmpty() && !prefix.overlaps(SITE.manageOut());
    }

    @Test
    void differentSpellingsAreOneAddress() {
        assertThat(Ipv6.parse("2002:836b:0002:3333:0000:0000:0000:0010"))
                .isEqualTo(Ipv6.parse("2002:836b:2:3333:0:0:0:10"))
                .hasToString("2002:836b:2:3333::10");
    }
}
