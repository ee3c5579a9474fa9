package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Addresses of the transition techniques, on the worked examples of their sources. */
class TransitionTest {
    private static final Ipv4 SERVER = Ipv4.parse("65.54.227.120");

    @Test
    void teredoEncodesTheExampleOfItsReference() {
        Teredo example = new Teredo(SERVER, 0x8000, 40000, Ipv4.parse("192.0.2.45"));

        assertThat(example.encode()).hasToString("2001:0:4136:e378:8000:63bf:3fff:fdd2");
        assertThat(Teredo.decode(example.encode())).contains(example);
    }

    @Test
    void teredoClientsLieInThePrefixOfTheirServer() {
        assertThat(Teredo.prefix(SERVER)).hasToString("2001:0:4136:e378::/64");
        assertThat(Teredo.prefix(Ipv4.parse("255.255.255.254"))).hasToString("2001:0:ffff:fffe::/64");
    }

    @Test
    void whatIsNotTeredoIsNotTakenApart() {
        assertThat(Teredo.decode(Ipv6.parse("2001:db8::1"))).isEmpty();
        assertThat(Teredo.decode(Ipv6.parse("2002:836b:2::1"))).isEmpty();
    }

    @Test
    void teredoRefusesNumbersThatAreNotSixteenBits() {
        assertThatThrownBy(() -> new Teredo(SERVER, 0x10000, 1, SERVER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Teredo(SERVER, 0, 65536, SERVER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Teredo(SERVER, 0, -1, SERVER)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sixToFourGivesEveryIpv4AddressAForty8() {
        assertThat(SixToFour.prefix(SERVER)).hasToString("2002:4136:e378::/48");
        assertThat(SixToFour.prefix(Ipv4.parse("255.255.255.255"))).hasToString("2002:ffff:ffff::/48");
        assertThat(SixToFour.hostAddress(SERVER)).hasToString("2002:4136:e378::4136:e378");
        assertThat(SixToFour.embedded(Ipv6.parse("2002:4136:e378:1000::7"))).contains(SERVER);
        assertThat(SixToFour.embedded(Ipv6.parse("2003:4136:e378:1000::7"))).isEmpty();
    }

    @Test
    void isatapMarksGloballyUniqueAddresses() {
        assertThat(Isatap.interfaceId(Ipv4.parse("10.70.92.74"))).hasToString("::5efe:a46:5c4a");
        assertThat(Isatap.interfaceId(Ipv4.parse("192.0.2.1"))).hasToString("::5efe:c000:201");
        assertThat(Isatap.interfaceId(SERVER)).hasToString("::200:5efe:4136:e378");
        assertThat(Isatap.embedded(Ipv6.parse("fe80::5efe:10.70.92.74"))).contains(Ipv4.parse("10.70.92.74"));
        assertThat(Isatap.embedded(Ipv6.parse("fd00::200:5efe:4136:e378"))).contains(SERVER);
        assertThat(Isatap.embedded(Ipv6.parse("fd00::a46:5c4a"))).isEmpty();
    }

    @Test
    void isatapSubnetsCountFromNinetySix() {
        assertThat(Isatap.subnetLength(24)).isEqualTo(120);
        assertThat(Isatap.subnetLength(0)).isEqualTo(96);
        assertThat(Isatap.subnetLength(32)).isEqualTo(128);
        assertThatThrownBy(() -> Isatap.subnetLength(33)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nat64PutsTheIpv4AddressIntoTheLastBits() {
        Ipv6Prefix prefix = Ipv6Prefix.parse("fdbd:8187:9fc9:7777::/96");

        assertThat(Nat64.embed(prefix, Ipv4.parse("10.166.54.9"))).hasToString("fdbd:8187:9fc9:7777::aa6:3609");
        assertThat(Nat64.embed(prefix, Ipv4.parse("203.0.113.9"))).hasToString("fdbd:8187:9fc9:7777::cb00:7109");
        assertThat(Nat64.embedded(prefix, Ipv6.parse("fdbd:8187:9fc9:7777::aa6:3609")))
                .contains(Ipv4.parse("10.166.54.9"));
        assertThat(Nat64.embedded(prefix, Ipv6.parse("fdbd:8187:9fc9:7777:1::aa6:3609")))
                .isEmpty();
        assertThatThrownBy(() -> Nat64.embed(prefix.resized(100), SERVER)).hasMessageContaining("/96");
    }
}
