package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6Prefix;
import outward.design.SiteFacts;
import outward.directaccess.TeredoSetting;
import outward.directaccess.Topology;

/** Observed values beside what holds for the site. */
class ComparisonTest {

    @Test
    void whatWasDerivedIsConfirmedAndWhatWasUnknownIsFilled() {
        assertThat(compared(Sites.edge("203.0.113.9", "203.0.113.10"), Pastes.READ_STATE))
                .isEqualTo("""
                topology SAME edge (entered)
                loadBalancing SAME none (entered)
                internalPrefixes CONFIRMS 2002:cb00:7109:1::/64 (derived)
                clientPrefix CONFIRMS 2002:cb00:7109:1000::/64 (derived)
                nat64Prefix FILLS
                publicIpv4 SAME 203.0.113.9, 203.0.113.10 (entered)
                serverAddress CONFIRMS 2002:cb00:7109:3333::1 (derived)
                serverPrefixLength FILLS
                serverInternalIpv4 FILLS
                teredo CONFIRMS enabled (derived)
                serverForwarding FILLS
                windowsVersion FILLS""");
    }

    @Test
    void aMismatchSaysWhatHoldsAndWhereItIsFrom() {
        assertThat(compared(Sites.edge("203.0.113.20"), Pastes.EDGE)).isEqualTo("""
                topology SAME edge (entered)
                loadBalancing SAME none (entered)
                internalPrefixes DIFFERS 2002:cb00:7114:1::/64 (derived)
                clientPrefix DIFFERS 2002:cb00:7114:1000::/64 (derived)
                vpnPrefix FILLS
                publicIpv4 DIFFERS 203.0.113.20 (entered)
                teredo DIFFERS disabled (derived)""");
    }

    @Test
    void anObservedValueThatChangedIsAMismatchToo() {
        SiteFacts before = Sites.edge(c -> {
            c.clientPrefix = Ipv6Prefix.parse("2002:cb00:7114:1000::/64");
            c.observedFrom.put("clientPrefix", "Get-DAServer");
        });

        assertThat(compared(before, "ClientIPv6Prefix : 2002:cb00:7109:1000::/64\n"))
                .startsWith("clientPrefix DIFFERS 2002:cb00:7114:1000::/64 (observed)");
    }

    @Test
    void theFirstPublicAddressAgreesWithAPairThatHasIt() {
        String text = "InternalIPv6Prefix : 2002:cb00:7109:1::/64\n";

        assertThat(compared(Sites.edge("203.0.113.10", "203.0.113.9"), text)).contains("publicIpv4 SAME");
        assertThat(compared(Sites.edge("203.0.113.20", "203.0.113.21"), text)).contains("publicIpv4 DIFFERS");
        assertThat(compared(Sites.edge(), text)).contains("publicIpv4 FILLS");
    }

    @Test
    void theOrderOfAListDoesNotMatter() {
        SiteFacts facts = Sites.edge(c ->
                c.internalPrefixes = List.of(Ipv6Prefix.parse("2001:db8:2::/64"), Ipv6Prefix.parse("2001:db8:1::/64")));

        assertThat(compared(facts, "InternalIPv6Prefix : {2001:db8:1::/64, 2001:db8:2::/64}\n"))
                .isEqualTo("internalPrefixes SAME 2001:db8:2::/64, 2001:db8:1::/64 (entered)");
        assertThat(compared(facts, "InternalIPv6Prefix : 2001:db8:1::/64\n")).startsWith("internalPrefixes DIFFERS");
    }

    @Test
    void teredoIsDerivedAsFarAsItCanBe() {
        Map<SiteFacts, String> sites = Map.of(
                Sites.edge("203.0.113.9", "203.0.113.10"), "teredo CONFIRMS enabled (derived)",
                Sites.edge("203.0.113.9"), "teredo DIFFERS disabled (derived)",
                Sites.edge(), "teredo FILLS",
                Sites.edge(c -> c.topology = Topology.BEHIND_NAT), "teredo DIFFERS disabled (derived)",
                Sites.edge(c -> c.teredo = TeredoSetting.ENABLED), "teredo SAME enabled (entered)",
                Sites.edge(c -> c.teredo = TeredoSetting.DISABLED), "teredo DIFFERS disabled (entered)");

        sites.forEach((facts, expected) ->
                assertThat(compared(facts, "TeredoState : Enabled\n")).isEqualTo(expected));
    }

    private static String compared(SiteFacts facts, String content) {
        return Comparison.of(
                        Sites.frame(facts), ServerReport.read(content, facts).values())
                .stream()
                .map(c -> c.observed().field() + " " + c.agreement()
                        + (c.now() == null
                                ? ""
                                : " %s (%s)"
                                        .formatted(
                                                c.now().value(),
                                                c.now().provenance().word())))
                .collect(Collectors.joining("\n"));
    }
}
