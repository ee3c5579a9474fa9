package outward.directaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.address.Ipv4;

class PublicIpv4Test {

    @Test
    void refusesPrivateAddressesAndPointsToNat() {
        assertThat(PublicIpv4.refusal(Ipv4.parse("10.2.16.10")))
                .contains("10.2.16.10 is private (10.0.0.0/8, RFC 1918): a server with this address stands behind NAT,"
                        + " where the organisation prefix is a unique local /48 (fd00::/8).");
        assertThat(PublicIpv4.refusal(Ipv4.parse("172.31.255.255")).orElseThrow())
                .contains("behind NAT");
        assertThat(PublicIpv4.refusal(Ipv4.parse("192.168.1.1")).orElseThrow()).contains("behind NAT");
    }

    @Test
    void refusesCarrierNatThatWindowsWouldTake() {
        assertThat(PublicIpv4.refusal(Ipv4.parse("100.64.0.1")))
                .contains("100.64.0.1 is shared by carriers behind their own NAT (100.64.0.0/10, RFC 6598): clients on"
                        + " the Internet cannot reach it; enter a public address.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "127.0.0.1",
                "169.254.1.1",
                "192.0.0.8",
                "192.88.99.1",
                "198.18.0.0",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255"
            })
    void refusesWhatNoClientCanReach(String address) {
        assertThat(PublicIpv4.refusal(Ipv4.parse(address)).orElseThrow()).contains("cannot reach it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"131.107.0.2", "192.0.2.1", "198.51.100.1", "203.0.113.250"})
    void warnsOfLabAddressesOnly(String address) {
        assertThat(PublicIpv4.refusal(Ipv4.parse(address))).isEmpty();
        assertThat(PublicIpv4.warning(Ipv4.parse(address)).orElseThrow()).contains("right in a lab");
        assertThat(PublicIpv4.warning(Ipv4.parse("8.8.8.8"))).isEmpty();
        assertThat(PublicIpv4.warning(Ipv4.parse("10.0.0.1"))).isEmpty();
    }

    @Test
    void holdsOneOrTwoDifferentPublicAddresses() {
        assertThatThrownBy(() -> edge()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> edge("8.8.8.8", "8.8.8.8")).hasMessageContaining("one or two different");
        assertThatThrownBy(() -> edge("8.8.8.8", "8.8.8.9", "8.8.8.10")).hasMessageContaining("one or two different");
        assertThatThrownBy(() -> edge("8.8.8.8", "127.0.0.1")).hasMessageContaining("127.0.0.1 is loopback");
    }

    @Test
    void theLowerOfAConsecutivePairIsFirstWhateverTheOrder() {
        assertThat(edge("131.107.0.3", "131.107.0.2").first()).hasToString("131.107.0.2");
        assertThat(edge("131.107.0.3", "131.107.0.2").teredoPrefix().orElseThrow())
                .hasToString("2001:0:836b:2::/64");
        assertThat(edge("131.107.0.2", "131.107.0.3").addresses()).hasToString("[131.107.0.2, 131.107.0.3]");
    }

    @Test
    void otherwiseTheFirstEnteredIsFirstAndThereIsNoTeredo() {
        assertThat(edge("131.107.0.9", "131.107.0.2").first()).hasToString("131.107.0.9");
        assertThat(edge("131.107.0.9", "131.107.0.2").teredoPrefix()).isEmpty();
        assertThat(edge("131.107.0.9").first()).hasToString("131.107.0.9");
        assertThat(edge("131.107.0.9").teredoPrefix()).isEmpty();
    }

    @Test
    void consecutiveIsAskedOfUnsignedNumbers() {
        assertThat(edge("128.0.0.1", "128.0.0.2").consecutive()).isTrue();
        assertThat(edge("128.0.0.0", "126.255.255.255").consecutive()).isFalse();
    }

    @Test
    void thePairThatTextSortsTheWrongWayRoundIsATrap() {
        assertThat(edge("131.107.0.9", "131.107.0.10").textSortTrap()).isTrue();
        assertThat(edge("131.107.0.100", "131.107.0.99").textSortTrap()).isTrue();
        assertThat(edge("131.107.0.10", "131.107.0.11").textSortTrap()).isFalse();
        assertThat(edge("131.107.0.9", "131.107.0.11").textSortTrap()).isFalse();
        assertThat(edge("131.107.0.9").textSortTrap()).isFalse();
    }

    private static PublicIpv4 edge(String... addresses) {
        return new PublicIpv4(Stream.of(addresses).map(Ipv4::parse).toList());
    }
}
