package outward.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv6;

/** What is said of a NAT64 prefix that no site has recorded: only what its own bits tell. */
class Nat64RemarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            64:ff9b::a02:1005              | No site here has recorded this NAT64 prefix; it is the well-known one of RFC 6052, section 2.1.
            fd78:9f7e:c716:7777::a02:1005  | No site here has recorded this NAT64 prefix; it has the form of those in Microsoft's samples.
            """)
    void the_well_known_prefix_is_not_taken_for_microsofts(String address, String remark) {
        assertThat(KnownAddress.of(Ipv6.parse(address), List.of()).remarks())
                .first()
                .isEqualTo(remark);
    }
}
