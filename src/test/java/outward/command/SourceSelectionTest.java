package outward.command;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.command.WalkFixture.address;
import static outward.command.WalkFixture.own;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSelectionTest {
    @ParameterizedTest
    @CsvSource({
        // rule 1: the destination itself
        "2001:db8::1, 2001:db8::1 2001:db8::2, 2001:db8::1",
        // rule 2: a link-local source does not leave its link, and serves best on it
        "2001:db8::9, fe80::1 fd00::2, fd00::2",
        "fe80::9, 2001:db8::2 fe80::2, fe80::2",
        // rule 6: labels pair 6to4 with 6to4, Teredo with Teredo, unique local with unique local
        "2002:836b:2:1000::5, 2002:836b:2:3333::10 2001:db8::10, 2002:836b:2:3333::10",
        "2001:0:836b:2::5, 2001:0:836b:2::7 2001:db8::10, 2001:0:836b:2::7",
        "fd78:9f7e:c716:1000::5, 2001:db8::10 fd00::10, fd00::10",
        // rule 6 before rule 8: another label loses although it shares more bits
        "2001:db8::5, 2001:0:836b:2::7 2a00::1, 2a00::1",
        "2003::5, 2002:836b:2:3333::10 2a00::1, 2a00::1",
        "f800::5, fd00::1 2a00::1, 2a00::1",
        // rule 8 (safety Y4): of two other labels the native 2001: address is nearer to a Teredo client
        "2001:0:836b:2::5, 2002:836b:2:3333::10 2001:db8::10, 2001:db8::10",
        "2002:836b:2:1000::5, 2002:836b:9:3333::10 2002:836b:2:3333::10, 2002:836b:2:3333::10",
        // open: two 6to4 addresses towards a Teredo client, two addresses of one subnet
        "2001:0:836b:2::5, 2002:836b:2:3333::10 2002:836b:9:3333::10, 2002:836b:2:3333::10 2002:836b:9:3333::10",
        "2002:836b:2:1000::5, 2002:836b:2:3333::10 2002:836b:2:3333::11, 2002:836b:2:3333::10 2002:836b:2:3333::11",
    })
    void theRulesOfRfc6724PickTheSource(String destination, String candidates, String expected) {
        Adapter adapter = new Adapter("LAN", Link.INTERNAL, Forwarding.OFF, addresses(candidates));
        assertThat(SourceSelection.best(adapter, address(destination)))
                .containsExactlyElementsOf(addresses(expected).stream()
                        .map(AdapterAddress::address)
                        .toList());
    }

    @Test
    void aDeprecatedAddressIsAvoided() {
        AdapterAddress old = new AdapterAddress(address("2002:836b:2:3333::10"), 64, true);
        Adapter adapter = new Adapter("LAN", Link.INTERNAL, Forwarding.OFF, List.of(old, own("2001:db8::10", 64)));
        assertThat(SourceSelection.best(adapter, address("2002:836b:2:1000::5")))
                .containsExactly(address("2001:db8::10"));
    }

    @Test
    void scopeCountsBeforeDeprecation() {
        AdapterAddress old = new AdapterAddress(address("fe80::10"), 64, true);
        Adapter adapter = new Adapter("LAN", Link.INTERNAL, Forwarding.OFF, List.of(own("2001:db8::10", 64), old));
        assertThat(SourceSelection.best(adapter, address("fe80::5"))).containsExactly(address("fe80::10"));
    }

    @Test
    void sharedBitsCountUpToThePrefixLengthOfTheSource() {
        // both share their whole prefix with the destination; ::11 shares more bits, but after the prefix
        Adapter adapter = new Adapter("LAN", Link.INTERNAL, Forwarding.OFF, addresses("2001:db8::1:1 2001:db8::2:2"));
        assertThat(SourceSelection.best(adapter, address("2001:db8::1:5"))).hasSize(2);
    }

    @Test
    void withoutAnAddressThereIsNoSource() {
        Adapter adapter = new Adapter("LAN", Link.INTERNAL, Forwarding.OFF, addresses("fe80::1"));
        assertThat(SourceSelection.best(adapter, address("2001:db8::1"))).isEmpty();
    }

    private static List<AdapterAddress> addresses(String list) {
        return Stream.of(list.split(" ")).map(text -> own(text, 64)).toList();
    }
}
