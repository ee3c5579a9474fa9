package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SubnetTest {
    private static final Ipv6Prefix ORGANISATION = Ipv6Prefix.parse("2002:836b:2::/48");

    @Test
    void aForty8HasSubnetsByTheirSixteenBits() {
        assertThat(ORGANISATION.subnet(0)).hasToString("2002:836b:2::/64");
        assertThat(ORGANISATION.subnet(0x3333)).hasToString("2002:836b:2:3333::/64");
        assertThat(ORGANISATION.subnet(0xffff)).hasToString("2002:836b:2:ffff::/64");
        assertThatThrownBy(() -> ORGANISATION.subnet(0x10000)).hasMessage("No subnet 10000 of 2002:836b:2::/48");
        assertThatThrownBy(() -> ORGANISATION.subnet(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ORGANISATION.subnet(1).subnet(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAnIdentifierUpToASixtyFour() {
        InterfaceId id = InterfaceId.parse("a02:100a");

        assertThat(ORGANISATION.subnet(0x3333).address(id)).hasToString("2002:836b:2:3333::a02:100a");
        assertThat(Ipv6Prefix.parse("2001:db8:1:1020::/59").address(id)).hasToString("2001:db8:1:1020::a02:100a");
        assertThatThrownBy(() -> Ipv6Prefix.parse("fd00::/65").address(id))
                .hasMessage("A 64-bit interface identifier does not fit into fd00::/65");
    }

    @Test
    void isResizedOnlyWhereNoBitIsLost() {
        assertThat(ORGANISATION.subnet(0x1000).resized(59)).hasToString("2002:836b:2:1000::/59");
        assertThat(ORGANISATION.resized(64)).hasToString("2002:836b:2::/64");
        assertThatThrownBy(() -> ORGANISATION.subnet(0x1008).resized(59))
                .hasMessageContaining("its network is 2002:836b:2:1000::/59");
    }

    @Test
    void sortsByNetworkAndThenShortestFirst() {
        assertThat(Stream.of("fd00::/64", "2002::/16", "fd00::/48", "8000::/1", "::/0")
                        .map(Ipv6Prefix::parse)
                        .sorted())
                .extracting(Ipv6Prefix::toString)
                .containsExactly("::/0", "2002::/16", "8000::/1", "fd00::/48", "fd00::/64");
    }
}
