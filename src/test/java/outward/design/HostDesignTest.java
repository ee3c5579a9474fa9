package outward.design;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Typed.ARTICLE;
import static outward.customer.Typed.MARC;
import static outward.customer.Typed.NATIVE;
import static outward.customer.Typed.frame;
import static outward.customer.Typed.host;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostDesignTest {
    private static final String ROUTES = """
            route 2002:836b:2:1000::/64 via 2002:836b:2:3333::1
            route 2001:0:836b:2::/64 via 2002:836b:2:3333::1
            """;

    private static final String TWO_PREFIXES = "internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64']";

    private static String line(Frame frame, HostFacts host) {
        return DesignText.of(HostDesign.of(frame, host));
    }

    @Test
    void the_articles_host_gets_an_address_and_both_routes() {
        assertThat(line(frame(ARTICLE), host("10"))).isEqualTo("address 2002:836b:2:3333::10/64\n" + ROUTES);
    }

    @Test
    void marcs_host_carries_its_ipv4_in_its_address() {
        assertThat(line(frame(MARC), host("a02:100a", "ipv4: '10.2.16.10', addressing: 'from-ipv4'")))
                .isEqualTo("""
                        address fd78:9f7e:c716:3333::a02:100a/64
                        route fd78:9f7e:c716:1000::/64 via fd78:9f7e:c716:3333::1
                        """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # on the server's subnet, computed
            "ipv4: '10.2.16.10'"                | true
            # the last address of it
            "ipv4: '10.2.16.254'"               | true
            # the next subnet
            "ipv4: '10.2.17.10'"                | false
            # not known
            "onLink: null"                      | -
            # what was recorded stands above what is computed
            "ipv4: '10.2.17.10', onLink: true"  | true
            "ipv4: '10.2.16.10', onLink: false" | false
            """, quoteCharacter = '"')
    void whether_a_host_is_on_the_link_is_computed_unless_recorded(String fields, Boolean expected) {
        var line = HostDesign.of(frame(ARTICLE, "serverInternalIpv4: '10.2.16.5/24'"), host("10", fields));
        assertThat(line.onLink()).isEqualTo(expected);
        assertThat(line.routes()).hasSize(Boolean.FALSE.equals(expected) ? 0 : 2);
    }

    @Test
    void without_the_servers_mask_nothing_is_computed() {
        assertThat(line(frame(ARTICLE), host("10", "ipv4: '10.2.16.10'"))).doesNotContain("on link");
    }

    @Test
    void a_default_gateway_stands_in_place_of_the_routes() {
        String gateway = "address 2002:836b:2:3333::10/64\ngateway 2002:836b:2:3333::1\n";
        assertThat(line(frame(ARTICLE, "routing: 'default-gateway'"), host("10")))
                .isEqualTo(gateway);
        assertThat(line(frame(ARTICLE), host("10", "routing: 'default-gateway'")))
                .isEqualTo(gateway);
        assertThat(line(frame(ARTICLE, "routing: 'default-gateway'"), host("10", "routing: 'specific-routes'")))
                .isEqualTo("address 2002:836b:2:3333::10/64\n" + ROUTES);
    }

    @Test
    void a_host_that_configures_itself_gets_nothing() {
        assertThat(line(frame(ARTICLE), host(null, "addressing: 'auto-configured'")))
                .isEmpty();
    }

    @Test
    void a_domain_controller_gets_no_address_and_no_route() {
        assertThat(line(frame(ARTICLE), host("10", "role: 'domain-controller'")))
                .isEmpty();
    }

    @Test
    void without_a_method_there_is_no_address() {
        assertThat(line(frame("topology: 'single-adapter', organisationPrefix: 'fd78:9f7e:c716::/48'"), host("10")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a private IPv4
            10.2.16.10,  fd78:9f7e:c716:1:0:5efe:a02:100a
            # a globally unique one: the u bit is set
            131.107.0.9, fd78:9f7e:c716:1:200:5efe:836b:9
            """)
    void an_isatap_address_is_made_from_the_hosts_ipv4_and_nothing_else(String ipv4, String address) {
        var frame = frame(MARC, "topology: 'single-adapter', method: 'isatap'");
        assertThat(HostDesign.of(frame, host("10", "ipv4: '" + ipv4 + "'")).address())
                .hasToString(address);
        assertThat(HostDesign.of(frame, host("10")).address()).isNull();
    }

    @Test
    void a_native_host_of_the_servers_own_prefix_gets_its_routes() {
        assertThat(line(frame(NATIVE, TWO_PREFIXES), host("10", "internalPrefix: '2001:db8:1::/64'")))
                .isEqualTo("""
                        address 2001:db8:1::10/64
                        route 2001:db8:1:1000::/64 via 2001:db8:1::5
                        route 2001:0:836b:2::/64 via 2001:db8:1::5
                        """);
    }

    @Test
    void a_native_host_of_another_prefix_gets_an_address_and_no_routes() {
        assertThat(line(frame(NATIVE, TWO_PREFIXES), host("10", "internalPrefix: '2001:db8:2::/64'")))
                .isEqualTo("address 2001:db8:2::10/64\non link false\n");
    }

    @Test
    void an_internal_prefix_plays_no_part_in_the_articles_method() {
        assertThat(line(frame(ARTICLE), host("10", "internalPrefix: '2001:db8:2::/64'")))
                .startsWith("address 2002:836b:2:3333::10/64\n");
    }
}
