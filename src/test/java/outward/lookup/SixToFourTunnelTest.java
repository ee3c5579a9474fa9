package outward.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

class SixToFourTunnelTest {
    private static final String TUNNEL =
            "Where it is a DirectAccess client, its tunnel is IPv4 protocol 41 between 203.0.113.9"
                    + " and the server. Windows tries 6to4 first where a client has a public IPv4 address, and no plan has a route"
                    + " there: disable 6to4 by a policy for the DirectAccess clients, never for the server; the client then connects"
                    + " by IP-HTTPS, or by Teredo where there is any.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the machine itself, and a network behind it: in both the /48 is made of one IPv4 address (RFC 3056)
                "2002:cb00:7109::cb00:7109 | 2002:cb00:7109::/48 is made of 203.0.113.9 alone and belongs to whoever holds that address: the machine itself, by its own 6to4. No DirectAccess server hands such an address out.",
                "2002:cb00:7109:1::7 | 2002:cb00:7109::/48 is made of 203.0.113.9 alone and belongs to whoever holds that address: a network behind it, by its own 6to4. No DirectAccess server hands such an address out.",
            })
    void an_address_made_of_a_public_one_is_its_holders_own(String address, String owner) {
        assertThat(SixToFourTunnel.of(Ipv6.parse(address))).containsExactly(owner, TUNNEL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // private, and shared by a carrier's NAT, which Windows takes for public (facts P35, P39)
                "2002:a02:100a::a02:100a | It is made of 10.2.16.10, which is no public address: no tunnel of 6to4 leads there from the Internet.",
                "2002:6440:1::6440:1 | It is made of 100.64.0.1, which is no public address: no tunnel of 6to4 leads there from the Internet.",
                // the gateway that hosts with 6to4 print (facts 1.6)
                "2002:c058:6301::c058:6301 | It is made of 192.88.99.1, the anycast address of the relays that RFC 7526 retired: a gateway of 6to4, no client.",
            })
    void others_are_no_clients(String address, String said) {
        assertThat(SixToFourTunnel.of(Ipv6.parse(address))).containsExactly(said);
    }

    @Test
    void only_an_address_that_repeats_its_ipv4_address_is_the_machines_own() {
        assertThat(SixToFourTunnel.isOfMachine(Ipv6.parse("2002:cb00:7109::cb00:7109")))
                .isTrue();
        assertThat(SixToFourTunnel.isOfMachine(Ipv6.parse("2002:cb00:7109::cb00:710a")))
                .isFalse();
        assertThat(SixToFourTunnel.isOfMachine(Ipv6.parse("2002:cb00:7109:1::cb00:7109")))
                .isFalse();
        assertThat(SixToFourTunnel.of(Ipv6.parse("2001:db8::1"))).isEmpty();
    }

    @Test
    void an_address_of_no_site_is_told_with_its_tunnel_and_one_of_a_site_is_not() {
        Ipv6 address = Ipv6.parse("2002:cb00:7109::cb00:7109");
        assertThat(KnownAddress.of(address, List.of()).remarks()).hasSize(4).contains(TUNNEL);
        Belonging own = new Belonging(
                Belonging.As.ORGANISATION,
                new UUID(0, 1),
                "Head office",
                "Contoso",
                null,
                null,
                Ipv6Prefix.parse("2002:cb00:7109::/48"));
        assertThat(KnownAddress.of(address, List.of(own)).remarks())
                .containsExactly("Subnet 0 is where Windows puts the 6to4 address of the machine itself.");
    }
}
