package outward.observed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import outward.address.Ipv4;
import outward.address.Ipv4Interface;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.SiteFacts;
import outward.directaccess.TeredoSetting;
import outward.directaccess.WindowsVersion;

/** Putting chosen values into a site. */
class AdoptionTest {
    static final List<String> PASTES = Pastes.ALL;

    @Test
    void everyChosenValueIsReplacedAndMarked() {
        SiteFacts facts = adopt(Sites.edge("203.0.113.20"), Pastes.READ_STATE);
        String script = "read-state.ps1";

        assertThat(facts).isEqualTo(Sites.edge(c -> {
            c.publicIpv4 = List.of(Ipv4.parse("203.0.113.9"), Ipv4.parse("203.0.113.10"));
            c.internalPrefixes = List.of(Ipv6Prefix.parse("2002:cb00:7109:1::/64"));
            c.clientPrefix = Ipv6Prefix.parse("2002:cb00:7109:1000::/64");
            c.nat64Prefix = Ipv6Prefix.parse("fd5a:1c2e:90b7:7777::/96");
            c.serverAddress = Ipv6.parse("2002:cb00:7109:3333::1");
            c.serverPrefixLength = 64;
            c.serverForwarding = true;
            c.serverInternalIpv4 = Ipv4Interface.parse("10.2.16.5/24");
            c.teredo = TeredoSetting.ENABLED;
            c.windowsVersion = WindowsVersion.V2012_R2;
            for (String field : List.of(
                    "topology",
                    "loadBalancing",
                    "publicIpv4",
                    "internalPrefixes",
                    "clientPrefix",
                    "nat64Prefix",
                    "serverAddress",
                    "serverPrefixLength",
                    "serverForwarding",
                    "serverInternalIpv4",
                    "teredo",
                    "windowsVersion")) {
                c.observedFrom.put(field, script);
            }
        }));
    }

    @ParameterizedTest
    @FieldSource("PASTES")
    void readingTheSameStateAgainChangesNothing(String content) {
        SiteFacts once = adopt(Sites.edge(), content);

        assertThat(adopt(once, content)).isEqualTo(once);
    }

    @Test
    void theSameStateInAnotherFormChangesNothing() {
        SiteFacts once = adopt(Sites.edge(), Pastes.ULA_NAT);

        assertThat(adopt(once, Pastes.ULA_NAT.toUpperCase(java.util.Locale.ROOT)))
                .isEqualTo(once);
        assertThat(adopt(once, "GpoName : a\nTeredoState : Disabled\nInternalIPv6Prefix : {FD5A:1C2E:90B7:1::/64}\n"))
                .isEqualTo(once);
    }

    @Test
    void onlyWhatWasChosenChanges() {
        Reading reading = ServerReport.read(Pastes.READ_STATE);
        var chosen = reading.value(SiteField.SERVER_PREFIX_LENGTH).orElseThrow();

        assertThat(Adoption.adopt(Sites.edge(), List.of(chosen))).isEqualTo(Sites.edge(c -> {
            c.serverPrefixLength = 64;
            c.observedFrom.put("serverPrefixLength", "read-state.ps1");
        }));
        assertThat(Adoption.adopt(Sites.edge(), List.of())).isEqualTo(Sites.edge());
    }

    @Test
    void theFirstPublicAddressDoesNotTakeTheSecondAway() {
        String text = "InternalIPv6Prefix : 2002:cb00:7109:1::/64\n";
        SiteFacts pair = Sites.edge("203.0.113.9", "203.0.113.10");

        assertThat(adopt(pair, text).publicIpv4()).isEqualTo(pair.publicIpv4());
        assertThat(adopt(pair, text).observedFrom())
                .isEqualTo(Map.of("internalPrefixes", "Get-RemoteAccess or Get-DAServer"));
        assertThat(adopt(Sites.edge("203.0.113.20"), text).publicIpv4()).containsExactly(Ipv4.parse("203.0.113.9"));
    }

    @Test
    void anEnteredValueThatTheServerConfirmsIsObservedFromThenOn() {
        SiteFacts entered = Sites.edge(c -> c.serverPrefixLength = 64);

        assertThat(adopt(entered, Pastes.ADDRESS_64).observedFrom())
                .containsEntry("serverPrefixLength", "Get-NetIPAddress");
    }

    private static SiteFacts adopt(SiteFacts facts, String content) {
        return Adoption.adopt(facts, ServerReport.read(content, facts).values());
    }
}
