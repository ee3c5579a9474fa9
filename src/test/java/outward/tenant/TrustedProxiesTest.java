package outward.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.address.InvalidAddress;

/** Whose word about where a request comes from is taken. */
class TrustedProxiesTest {
    private static final TrustedProxies PROXIES = TrustedProxies.parse("127.0.0.1, 10.1.0.0/16,::1,2001:db8:5::/48");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // nobody's word but a proxy's
                "192.0.2.7       | 198.51.100.1                        | 192.0.2.7",
                "2001:db8:6::1   | 198.51.100.1                        | 2001:db8:6::1",
                // what the proxy saw, and not what its client said before
                "127.0.0.1       | 198.51.100.1                        | 198.51.100.1",
                "127.0.0.1       | 203.0.113.9, 198.51.100.1           | 198.51.100.1",
                "127.0.0.1       | 203.0.113.9 / 198.51.100.1          | 198.51.100.1",
                // proxies one behind the other
                "127.0.0.1       | 203.0.113.9, 198.51.100.1, 10.1.2.3 | 198.51.100.1",
                "0:0:0:0:0:0:0:1 | 198.51.100.1, 2001:db8:5::2         | 198.51.100.1",
                // a client that says it is a proxy is one only where its address is
                "127.0.0.1       | 10.1.2.3, 198.51.100.1              | 198.51.100.1",
                // everybody is a proxy: the first
                "127.0.0.1       | 10.1.2.3                            | 10.1.2.3",
                // ports, brackets and zones of some proxies
                "127.0.0.1       | 198.51.100.1:4711                   | 198.51.100.1",
                "127.0.0.1       | [2001:db8:7::9]:4711                | 2001:db8:7::9",
                "127.0.0.1       | 2001:DB8:7:0::9%eth0                | 2001:db8:7::9",
                // no address: the proxy itself
                "127.0.0.1       | unknown                             | 127.0.0.1",
                "127.0.0.1       | 198.51.100.1, _hidden               | 127.0.0.1",
                "127.0.0.1       | 010.0.0.1                           | 127.0.0.1",
                "127.0.0.1       | ''                                  | 127.0.0.1"
            })
    void the_last_address_that_is_no_proxy_is_where_a_request_comes_from(String peer, String lines, String source) {
        assertThat(PROXIES.source(peer, Stream.of(lines.split(" / ")).toList())).isEqualTo(source);
    }

    @Test
    void without_proxies_nothing_that_is_forwarded_counts() {
        assertThat(TrustedProxies.NONE.source("127.0.0.1", List.of("198.51.100.1")))
                .isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example.com", "10.0.0.0/33", "10.0.0.1/24", "10.0.0.1 10.0.0.2", "*", ",", "::/200"})
    void what_is_no_address_or_network_is_refused(String text) {
        assertThatThrownBy(() -> TrustedProxies.parse(text)).isInstanceOf(InvalidAddress.class);
    }
}
