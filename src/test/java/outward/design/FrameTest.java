package outward.design;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Typed.ARTICLE;
import static outward.customer.Typed.MARC;
import static outward.customer.Typed.frame;
import static outward.customer.Typed.site;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {
    private static final String OF_THE_ARTICLE = """
            method article
            organisation 2002:836b:2::/48 derived public IPv4 131.107.0.2
            manage-out 2002:836b:2:3333::/64 derived organisation prefix 2002:836b:2::/48
            ip-https 2002:836b:2:1000::/64 derived organisation prefix 2002:836b:2::/48
            teredo 2001:0:836b:2::/64 derived public IPv4 131.107.0.2
            internal 2002:836b:2:1::/64 derived organisation prefix 2002:836b:2::/48
            server 2002:836b:2:3333::1
            host route 2002:836b:2:1000::/64 via 2002:836b:2:3333::1
            host route 2001:0:836b:2::/64 via 2002:836b:2:3333::1
            """;

    private static final String WITHOUT_TEREDO = OF_THE_ARTICLE
            .replace("teredo 2001:0:836b:2::/64 derived public IPv4 131.107.0.2\n", "")
            .replace("host route 2001:0:836b:2::/64 via 2002:836b:2:3333::1\n", "");

    @Test
    void the_articles_server_gets_the_articles_prefixes_and_both_routes() {
        assertThat(DesignText.of(frame(ARTICLE))).isEqualTo(OF_THE_ARTICLE);
    }

    @Test
    void the_order_of_the_two_public_addresses_does_not_matter() {
        assertThat(DesignText.of(frame(ARTICLE, "publicIpv4: ['131.107.0.3', '131.107.0.2']")))
                .isEqualTo(OF_THE_ARTICLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // one address
                "publicIpv4: ['131.107.0.2']",
                // two that do not follow each other: the first entered counts
                "publicIpv4: ['131.107.0.2', '131.107.0.4']",
                // read as disabled
                "teredo: 'disabled'",
            })
    void without_a_consecutive_pair_or_with_teredo_off_there_is_no_teredo_route(String fields) {
        assertThat(DesignText.of(frame(ARTICLE, fields))).isEqualTo(WITHOUT_TEREDO);
    }

    @Test
    void marcs_server_behind_nat_has_no_teredo_and_nothing_in_its_nat64_prefix() {
        assertThat(DesignText.of(frame(MARC))).isEqualTo("""
                method article
                organisation fd78:9f7e:c716::/48 entered organisationPrefix
                manage-out fd78:9f7e:c716:3333::/64 derived organisation prefix fd78:9f7e:c716::/48
                ip-https fd78:9f7e:c716:1000::/64 derived organisation prefix fd78:9f7e:c716::/48
                internal fd78:9f7e:c716:1::/64 derived organisation prefix fd78:9f7e:c716::/48
                server fd78:9f7e:c716:3333::1
                host route fd78:9f7e:c716:1000::/64 via fd78:9f7e:c716:3333::1
                """);
    }

    @Test
    void an_address_of_the_servers_own_is_the_next_hop() {
        var frame = frame(MARC, "serverAddress: 'fd78:9f7e:c716:3333::138'");
        assertThat(DesignText.of(frame)).endsWith("""
                server fd78:9f7e:c716:3333::138
                host route fd78:9f7e:c716:1000::/64 via fd78:9f7e:c716:3333::138
                """);
    }

    @Test
    void behind_nat_nothing_is_derived_from_nothing() {
        assertThat(DesignText.of(frame("topology: 'behind-nat'"))).isEqualTo("method article\n");
    }

    @Test
    void an_organisation_prefix_entered_at_an_edge_stands_above_the_derived_one() {
        assertThat(DesignText.of(frame(ARTICLE, "organisationPrefix: 'fd78:9f7e:c716::/48'")))
                .startsWith("""
                        method article
                        organisation fd78:9f7e:c716::/48 entered organisationPrefix
                        manage-out fd78:9f7e:c716:3333::/64 derived organisation prefix fd78:9f7e:c716::/48
                        """);
    }

    @Test
    void vpn_and_nat64_prefixes_are_shown_as_recorded_and_never_routed() {
        var facts = site(ARTICLE, "vpnPrefix: '2002:836b:2:2000::/64', nat64Prefix: 'fdc9:9f4e:eb1b:7777::/96'")
                .observedFrom(Map.of("vpnPrefix", "Get-RemoteAccess"));
        assertThat(DesignText.of(Frame.of(facts, Deployment.SINGLE)))
                .isEqualTo(OF_THE_ARTICLE.replace("internal 2002", """
                        vpn 2002:836b:2:2000::/64 observed Get-RemoteAccess
                        nat64 fdc9:9f4e:eb1b:7777::/96 entered nat64Prefix
                        internal 2002"""));
    }

    @Test
    void a_single_adapter_has_no_method_of_its_own_and_so_no_route() {
        assertThat(DesignText.of(frame("topology: 'single-adapter', organisationPrefix: 'fd78:9f7e:c716::/48'")))
                .isEqualTo("""
                organisation fd78:9f7e:c716::/48 entered organisationPrefix
                ip-https fd78:9f7e:c716:1000::/64 derived organisation prefix fd78:9f7e:c716::/48
                internal fd78:9f7e:c716:1::/64 derived organisation prefix fd78:9f7e:c716::/48
                """);
    }

    @Test
    void under_isatap_hosts_learn_their_routes_and_get_none() {
        var frame = frame(
                "topology: 'single-adapter', method: 'isatap', organisationPrefix: 'fd78:9f7e:c716::/48'",
                "serverAddress: 'fd78:9f7e:c716:1::1'");
        assertThat(DesignText.of(frame)).isEqualTo("""
                method isatap
                organisation fd78:9f7e:c716::/48 entered organisationPrefix
                ip-https fd78:9f7e:c716:1000::/64 derived organisation prefix fd78:9f7e:c716::/48
                internal fd78:9f7e:c716:1::/64 derived organisation prefix fd78:9f7e:c716::/48
                server fd78:9f7e:c716:1::1
                """);
    }

    /** Clients that were left at a first renumbering, and those that came along: the harder way is asked for (safety Y21). */
    @Test
    void of_two_that_clients_hold_the_one_that_public_dns_does_not_lead_here_is_remembered() {
        Frame first = nat("131.107.0.2", "fd78:9f7e:c716::/48");
        Frame second = nat("131.107.0.4", "fd78:9f7e:c717::/48");
        Frame third = nat("131.107.0.6", "fd78:9f7e:c716::/48");
        List<ClientBasis> held = List.of(first.clientBasis(), second.clientBasis());
        assertThat(third.remembering(held).former()).isEqualTo(second.clientBasis());
        assertThat(third.remembering(held.subList(0, 1)).former()).isEqualTo(first.clientBasis());
        assertThat(nat("131.107.0.6", "fd78:9f7e:c718::/48").remembering(held).former())
                .isEqualTo(first.clientBasis());
        assertThat(first.remembering(held.subList(0, 1)).former()).isNull();
    }

    private static Frame nat(String publicIpv4, String organisation) {
        return frame("topology: 'behind-nat', publicIpv4: ['" + publicIpv4 + "'], organisationPrefix: '" + organisation
                + "'");
    }
}
