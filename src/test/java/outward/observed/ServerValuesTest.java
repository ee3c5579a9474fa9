package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which site values follow from which properties; ¶ stands for a line end. */
class ServerValuesTest {

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                            | topology       | why
            IsSingleNic : True¶IsNatDeployed : True                         | single-adapter | one adapter is always behind NAT
            IsNatDeployed : True¶IsSingleNic : True                         | single-adapter | in the other order
            IsSingleNic : True                                              | single-adapter | it decides alone
            IsSingleNic : False¶IsNatDeployed : True                        | behind-nat     |
            IsSingleNic : False¶IsNatDeployed : False                       | edge           |
            IsSingleNic : False                                             |                | two adapters, NAT unknown
            IsNatDeployed : True                                            |                | one adapter or two
            IsNatDeployed : False                                           |                |
            ConnectToAddress : 192.168.0.2                                  |                | says nothing
            ConnectToAddress : 203.0.113.9                                  |                | says nothing
            """)
    void topology(String text, String topology, String why) {
        assertThat(value(text, SiteField.TOPOLOGY)).as(why).isEqualTo(topology);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                                                                   | prefix               | why
            InternalIPv6Prefix : fd5a:1c2e:90b7:1::/64¶ClientIPv6Prefix : fd5a:1c2e:90b7:1000::/64                 | fd5a:1c2e:90b7::/48  | both fit
            InternalIPv6Prefix : fd5a:1c2e:90b7:1::/64                                                             | fd5a:1c2e:90b7::/48  | one is enough
            ClientIPv6Prefix : fd5a:1c2e:90b7:1000::/59                                                            | fd5a:1c2e:90b7::/48  | load balanced
            InternalIPv6Prefix : fd5a:1c2e:90b7:1::/64¶ClientIPv6Prefix : fd5a:1c2e:90b8:1000::/64                 |                      | they name two
            InternalIPv6Prefix : fd5a:1c2e:90b7:1::/64¶ClientIPv6Prefix : fd5a:1c2e:90b7:2000::/64                 |                      | not Windows' own scheme
            InternalIPv6Prefix : fd5a:1c2e:90b7:2::/64                                                             |                      | not Windows' own scheme
            InternalIPv6Prefix : fd5a:1c2e:90b7::/48                                                               |                      | an own prefix
            InternalIPv6Prefix : {fd5a:1c2e:90b7:1::/64, fd5a:1c2e:90b7:2::/64}                                    |                      | own prefixes
            InternalIPv6Prefix : 2001:db8:1:1::/64                                                                 |                      | not unique local
            InternalIPv6Prefix : 2002:cb00:7109:1::/64                                                             |                      | derived from the address
            InternalIPv6Prefix : fd5a:1c2e:90b7:1::/64¶IsSingleNic : False¶IsNatDeployed : False                   |                      | an edge has none
            InternalIPv6Prefix : fd5a:1c2e:90b7:1::/64¶IsSingleNic : True                                          | fd5a:1c2e:90b7::/48  | one adapter
            """)
    void organisationPrefix(String text, String prefix, String why) {
        assertThat(value(text, SiteField.ORGANISATION_PREFIX)).as(why).isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                                                       | kind     | why
            LoadBalancing : NotConfigured                                                              | none     |
            LoadBalancing : Configured                                                                 |          | by what, is not said
            LoadBalancing : Configured¶ThirdPartyLoadBalancer : Enabled                                | external |
            ThirdPartyLoadBalancer : Enabled                                                           | external |
            ThirdPartyLoadBalancer : Disabled¶InternalVirtualIPAddress : {2001:db8:1::5/64}            | nlb      | a cluster without another balancer
            ThirdPartyLoadBalancer : Disabled                                                          |          | perhaps no cluster
            LoadBalancing : NotConfigured¶ThirdPartyLoadBalancer : Enabled                             |          | they contradict each other
            """)
    void loadBalancing(String text, String kind, String why) {
        assertThat(value(text, SiteField.LOAD_BALANCING)).as(why).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            addresses                                        | vip           | why
            {2001:DB8:1::5/64, 10.2.16.9/255.255.255.0}      | 2001:db8:1::5 | one of each family
            2001:db8:1::5/64                                 | 2001:db8:1::5 | a list of one, printed bare
            {10.2.16.9/255.255.255.0}                        |               | no IPv6
            {2001:db8:1::5/64, 2001:db8:2::5/64}             |               | which of the two
            {2001:db8:1::/64}                                |               | an anycast address
            {2001:db8:1::5, 10.2.16.9/255.255.255.0}         |               | without length
            """)
    void internalVip(String addresses, String vip, String why) {
        assertThat(value("InternalVirtualIPAddress : " + addresses, SiteField.INTERNAL_VIP))
                .as(why)
                .isEqualTo(vip);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            mapping                                                             | prefix                   | why
            {fd5a:1c2e:90b7:7777::/96,0.0.0.0/0}                                | fd5a:1c2e:90b7:7777::/96 |
            {fd5a:1c2e:90b7:7777::/96, 0.0.0.0/0}                               | fd5a:1c2e:90b7:7777::/96 | as two items
            {fd5a:1c2e:90b7:7777::/96,10.0.0.0/8, fd5a:1c2e:90b7:7778::/96,0.0.0.0/0} |                    | two of them
            {fd5a:1c2e:90b7:7777::/64,0.0.0.0/0}                                |                          | no /96
            {fd5a:1c2e:90b7:7777::/96,any}                                      |                          | not as described
            """)
    void nat64Prefix(String mapping, String prefix, String why) {
        assertThat(value("InstanceName : NAT64¶PrefixMapping : " + mapping, SiteField.NAT64_PREFIX))
                .as(why)
                .isEqualTo(prefix);
    }

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
            text                                                                                       | caution
            InternalIPv6Prefix : 2002:a02:1005:1::/64                                                  | made from an address that cannot be public
            InternalIPv6Prefix : fe80::/64                                                             | cannot be used here
            ClientIPv6Prefix : fd5a:1c2e:90b7:1000::/56                                                | a client prefix is a /64 without load balancing
            LoadBalancing : Configured                                                                 | Get-RemoteAccessLoadBalancer tells of which kind it is
            IsSingleNic : False¶IsNatDeployed : False¶ConnectToAddress : 192.168.0.2                   | which is not a public address
            InternalIPv6Prefix : 2002:cb00:7109:1::/64¶ClientIPv6Prefix : 2002:cb00:7209:1000::/64     | made from different addresses: [203.0.113.9, 203.0.114.9]
            """)
    void aPersonIsToldWhatToLookAt(String text, String caution) {
        Reading reading = ServerReport.read(text.replace('¶', '\n') + "\n");

        assertThat(reading.said(Understood.Kind.CAUTION).map(Understood::value).toList())
                .hasSize(1)
                .first()
                .asString()
                .contains(caution);
    }

    private static <T> String value(String text, SiteField<T> field) {
        return ServerReport.read(text.replace('¶', '\n') + "\n")
                .value(field)
                .map(ObservedValue::text)
                .orElse(null);
    }
}
