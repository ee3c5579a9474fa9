package outward.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RangeTest {

    @ParameterizedTest
    @CsvSource({
        "0.255.255.255,   THIS_NETWORK",
        "1.0.0.0,         ",
        "9.255.255.255,   ",
        "10.0.0.0,        PRIVATE_10",
        "11.0.0.0,        ",
        "100.63.255.255,  ",
        "100.64.0.0,      CARRIER_NAT",
        "100.127.255.255, CARRIER_NAT",
        "100.128.0.0,     ",
        "126.255.255.255, ",
        "127.0.0.1,       LOOPBACK",
        "128.0.0.0,       ",
        "131.107.0.2,     MICROSOFT_LAB",
        "131.108.0.0,     ",
        "169.254.10.1,    LINK_LOCAL",
        "172.15.255.255,  ",
        "172.16.0.0,      PRIVATE_172",
        "172.31.255.255,  PRIVATE_172",
        "172.32.0.0,      ",
        "192.0.0.8,       PROTOCOL_ASSIGNMENTS",
        "192.0.1.0,       ",
        "192.0.2.1,       DOCUMENTATION_1",
        "192.88.99.1,     SIX_TO_FOUR_RELAY",
        "192.168.0.0,     PRIVATE_192",
        "192.169.0.0,     ",
        "198.17.255.255,  ",
        "198.19.255.255,  BENCHMARKING",
        "198.20.0.0,      ",
        "198.51.100.255,  DOCUMENTATION_2",
        "203.0.113.250,   DOCUMENTATION_3",
        "223.255.255.255, ",
        "224.0.0.0,       MULTICAST",
        "239.255.255.255, MULTICAST",
        "240.0.0.0,       RESERVED",
        "255.255.255.255, RESERVED",
    })
    void knowsIpv4RangesByTheirEdges(String address, Ipv4Range range) {
        assertThat(Ipv4Range.of(Ipv4.parse(address)).orElse(null)).isEqualTo(range);
    }

    @ParameterizedTest
    @CsvSource({
        "::,                   UNSPECIFIED",
        "::1,                  LOOPBACK",
        "::2,                  IPV4_COMPATIBLE",
        "::131.107.0.2,        IPV4_COMPATIBLE",
        "::1:0:0,              ",
        "::ffff:131.107.0.2,   IPV4_MAPPED",
        "64:ff9b::a00:4,       NAT64_WELL_KNOWN",
        "64:ff9b::1:0:0,       ",
        "2000::,               GLOBAL_UNICAST",
        "2001:0:836b:2::5,     TEREDO",
        "2001:1::,             GLOBAL_UNICAST",
        "2001:db8:1::,         DOCUMENTATION",
        "2001:db9::,           GLOBAL_UNICAST",
        "2002:836b:2::1,       SIX_TO_FOUR",
        "2006:2005:1::,        GLOBAL_UNICAST",
        "3ffe:1:2::,           SIX_BONE",
        "3fff:ffff::,          GLOBAL_UNICAST",
        "4000::,               ",
        "fbff::,               ",
        "fc00:1:2::,           UNIQUE_LOCAL_UNDEFINED",
        "fd78:9f7e:c716::,     UNIQUE_LOCAL",
        "fe00::,               ",
        "fe80::1,              LINK_LOCAL",
        "febf::1,              LINK_LOCAL",
        "fec0::1,              SITE_LOCAL",
        "feff::1,              SITE_LOCAL",
        "ff02::1,              MULTICAST",
    })
    void knowsIpv6RangesByTheirEdges(String address, Ipv6Range range) {
        assertThat(Ipv6Range.of(Ipv6.parse(address)).orElse(null)).isEqualTo(range);
    }

    @Test
    void aPrefixIsInARangeOnlyAsAWhole() {
        assertThat(Ipv6Range.of(Ipv6Prefix.parse("fe80::/64"))).contains(Ipv6Range.LINK_LOCAL);
        assertThat(Ipv6Range.of(Ipv6Prefix.parse("2000::/4"))).contains(Ipv6Range.GLOBAL_UNICAST);
        assertThat(Ipv6Range.of(Ipv6Prefix.parse("::/0"))).isEmpty();
    }

    @Test
    void ipv4RangesDoNotOverlap() {
        List<Ipv4Prefix> prefixes =
                Stream.of(Ipv4Range.values()).map(Ipv4Range::prefix).toList();

        assertThat(prefixes)
                .allSatisfy(
                        one -> assertThat(prefixes).filteredOn(one::overlaps).containsOnly(one));
    }

    @Test
    void aNarrowerIpv6RangeIsAskedBeforeAWiderOne() {
        List<Ipv6Prefix> prefixes =
                Stream.of(Ipv6Range.values()).map(Ipv6Range::prefix).toList();

        assertThat(prefixes)
                .allSatisfy(one -> assertThat(prefixes.subList(prefixes.indexOf(one) + 1, prefixes.size()))
                        .noneMatch(one::contains));
    }
}
