package outward.finding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.finding.Finding;

/** Each rule about a host, as {@link FrameRulesTest} has those about sites. */
class HostRulesTest {
    private static final String LINK = "serverInternalIpv4: '10.2.16.5/24'";

    @ParameterizedTest(name = "{0}: {3} {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', emptyValue = "", textBlock = """
            # code | weight | what fits instead, beginning | its site | a host that the rule speaks of | one it is silent about
            HOST_OFF_LINK | refuse | a jump host on the server's subnet | confirmed | "ipv4: '10.2.17.10'" | "ipv4: '10.2.16.10'"
            HOST_OFF_LINK | refuse | a jump host on the server's subnet | confirmed | "onLink: false" | "onLink: true"
            ROUTERS_NEED_ROUTES | warn | "" | native | "onLink: false" | "onLink: true"
            ON_LINK_UNKNOWN | warn confirm | "" | confirmed | "" | "ipv4: '10.2.16.10'"
            ON_LINK_UNKNOWN | warn confirm | "" | native | "" | "onLink: true"
            ISATAP_IDENTIFIER | warn | "" | isatap | "ipv4: '10.2.16.10', addressing: 'manual', interfaceId: '10'" | "ipv4: '10.2.16.10', addressing: 'next'"
            HOST_IPV4_UNKNOWN | warn confirm | "" | isatap | "" | "ipv4: '10.2.16.10'"
            HOST_IPV4_UNKNOWN | warn confirm | "" | isatap | "" | "role: 'domain-controller'"
            DOMAIN_CONTROLLER | warn | a separate jump host | confirmed | "role: 'domain-controller'" | "role: 'other'"
            CONFIG_MANAGER_AAAA | warn | "" | confirmed | "role: 'config-manager'" | "role: 'jump-host'"
            IDENTIFIER_TWO | warn | "" | confirmed | "addressing: 'manual', interfaceId: '2'" | "addressing: 'manual', interfaceId: '3'"
            IDENTIFIER_ISATAP | warn | "" | confirmed | "addressing: 'manual', interfaceId: '0:5efe:a02:100a'" | "addressing: 'manual', interfaceId: '0:5eff:a02:100a'"
            # an ISATAP address is meant to look like one
            IDENTIFIER_ISATAP | warn | "" | confirmed | "addressing: 'manual', interfaceId: '200:5efe:a02:100a'" | ""
            AUTO_CONFIGURED | warn | "" | confirmed | "addressing: 'auto-configured'" | ""
            # the router is heard on the server's link
            ADVERTISED_TO_SERVER | warn | "" | confirmed | "addressing: 'auto-configured'" | "addressing: 'next'"
            ADVERTISED_TO_SERVER | warn | a VLAN of management hosts | native | "addressing: 'auto-configured'" | "addressing: 'auto-configured', internalPrefix: '2001:db8:2::/64'"
            DEFAULT_GATEWAY | warn | "" | confirmed | "routing: 'default-gateway'" | "routing: 'specific-routes'"
            NAME_NOT_FOR_NETSH | note | "" | confirmed | "interfaceAlias: '12'" | "interfaceAlias: 'LAN 12'"
            NAME_NOT_FOR_NETSH | note | "" | confirmed | "interfaceAlias: 'Büro'" | "interfaceAlias: 'Buero'"
            """)
    void a_rule_speaks_of_the_host_it_is_about_and_is_silent_otherwise(
            String code, String weight, String fits, String base, String speaking, String silent) {
        assertThat(Reported.coded(Reported.aboutHost(base, "", speaking), code))
                .as(code + " on " + speaking)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(Reported.weight(finding)).isEqualTo(weight);
                    assertThat(finding.fits() == null ? "" : finding.fits()).startsWith(fits);
                    assertThat(finding.fits() == null).isEqualTo(fits.isEmpty());
                    assertThat(finding.subject()).isEqualTo("WS01");
                });
        assertThat(Reported.coded(Reported.aboutHost(base, "", silent), code))
                .as(code + " on " + silent)
                .isEmpty();
    }

    @Test
    void a_gateway_that_the_whole_site_uses_is_said_once_and_not_per_host() {
        String site = "routing: 'default-gateway'";
        assertThat(Reported.coded(Reported.aboutHost("confirmed", site, "onLink: true"), "DEFAULT_GATEWAY"))
                .isEmpty();
    }

    @Test
    void isatap_hosts_are_not_asked_for_what_their_method_does_not_need() {
        String off = "ipv4: '10.2.17.10', addressing: 'auto-configured'";
        assertThat(Reported.aboutHost("isatap", LINK, off)).isEmpty();
    }

    @Test
    void a_sound_host_of_a_confirmed_site_is_not_spoken_of() {
        assertThat(Reported.aboutHost("confirmed", "", "ipv4: '10.2.16.10'")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the server does not forward
            confirmed | "serverForwarding: false"
            # the hosts' /64 is on none of the server's links
            confirmed | "serverPrefixLength: 128"
            """)
    void a_path_on_which_packets_die_is_refused(String base, String site) {
        assertThat(Reported.coded(Reported.aboutHost(base, site, "onLink: true"), "PATH_BROKEN"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(Reported.weight(finding)).isEqualTo("refuse"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # French Windows
            "Connexion au r\\u00e9seau local"
            # an index to netsh
            "12"
            # a quotation mark that PowerShell takes for its own
            "Bob\\u2019s '' }).InterfaceIndex; LAN"
            """)
    void a_host_whose_name_netsh_cannot_carry_is_walked_too_and_what_the_walk_proves_nobody_waives(String alias) {
        String host = "onLink: true, interfaceAlias: '" + alias.replace("'", "\\'") + "'";
        assertThat(Reported.coded(Reported.aboutHost("confirmed", "", host), "PATH_BROKEN"))
                .isEmpty();
        assertThat(Reported.coded(
                        Reported.aboutHost("confirmed", "serverAddress: '2002:836b:2:1::138'", host), "PATH_BROKEN"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(Reported.weight(finding)).isEqualTo("refuse never waived"));
    }

    @Test
    void a_finding_about_a_host_names_it() {
        assertThat(Reported.aboutHost("confirmed", "", "name: 'WS02', onLink: false"))
                .extracting(Finding::subject)
                .containsOnly("WS02");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the site | the host | why it is off the link, and what it lacks
            "internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64']" | "internalPrefix: '2001:db8:2::/64'" | "it is numbered in 2001:db8:2::/64, the server's address is 2001:db8:1::5."
            "internalPrefixes: ['2001:db8:1::/64', '2001:db8:2::/64']" | "internalPrefix: '2001:db8:2::/64'" | "No router on the server's link is entered (internalRouter)"
            "serverInternalIpv4: '10.2.16.5/24'" | "ipv4: '10.2.17.10'" | "(as recorded, or by its IPv4 address outside 10.2.16.0/24), but it is numbered in 2001:db8:1::/64"
            "routing: 'specific-routes'" | "onLink: false" | "(as recorded), but it is numbered in 2001:db8:1::/64, the prefix of that link"
            """)
    void a_host_off_the_link_is_told_by_what(String site, String host, String why) {
        assertThat(Reported.coded(Reported.aboutHost("native", site, host), "ROUTERS_NEED_ROUTES"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains(why));
    }

    @Test
    void with_a_router_on_the_servers_link_nothing_is_missing() {
        assertThat(Reported.coded(
                        Reported.aboutHost("native", "internalRouter: '2001:db8:1::fe'", "onLink: false"),
                        "ROUTERS_NEED_ROUTES"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).doesNotContain("internalRouter"));
    }
}
