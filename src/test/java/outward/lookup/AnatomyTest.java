package outward.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Teredo;

class AnatomyTest {
    @ParameterizedTest
    @CsvSource({
        "::, unspecified,",
        "::1, loopback,",
        "::ffff:10.2.16.10, ipv4-mapped, 10.2.16.10",
        "ff02::1:ff00:10, multicast,",
        "ff02::5efe:a02:100a, multicast,",
        "fe80::1, link-local,",
        "fec0:0:0:ffff::1, site-local,",
        // ISATAP of a private and of a global IPv4 address, on the link and in prefixes (facts P33)
        "fe80::5efe:10.2.16.10, isatap, 10.2.16.10",
        "fe80::200:5efe:131.107.0.2, isatap, 131.107.0.2",
        "2002:836b:2:1:0:5efe:10.2.16.10, isatap, 10.2.16.10",
        "fd78:9f7e:c716:1:0:5efe:a02:100a, isatap, 10.2.16.10",
        // Microsoft's samples of NAT64 (facts P11), the well-known prefix, and what only stands in that subnet
        "fdc9:9f4e:eb1b:7777::a00:4, nat64, 10.0.0.4",
        "fdbd:8187:9fc9:7777::aa6:3609, nat64, 10.166.54.9",
        "64:ff9b::a00:4, nat64, 10.0.0.4",
        "fdc9:9f4e:eb1b:7777:1::4, ula,",
        "fdc9:9f4e:eb1b:7777::, ula,",
        "fdc9:9f4e:eb1b:7778::a00:4, ula,",
        // an edge's NAT64 prefix is read, never derived (facts P10)
        "2002:836b:2:7777::a00:4, 6to4, 131.107.0.2",
        "2002:836b:2::836b:2, 6to4, 131.107.0.2",
        "fc00::1, ula,",
        "2001:db8::1, documentation,",
        "2001:4860:4860::8888, global,",
        "4000::1, reserved,",
        "64:ff9b:1::1, reserved,",
    })
    void an_address_is_told_by_its_bits(String address, String kind, String embedded) {
        Anatomy anatomy = Anatomy.of(Ipv6.parse(address));
        assertThat(anatomy.kind().word()).isEqualTo(kind);
        assertThat(anatomy.embedded()).isEqualTo(embedded == null ? null : Ipv4.parse(embedded));
        assertThat(anatomy.teredo()).isNull();
    }

    @Test
    void a_teredo_address_gives_server_client_port_and_flags() {
        // Microsoft's example (facts P20)
        Anatomy anatomy = Anatomy.of(Ipv6.parse("2001:0:4136:e378:8000:63bf:3fff:fdd2"));
        assertThat(anatomy)
                .isEqualTo(new Anatomy(
                        AddressKind.TEREDO,
                        Ipv4.parse("192.0.2.45"),
                        new Teredo(Ipv4.parse("65.54.227.120"), 0x8000, 40_000, Ipv4.parse("192.0.2.45"))));
    }

    @ParameterizedTest
    @CsvSource({
        "fe80::1, fe80::1",
        "[2002:836b:2::1], 2002:836b:2::1",
        "fe80::1%12, fe80::1",
        "fe80::1%Ethernet, fe80::1",
        "2002:836B:2:3333::10/64, 2002:836b:2:3333::10",
        "[fe80::1%12], fe80::1",
    })
    void an_address_is_taken_out_of_what_was_pasted(String typed, String address) {
        assertThat(SearchText.address(SearchText.of("  " + typed + "\n"))).contains(Ipv6.parse(address));
    }

    @ParameterizedTest
    @CsvSource({"JUMP01", "10.2.16.10", "::1::", "a:b", "fe80::1 x", "fe80::1/999999", "''"})
    void anything_else_is_a_word(String typed) {
        assertThat(SearchText.address(SearchText.of(typed))).isEmpty();
    }
}
