package outward.directaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Which prefixes and addresses may stand in which field; the reasons are sentences for the page. */
class PrefixRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fd78:9f7e:c716::/48   |
            2002:836b:2::/48      |
            2006:2005:1::/48      |
            2001:db8:1::/48       |
            fd00::/48             |
            fd78:9f7e:c716:1::/64 | fd78:9f7e:c716:1::/64 is narrower than an organisation prefix, which is a /48.
            fd78:9f7e::/32        | fd78:9f7e::/32 is wider than an organisation prefix, which is a /48.
            fc00:1:2::/48         | fc00:1:2::/48 is the undefined half of the unique local range (fc00::/8, RFC 4193) and cannot be used here.
            fec0:1:2::/48         | fec0:1:2::/48 is site-local, a retired form (fec0::/10, RFC 3879) and cannot be used here.
            2001:0:836b::/48      | 2001:0:836b::/48 is Teredo (2001::/32, RFC 4380) and cannot be used here.
            2002:a02:100a::/48    | 2002:a02:100a::/48 is made from an address that cannot be public: 10.2.16.10 is private (10.0.0.0/8, RFC 1918): a server with this address stands behind NAT, where the organisation prefix is a unique local /48 (fd00::/8).
            ::/0                  | ::/0 is no part of the global or unique local address space.
            4000:1:2::/48         | 4000:1:2::/48 is no part of the global or unique local address space.
            """)
    void organisationPrefixesAreJudged(String prefix, String refusal) {
        assertThat(OrganisationPrefix.refusal(Ipv6Prefix.parse(prefix)).orElse(null))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fd78:9f7e:c716::/48 |
            2002:808:808::/48   |
            fd00::/48           | fd00::/48 has a Global ID of zero; RFC 4193 wants a random one.
            2001:db8:1::/48     | 2001:db8:1::/48 is for documentation (RFC 3849): right in a lab only.
            2002:836b:2::/48    | 131.107.0.2 is Microsoft's, used as the Internet in a laboratory (131.107.0.0/16, Microsoft test lab guides): right in a lab, wrong on the Internet.
            """)
    void organisationPrefixesAreWarnedOf(String prefix, String warning) {
        assertThat(OrganisationPrefix.warning(Ipv6Prefix.parse(prefix)).orElse(null))
                .isEqualTo(warning);
    }

    @Test
    void organisationPrefixesThatCannotBeAreNotBuilt() {
        Ipv6Prefix global = Ipv6Prefix.parse("2006:2005:1::/48");

        assertThatThrownBy(() -> new OrganisationPrefix(global.resized(64))).hasMessageContaining("which is a /48");
        assertThatThrownBy(() -> OrganisationPrefix.ula(global))
                .hasMessage("2006:2005:1::/48 is not a unique local prefix (fd00::/8).");
        assertThatThrownBy(() -> OrganisationPrefix.of(Ipv4.parse("10.2.16.10")))
                .hasMessageContaining("RFC 1918");
        assertThat(new OrganisationPrefix(global).isUniqueLocal()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:1000::/64, NONE,     true",
        "2001:db8:1:1000::/64, NLB,      false",
        "2001:db8:1:1000::/64, EXTERNAL, false",
        "2001:db8:1:1000::/59, NONE,     false",
        "2001:db8:1:1000::/59, NLB,      true",
        "2001:db8:1:1020::/59, EXTERNAL, true",
        "fd78:9f7e:c716:1000::/64, NONE, true",
        "2001:0:836b:2::/64,   NONE,     false", // Teredo is not IP-HTTPS
        "fe80::/64,            NONE,     false",
        "2002:a02:100a:1000::/64, NONE,  false", // 6to4 of a private address
    })
    void clientPrefixesFitTheLoadBalancing(String prefix, LoadBalancing balancing, boolean fits) {
        assertThat(ClientPrefixes.refusal(Ipv6Prefix.parse(prefix), balancing).isEmpty())
                .isEqualTo(fits);
    }

    @Test
    void clientPrefixRefusalsNameTheLengthWanted() {
        assertThat(ClientPrefixes.refusal(Ipv6Prefix.parse("2001:db8:1:1000::/64"), LoadBalancing.NLB))
                .contains("2001:db8:1:1000::/64 is a /64; a client prefix is a /59 with load balancing.");
        assertThat(ClientPrefixes.refusal(Ipv6Prefix.parse("2001:db8:1:1000::/59"), LoadBalancing.NONE))
                .contains("2001:db8:1:1000::/59 is a /59; a client prefix is a /64 without load balancing.");
    }

    @Test
    void aSharedPrefixHasThirtyTwoNodes() {
        Ipv6Prefix shared = Ipv6Prefix.parse("2001:db8:1:1000::/59");

        assertThat(ClientPrefixes.nodePrefix(shared, 1)).hasToString("2001:db8:1:1000::/64");
        assertThat(ClientPrefixes.nodePrefix(shared, 32)).hasToString("2001:db8:1:101f::/64");
        assertThatThrownBy(() -> ClientPrefixes.nodePrefix(shared, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClientPrefixes.nodePrefix(shared, 33)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ClientPrefixes.nodePrefix(shared.resized(64), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1::/64, true",
        "2001:db8:1::/48, true",
        "fd78:9f7e:c716:1::/64, true",
        "2001:db8::/47, false",
        "2001:db8:1::/65, false",
        "fe80::/64, false",
        "ff02::/64, false",
        "fec0::/64, false",
        "64:ff9b::/64, false",
        "::/0, false",
    })
    void internalPrefixesAreForty8ToSixty4(String prefix, boolean fits) {
        assertThat(InternalPrefix.refusal(Ipv6Prefix.parse(prefix)).isEmpty()).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "2002:836b:2:3333::1, true", // the article's server
        "fd78:9f7e:c716:1::5, true",
        "2002:836b:2:3333::, false", // subnet-router anycast
        "fd00::fdff:ffff:ffff:ff80, false", // RFC 2526 anycast
        "fe80::1, false",
        "::1, false",
        "::, false",
        "::ffff:131.107.0.2, false",
        "ff02::1, false",
        "2001:0:836b:2::5, false",
        "64:ff9b::a00:4, false",
        "2002:a02:100a::1, false", // 6to4 of a private address
    })
    void internalAddressesBelongToOneComputer(String address, boolean fits) {
        assertThat(InternalAddress.refusal(Ipv6.parse(address)).isEmpty()).isEqualTo(fits);
    }

    @Test
    void hostIdentifiersAreRefusedOrWarnedOfInWords() {
        assertThat(HostIdentifiers.refusal(InterfaceId.parse("1")))
                .contains("::1 is the DirectAccess server's own identifier.");
        assertThat(HostIdentifiers.refusal(InterfaceId.parse("0")))
                .contains(":: is an anycast identifier of the subnet.");
        assertThat(HostIdentifiers.refusal(InterfaceId.parse("2"))).isEmpty();
        assertThat(HostIdentifiers.warning(InterfaceId.parse("2")).orElseThrow())
                .contains("load balancing");
        assertThat(HostIdentifiers.warning(InterfaceId.parse("200:5efe:836b:9")).orElseThrow())
                .contains("ISATAP");
        assertThat(HostIdentifiers.warning(InterfaceId.parse("10"))).isEmpty();
    }

    @Test
    void aNat64PrefixIsANinety6() {
        assertThat(new Nat64Prefix(Ipv6Prefix.parse("fdc9:9f4e:eb1b:7777::/96")).prefix())
                .hasToString("fdc9:9f4e:eb1b:7777::/96");
        assertThat(Nat64Prefix.refusal(Ipv6Prefix.parse("64:ff9b::/96"))).isEmpty();
        assertThat(Nat64Prefix.refusal(Ipv6Prefix.parse("fdc9:9f4e:eb1b:7777::/64")))
                .contains("fdc9:9f4e:eb1b:7777::/64 is a /64; a NAT64 prefix is a /96.");
        assertThatThrownBy(() -> new Nat64Prefix(Ipv6Prefix.parse("fe80::/96"))).hasMessageContaining("link-local");
    }
}
