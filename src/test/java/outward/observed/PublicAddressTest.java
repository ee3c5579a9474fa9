package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public addresses of an edge: 203.0.113.9 is 2002:cb00:7109::/48. */
class PublicAddressTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                                     | address     | why
            InternalIPv6Prefix : 2002:CB00:7109:1::/64                               | 203.0.113.9 |
            ClientIPv6Prefix : 2002:cb00:7109:1000::/64                              | 203.0.113.9 |
            InternalIPv6Prefix : {2002:cb00:7109:1::/64, 2001:db8:1::/64}            | 203.0.113.9 | a native one beside it
            InternalIPv6Prefix : 2002:cb00:7109:1::/64¶IsSingleNic : True            |             | no edge
            InternalIPv6Prefix : 2002:a02:1005:1::/64                                |             | made from a private address
            InternalIPv6Prefix : 2001:db8:1::/64                                     |             | native
            """)
    void aTextGivesTheFirstOnly(String text, String address, String why) {
        var value = ServerReport.read(text.replace('¶', '\n') + "\n").value(SiteField.PUBLIC_IPV4);

        assertThat(value.map(ObservedValue::text).orElse(null)).as(why).isEqualTo(address);
        assertThat(value.filter(ObservedValue::whole)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            external                               | prefix                | addresses                 | whole | why
            203.0.113.9                            | 2002:cb00:7109:1::/64 | 203.0.113.9               | true  | there is no second
            203.0.113.10 203.0.113.9               | 2002:cb00:7109:1::/64 | 203.0.113.9, 203.0.113.10 | true  | a pair
            203.0.113.9 203.0.113.40               | 2002:cb00:7109:1::/64 | 203.0.113.9, 203.0.113.40 | true  | not consecutive
            203.0.113.9 203.0.113.4                | 2002:cb00:7109:1::/64 | 203.0.113.9, 203.0.113.4  | true  | the one in the prefix stays first
            203.0.113.8 203.0.113.9                | 2002:cb00:7109:1::/64 | 203.0.113.9               | false | the pair would make another prefix
            203.0.113.9 203.0.113.10 203.0.113.11  | 2002:cb00:7109:1::/64 | 203.0.113.9, 203.0.113.10 | true  | the one that follows
            203.0.113.9 203.0.113.40 203.0.113.50  | 2002:cb00:7109:1::/64 | 203.0.113.9               | false | none follows
            203.0.113.40 203.0.113.41              | 2002:cb00:7109:1::/64 | 203.0.113.9               | false | a node shows its own
            203.0.113.9 10.9.9.9                   | 2002:cb00:7109:1::/64 | 203.0.113.9               | true  | a private one beside it
            203.0.113.9 203.0.113.10               | 2001:db8:1::/64       | 203.0.113.9, 203.0.113.10 | true  | native prefixes
            203.0.113.9 203.0.113.10 203.0.113.11  | 2001:db8:1::/64       |                           |       | which two
            10.9.9.9                               | 2001:db8:1::/64       |                           |       | none public
            """)
    void theScriptListsThemAll(String external, String prefix, String addresses, Boolean whole, String why) {
        String rows = Arrays.stream(external.split(" ", -1))
                .map("{\"interfaceAlias\":\"Outside\",\"ipAddress\":\"%s\",\"prefixLength\":24}"::formatted)
                .collect(Collectors.joining(","));
        var value = ServerReport.read("""
                {"schema":"outward-read-state/1","remoteAccess":{"InternetInterface":"Outside","IsSingleNic":false,
                "IsNatDeployed":false,"InternalIPv6Prefix":["%s"]},"ipv4Addresses":[%s,
                {"interfaceAlias":"Inside","ipAddress":"198.51.100.1","prefixLength":24}]}""".formatted(prefix, rows)).value(SiteField.PUBLIC_IPV4);

        assertThat(value.map(ObservedValue::text).orElse(null)).as(why).isEqualTo(addresses);
        assertThat(value.map(ObservedValue::whole).orElse(null)).isEqualTo(whole);
    }
}
