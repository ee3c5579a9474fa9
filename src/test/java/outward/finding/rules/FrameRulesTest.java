package outward.finding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.finding.Finding;

/** Each rule about a site: what it says of one that it is about, and that it is silent about the one beside it. */
class FrameRulesTest {
    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            # code | weight | what fits instead, beginning | a site, and what makes the rule speak | what silences it
            # no method fits by default
            METHOD_NOT_CHOSEN | refuse never waived | limited ISATAP (one server) | single | "" | "method: 'isatap'"
            METHOD_NOT_CHOSEN | refuse never waived | native IPv6 with own prefixes, the client /59 | nlb | "" | "loadBalancing: 'none'"
            METHOD_NOT_CHOSEN | refuse never waived | native IPv6 with own prefixes, one client prefix | multisite article | "" | "method: 'native'"
            # one adapter
            SINGLE_ADAPTER | refuse | limited ISATAP (one server), or a second network adapter | single | "" | "topology: 'behind-nat'"
            SINGLE_ADAPTER | refuse | limited ISATAP (one server) | single | "method: 'native'" | "method: 'isatap'"
            # several servers, several entry points
            LOAD_BALANCED | refuse | native IPv6 with own prefixes, the client /59 | nlb | "method: 'article'" | "method: 'native'"
            LOAD_BALANCED | refuse | native IPv6 with own prefixes, the client /59 | article | "loadBalancing: 'external'" | ""
            MULTISITE | refuse | native IPv6 with own prefixes, one client prefix | multisite article | "method: 'article'" | "method: 'native'"
            # what nothing can be numbered without
            PUBLIC_IPV4_UNKNOWN | refuse never waived | "" | article | "publicIpv4: []" | ""
            NAT_PREFIX_UNKNOWN | refuse never waived | "" | marc | "organisationPrefix: null" | ""
            INTERNAL_PREFIX_UNKNOWN | refuse never waived | "" | native | "internalPrefixes: []" | ""
            CLIENT_PREFIX_UNKNOWN | refuse never waived | "" | native | "clientPrefix: null" | ""
            SERVER_ADDRESS_UNKNOWN | refuse never waived | "" | native | "serverAddress: null" | ""
            INTERNAL_VIP_UNKNOWN | refuse never waived | "" | native | "loadBalancing: 'nlb'" | "loadBalancing: 'nlb', internalVip: '2001:db8:1::a'"
            # installed without IPv6
            REINSTALL_NEEDED | refuse | the article's method, or a reinstallation | native | "ipv6AtInstall: false" | ""
            REINSTALL_NEEDED | refuse | a reinstallation with IPv6 | native | "ipv6AtInstall: false, loadBalancing: 'nlb'" | "loadBalancing: 'nlb'"
            # wrong arithmetic
            CLIENT_PREFIX_LENGTH | refuse never waived | "" | native | "clientPrefix: '2001:db8:1:1000::/59'" | ""
            CLIENT_PREFIX_LENGTH | refuse never waived | "" | native | "loadBalancing: 'nlb'" | "loadBalancing: 'nlb', clientPrefix: '2001:db8:1:1000::/59'"
            PREFIXES_COLLIDE | refuse never waived | "" | native | "clientPrefix: '2001:db8:1::/64'" | ""
            PREFIXES_COLLIDE | refuse never waived | "" | article | "vpnPrefix: '2002:836b:2:3333::/64'" | "vpnPrefix: '2002:836b:2:2000::/64'"
            # recorded before the public address changed, or of another server
            PREFIXES_DISAGREE | refuse never waived | "" | article | "clientPrefix: '2002:836b:1:1000::/64'" | "clientPrefix: '2002:836b:2:1000::/64'"
            PREFIXES_DISAGREE | refuse never waived | "" | article | "organisationPrefix: '2002:836b:1::/48'" | "organisationPrefix: '2002:836b:2::/48'"
            PREFIXES_DISAGREE | refuse never waived | "" | article | "internalPrefixes: ['2002:836b:1:1::/64']" | "internalPrefixes: ['2002:836b:2:1::/64']"
            PREFIXES_DISAGREE | refuse never waived | "" | article | "clientPrefix: 'fd78:9f7e:c716:1000::/64'" | "organisationPrefix: 'fd78:9f7e:c716::/48', clientPrefix: 'fd78:9f7e:c716:1000::/64'"
            PREFIXES_DISAGREE | refuse never waived | "" | marc | "internalPrefixes: ['fd78:9f7e:c717:1::/64']" | "internalPrefixes: ['fd78:9f7e:c717:1::/64', 'fd78:9f7e:c716:1::/64']"
            # own prefixes may be anything
            PREFIXES_DISAGREE | refuse never waived | "" | article | "clientPrefix: '2002:836b:1:1000::/64'" | "clientPrefix: '2002:836b:1:1000::/64', method: 'native'"
            # numbering from NAT64
            PREFIXES_COLLIDE | refuse never waived | "" | native | "internalPrefixes: ['fdc9:9f4e:eb1b:7777::/64'], nat64Prefix: 'fdc9:9f4e:eb1b:7777::/96'" | "nat64Prefix: 'fdc9:9f4e:eb1b:7777::/96'"
            SERVER_ADDRESS_OUTSIDE | refuse never waived | "" | article | "serverAddress: '2002:836b:2:1::138'" | "serverAddress: '2002:836b:2:3333::138'"
            SERVER_ADDRESS_OUTSIDE | refuse never waived | "" | native | "serverAddress: '2001:db8:2::5'" | ""
            # Teredo where Windows cannot have it
            TEREDO_BEHIND_NAT | refuse never waived | "" | marc | "teredo: 'enabled'" | "teredo: 'disabled'"
            TEREDO_WITHOUT_PAIR | refuse never waived | "" | article | "teredo: 'enabled', publicIpv4: ['131.107.0.2', '131.107.0.4']" | "teredo: 'enabled'"
            # the second address may only not be known yet
            TEREDO_SECOND_ADDRESS | warn confirm | "" | article | "teredo: 'enabled', publicIpv4: ['131.107.0.2']" | "teredo: 'enabled'"
            # ISATAP is for one server
            ISATAP_NLB | refuse | native IPv6 with own prefixes, the client /59 | isatap | "loadBalancing: 'nlb'" | ""
            ISATAP_NOT_HERE | refuse | native IPv6 with own prefixes, the client /59 | isatap | "loadBalancing: 'external'" | "loadBalancing: 'nlb'"
            ISATAP_NOT_HERE | refuse | native IPv6 with own prefixes, one client prefix | multisite isatap | "" | "method: 'native'"
            # what limited ISATAP rests on
            ISATAP_PREFIX_UNREAD | warn confirm | "" | isatap | "" | "internalPrefixes: ['fd78:9f7e:c716:1::/64']"
            ISATAP_SERVER_IPV4_UNKNOWN | warn confirm | "" | isatap | "" | "serverInternalIpv4: '10.2.16.5/24'"
            ISATAP_PATH_UNCONFIRMED | warn confirm | "" | isatap | "" | "ipv6PathConfirmed: true"
            # the server's address is a /128: no way back
            SERVER_PREFIX_LENGTH | refuse | an on-link route for the /64 | article | "serverPrefixLength: 128" | "serverPrefixLength: 64"
            # a cluster's virtual address may be a /128
            SERVER_PREFIX_LENGTH | refuse | an on-link route for the /64 | native | "serverPrefixLength: 128" | "serverPrefixLength: 128, loadBalancing: 'nlb', internalVip: '2001:db8:1::a'"
            SERVER_PREFIX_LENGTH_UNREAD | warn confirm | "" | article | "" | "serverPrefixLength: 128"
            SERVER_FORWARDING_OFF | refuse | "" | article | "serverForwarding: false" | ""
            SERVER_FORWARDING_UNREAD | warn confirm | "" | article | "" | "serverForwarding: true"
            SERVER_FORWARDING_UNREAD | warn confirm | "" | isatap | "" | "serverForwarding: true"
            SERVER_FORWARDING_OFF | refuse | "" | isatap | "serverForwarding: false" | ""
            IPV6_PATH_BLOCKED | refuse | a jump host on the server's own subnet | article | "ipv6PathConfirmed: false" | ""
            IPV6_PATH_UNCONFIRMED | warn confirm | "" | article | "" | "ipv6PathConfirmed: true"
            IPV6_AT_INSTALL_UNKNOWN | warn confirm | "" | native | "ipv6AtInstall: null" | "ipv6AtInstall: false"
            TEREDO_UNREAD | warn confirm | "" | article | "" | "teredo: 'enabled'"
            SERVER_ROUTES_UNKNOWN | warn confirm | "" | native | "internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64']" | ""
            SERVER_ROUTES_UNKNOWN | warn confirm | "" | multisite native | "" | "internalRouter: '2001:db8:1::fe'"
            # an external balancer and what was seen on its nodes
            NODE_PREFIXES | warn confirm | "" | native | "loadBalancing: 'external', clientPrefix: '2001:db8:1:1000::/59', nodes: [{name: 'n1', clientPrefix: '2001:db8:1:1003::/64'}]" | "loadBalancing: 'nlb', clientPrefix: '2001:db8:1:1000::/59', nodes: [{name: 'n1', clientPrefix: '2001:db8:1:1003::/64'}]"
            # to look at
            NO_TEREDO | warn | "" | article | "publicIpv4: ['131.107.0.2']" | ""
            NO_TEREDO | note | "" | marc | "" | "teredo: 'disabled'"
            CLIENT_6TO4 | warn | "" | article | "" | "topology: 'behind-nat', organisationPrefix: 'fd78:9f7e:c716::/48'"
            PAIR_TEXT_SORT | warn | "" | article | "publicIpv4: ['131.107.0.9', '131.107.0.10']" | ""
            LAB_ADDRESS | warn | "" | article | "publicIpv4: ['131.107.0.2']" | "publicIpv4: ['8.8.8.8']"
            LAB_ADDRESS | warn | "" | article | "publicIpv4: ['203.0.113.250']" | "publicIpv4: ['8.8.8.8']"
            ORGANISATION_PREFIX_UNUSUAL | warn | "" | marc | "organisationPrefix: '2001:db8:1::/48'" | ""
            ORGANISATION_PREFIX_UNUSUAL | warn | "" | marc | "organisationPrefix: 'fd00::/48'" | ""
            ORGANISATION_PREFIX_UNUSUAL | warn confirm | "" | article | "organisationPrefix: 'fd78:9f7e:c716::/48'" | ""
            DEFAULT_GATEWAY | warn | specific routes | article | "routing: 'default-gateway'" | ""
            BALANCER_TEREDO | warn | "" | native | "loadBalancing: 'external'" | "loadBalancing: 'nlb'"
            ISATAP_POSITIONS | note | "" | isatap | "" | "method: 'article'"
            VPN_NOT_ROUTED | note | "" | article | "vpnPrefix: '2002:836b:2:2000::/64'" | ""
            """)
    void a_rule_speaks_of_what_it_is_about_and_is_silent_otherwise(
            String code, String weight, String fits, String base, String speaking, String silent) {
        assertThat(Reported.coded(Reported.about(base, speaking), code))
                .as(code + " on " + base + " " + speaking)
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(Reported.weight(finding)).isEqualTo(weight);
                    assertThat(finding.fits() == null ? "" : finding.fits()).startsWith(fits);
                    assertThat(finding.fits() == null).isEqualTo(fits.isEmpty());
                    assertThat(finding.subject()).isEqualTo(Finding.SITE);
                    assertThat(finding.message()).endsWith(".");
                    assertThat(finding.source()).isNotBlank();
                });
        assertThat(Reported.coded(Reported.about(base, silent), code))
                .as(code + " on " + base + " " + silent)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"article", "marc", "native", "isatap", "single", "nlb"})
    void every_site_is_told_that_directaccess_is_deprecated(String base) {
        assertThat(Reported.coded(Reported.about(base, ""), "DEPRECATED"))
                .singleElement()
                .satisfies(finding -> assertThat(Reported.weight(finding)).isEqualTo("note"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            article | "" | the server's internal, IP-HTTPS and Teredo adapters
            isatap | "" | its ISATAP adapter
            single | "method: 'native'" | the server's one network adapter and of its IP-HTTPS adapter
            """, quoteCharacter = '"', emptyValue = "")
    void forwarding_is_read_of_the_adapters_that_the_server_has(String base, String site, String adapters) {
        assertThat(Reported.coded(Reported.about(base, site), "SERVER_FORWARDING_UNREAD"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(adapters));
    }

    @ParameterizedTest
    @CsvSource({"article", "marc", "native", "isatap", "single", "nlb"})
    void every_site_is_told_in_which_order_directaccess_is_retired(String base) {
        assertThat(Reported.coded(Reported.about(base, ""), "RETIREMENT"))
                .singleElement()
                .satisfies(finding -> assertThat(Reported.weight(finding)).isEqualTo("note"));
    }

    @ParameterizedTest
    @CsvSource({"nlb, 8", "external, 32", "none, 1"})
    void load_balancing_holds_so_many_nodes_and_not_one_more(String balancing, int most) {
        String site = "loadBalancing: '" + balancing + "', nodes: [";
        assertThat(Reported.coded(Reported.about("native", site + nodes(most) + "]"), "NODE_LIMIT"))
                .isEmpty();
        assertThat(Reported.coded(Reported.about("native", site + nodes(most + 1) + "]"), "NODE_LIMIT"))
                .singleElement()
                .satisfies(finding -> assertThat(Reported.weight(finding)).isEqualTo("refuse"));
    }

    private static String nodes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "{name: 'n" + i + "'}").collect(Collectors.joining(", "));
    }
}
