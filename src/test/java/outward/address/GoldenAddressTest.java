package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import outward.domain.Golden;
import outward.domain.GoldenRow;

/** The golden rows on reading, printing and embedding addresses. */
class GoldenAddressTest {
    private static final Pattern TEREDO =
            Pattern.compile("server=(\\S+) client=(\\S+) port=(\\d+) flags=0x(\\p{XDigit}+)");

    @Golden("edge_v4_syntax")
    void isNoIpv4Address(GoldenRow row) {
        assertThatThrownBy(() -> Ipv4.parse(row.get("input"))).isInstanceOf(InvalidAddress.class);
    }

    @Golden("ipv6_syntax")
    void isNoIpv6Address(GoldenRow row) {
        assertThatThrownBy(() -> Ipv6.parse(row.get("input"))).isInstanceOf(InvalidAddress.class);
        assertThatThrownBy(() -> Ipv6Prefix.parse(row.get("input"))).isInstanceOf(InvalidAddress.class);
    }

    @Golden("rfc5952")
    void isPrintedAsRfc5952Says(GoldenRow row) {
        assertThat(Ipv6.parse(row.get("input"))).hasToString(row.get("result"));
    }

    @Golden("overlap")
    void overlapsOrNot(GoldenRow row) {
        boolean overlaps = Ipv6Prefix.parse(row.get("input")).overlaps(Ipv6Prefix.parse(row.get("input2")));

        assertThat(overlaps).hasToString(row.get("result"));
    }

    @Golden("in_prefix")
    void liesInThePrefixOrNot(GoldenRow row) {
        boolean inside = Ipv6Prefix.parse(row.get("input2")).contains(Ipv6.parse(row.get("input")));

        assertThat(inside).hasToString(row.get("result"));
    }

    @Golden("isatap_addr")
    void carriesAnIpv4AddressByIsatap(GoldenRow row) {
        Ipv4 embedded = Ipv4.parse(row.get("input2"));
        Ipv6 address = Ipv6Prefix.parse(row.get("input")).address(Isatap.interfaceId(embedded));

        assertThat(address).hasToString(row.get("result"));
        assertThat(Isatap.embedded(address)).contains(embedded);
    }

    @Golden("isatap_subnet_len")
    void hasALengthSeenThroughIsatap(GoldenRow row) {
        assertThat(Isatap.subnetLength(Integer.parseInt(row.get("input")))).hasToString(row.get("result"));
    }

    @Golden("nat64_addr")
    void standsBehindNat64(GoldenRow row) {
        Ipv6Prefix prefix = Ipv6Prefix.parse(row.get("input"));
        Ipv4 embedded = Ipv4.parse(row.get("input2"));

        assertThat(Nat64.embed(prefix, embedded)).hasToString(row.get("result"));
        assertThat(Nat64.embedded(prefix, Ipv6.parse(row.get("result")))).contains(embedded);
    }

    @Golden("teredo_encode")
    void isEncodedByTeredo(GoldenRow row) {
        assertThat(teredo(row.get("input")).encode()).hasToString(row.get("result"));
    }

    @Golden("teredo_decode")
    void isDecodedByTeredo(GoldenRow row) {
        assertThat(Teredo.decode(Ipv6.parse(row.get("input")))).contains(teredo(row.get("result")));
    }

    private static Teredo teredo(String words) {
        MatchResult part = TEREDO.matcher(words).results().findFirst().orElseThrow();
        return new Teredo(
                Ipv4.parse(part.group(1)),
                Integer.parseInt(part.group(4), 16),
                Integer.parseInt(part.group(3)),
                Ipv4.parse(part.group(2)));
    }
}
