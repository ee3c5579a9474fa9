package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrefixTest {

    @ParameterizedTest
    @CsvSource({
        "2002:836b:2::/48,              2002:836b:2::/48", // an organisation prefix
        "FD78:9F7E:C716::/48,           fd78:9f7e:c716::/48", // upper case
        "2001:0:836b:2::/64,            2001:0:836b:2::/64", // a Teredo client prefix
        "2001:db8:1:1020::/59,          2001:db8:1:1020::/59", // not on a group's border
        "::/0,                          ::/0", // everything
        "::1/128,                       ::1/128", // one address
        "8000::/1,                      8000::/1", // the first bit
        "2002:836b:2:3333:8000::/65,    2002:836b:2:3333:8000::/65", // the first bit of the lower half
        "::ffff:10.2.0.0/112,           ::ffff:a02:0/112", // dotted tail
    })
    void readsIpv6Networks(String text, String printed) {
        Ipv6Prefix prefix = Ipv6Prefix.parse(text);

        assertThat(prefix).hasToString(printed);
        assertThat(Ipv6Prefix.parse(printed)).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ~~|it is empty
            2002:836b:2:1000::|it has no length (the part after the slash)
            2002:836b:2:1000::/|nothing follows the slash
            /64|it is empty
            2002:836b:2:1000::/-1|its length is not a decimal number
            2002:836b:2:1000::/+64|its length is not a decimal number
            2002:836b:2:1000::/6 4|its length is not a decimal number
            2002:836b:2:1000::/64 |its length is not a decimal number
            2002:836b:2:1000::/６４|its length is not a decimal number
            2002:836b:2:1000::/64/64|its length is not a decimal number
            2002:836b:2:1000::/0x40|its length is not a decimal number
            2002:836b:2:1000::/ffff:ffff::|its length is not a decimal number
            2002:836b:2:1000::/064|its length starts with zero
            2002:836b:2:1000::/00|its length starts with zero
            2002:836b:2:1000::/129|its length is above 128
            2002:836b:2:1000::/4294967360|its length is above 128
            2002:836b:2:1000::/18446744073709551680|its length is above 128
             2002:836b:2:1000::/64|it contains a blank
            fe80::%1/64|it has a zone (the part from the percent sign on)
            10.0.0.0/8|it is an IPv4 address
            2002:836b:2:1000::5/64|bits are set after its length (its network is 2002:836b:2:1000::/64)
            2001:db8:1:1008::/59|bits are set after its length (its network is 2001:db8:1:1000::/59)
            2002:836b:3::/47|bits are set after its length (its network is 2002:836b:2::/47)
            ::1/127|bits are set after its length (its network is ::/127)
            """)
    void refusesOtherTextAndNamesTheNetworkMeant(String text, String reason) {
        assertThatThrownBy(() -> Ipv6Prefix.parse(text))
                .isInstanceOfSatisfying(
                        InvalidAddress.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.0/8,      true", // classic
        "10.2.16.0/24,    true", // the reader's site
        "0.0.0.0/0,       true", // everything
        "10.2.16.10/32,   true", // one address
        "128.0.0.0/1,     true", // the sign bit
        "10.2.16.5/24,    false", // host bits
        "10.2.16.0/33,    false", // too long
        "10.2.16.0,       false", // no length
        "10.2.16/24,      false", // three numbers
        "10.2.16.0/255.255.255.0, false", // a mask
        "::/0,            false", // the other family
    })
    void readsIpv4Networks(String text, boolean accepted) {
        if (accepted) {
            assertThat(Ipv4Prefix.parse(text)).hasToString(text);
        } else {
            assertThatThrownBy(() -> Ipv4Prefix.parse(text)).isInstanceOf(InvalidAddress.class);
        }
    }

    @Test
    void anIpv4NetworkOverlapsTheOnesInItAndAroundIt() {
        Ipv4Prefix site = Ipv4Prefix.parse("10.2.16.0/24");

        assertThat(site.overlaps(Ipv4Prefix.parse("10.0.0.0/8"))).isTrue();
        assertThat(Ipv4Prefix.parse("10.0.0.0/8").overlaps(site)).isTrue();
        assertThat(site.overlaps(Ipv4Prefix.parse("10.2.17.0/24"))).isFalse();
    }

    @Test
    void namesTheIpv4NetworkMeant() {
        assertThatThrownBy(() -> Ipv4Prefix.parse("10.2.16.5/24")).hasMessageContaining("10.2.16.0/24");
    }

    @Test
    void anInterfaceKnowsItsNetwork() {
        Ipv4Interface server = Ipv4Interface.parse("10.2.16.5/24");

        assertThat(server).hasToString("10.2.16.5/24");
        assertThat(server.prefix()).hasToString("10.2.16.0/24");
        assertThat(server.prefix().contains(Ipv4.parse("10.2.16.10"))).isTrue();
        assertThat(server.prefix().contains(Ipv4.parse("10.2.17.10"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.2.16.5", "10.2.16.5/33", "10.2.16.5/255.255.255.0", "10.2.16.5/ 24", "fd00::1/64", ""})
    void anInterfaceNeedsAnAddressAndALength(String text) {
        assertThatThrownBy(() -> Ipv4Interface.parse(text)).isInstanceOf(InvalidAddress.class);
    }

    @Test
    void valuesThatAreNoNetworksCannotBeBuilt() {
        Ipv6 address = Ipv6.parse("2002:836b:2:1000::5");

        assertThatThrownBy(() -> new Ipv6Prefix(address, 64)).hasMessageContaining("2002:836b:2:1000::/64");
        assertThatThrownBy(() -> new Ipv6Prefix(address, 129)).isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> Ipv6Prefix.containing(address, -1)).isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> new Ipv4Prefix(new Ipv4(1), 24)).isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> Ipv4Prefix.containing(new Ipv4(1), 33)).isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> new Ipv4Interface(new Ipv4(1), -1)).isInstanceOf(InvalidAddress.class);
    }
}
