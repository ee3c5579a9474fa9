package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceIdTest {

    @ParameterizedTest
    @CsvSource({
        "10,                  10,               ::10", // hexadecimal: sixteen
        "::10,                10,               ::10", // with colons in front
        "A02:100A,            a02100a,          ::a02:100a", // upper case
        "0:5efe:a02:100a,     5efe0a02100a,     ::5efe:a02:100a", // ISATAP, private
        "200:5efe:836b:9,     2005efe836b0009,  ::200:5efe:836b:9", // ISATAP, global
        "::5efe:a02:100a,     5efe0a02100a,     ::5efe:a02:100a", // three groups
        "8000:0:0:1,          8000000000000001, ::8000:0:0:1", // negative as a long
        "ffff:ffff:ffff:ffff, ffffffffffffffff, ::ffff:ffff:ffff:ffff", // highest
        "0,                   0,                ::", // readable, though no host may have it
        "::,                  0,                ::", // the same
        "0:0:0:1,             1,                ::1", // the server's
    })
    void readsOneToFourHexadecimalGroups(String text, String bits, String printed) {
        InterfaceId id = InterfaceId.parse(text);

        assertThat(id.bits()).isEqualTo(Long.parseUnsignedLong(bits, 16));
        assertThat(id).hasToString(printed);
        assertThat(InterfaceId.parse(printed)).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ~~|it is empty
             10|it contains a blank
            10.2.16.10|it has dots, but identifiers are hexadecimal
            0:5efe:10.2.16.10|it has dots, but identifiers are hexadecimal
            1::2|only its start may be shortened with ::
            ::::|only its start may be shortened with ::
            1:2:3:4:5|it has more than four groups
            ::1:2:3:4:5|it has more than four groups
            12345|a group has more than four digits
            0x10|it contains something other than hexadecimal digits and colons
            #10|it contains something other than hexadecimal digits and colons
            -1|it contains something other than hexadecimal digits and colons
            host|it contains something other than hexadecimal digits and colons
            １０|it contains a character that is not plain ASCII or does not print
            10/64|a mask or length is not accepted here
            :10|it has three colons in a row
            10:|it starts or ends with a single colon
            """)
    void refusesOtherText(String text, String reason) {
        assertThatThrownBy(() -> InterfaceId.parse(text))
                .isInstanceOfSatisfying(
                        InvalidAddress.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason))
                .hasMessageContaining("an interface identifier");
    }

    @ParameterizedTest
    @CsvSource({
        "0,                   true, false", // subnet router
        "1,                   true, false", // the server
        "2,                   false, false", // a warning elsewhere
        "fdff:ffff:ffff:ff7f, false, false", // below RFC 2526
        "fdff:ffff:ffff:ff80, true, false", // first of RFC 2526
        "fdff:ffff:ffff:ffff, true, false", // last of RFC 2526
        "fe00:0:0:0,          false, false", // above RFC 2526
        "0:5efe:a02:100a,     false, true", // ISATAP, private
        "200:5efe:836b:9,     false, true", // ISATAP, global
        "300:5efe:836b:9,     false, false", // another bit set
        "5efe:a02:100a:1,     false, false", // not at the start
    })
    void knowsReservedAndIsatapIdentifiers(String text, boolean reserved, boolean isatap) {
        assertThat(InterfaceId.parse(text).isReserved()).isEqualTo(reserved);
        assertThat(InterfaceId.parse(text).looksLikeIsatap()).isEqualTo(isatap);
    }

    @Test
    void embedsAnIpv4AddressWithoutItsSign() {
        assertThat(InterfaceId.of(Ipv4.parse("10.2.16.10"))).hasToString("::a02:100a");
        assertThat(InterfaceId.of(Ipv4.parse("203.0.113.9"))).hasToString("::cb00:7109");
    }
}
