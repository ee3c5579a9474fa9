package outward.finding.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AdapterAddress;
import outward.command.ClientPassage;
import outward.command.ConfiguredHost;
import outward.command.DirectAccessServer;
import outward.command.Link;
import outward.command.NetshReader;
import outward.command.Surroundings;
import outward.command.Tunnel;
import outward.customer.Typed;
import outward.design.Addressing;
import outward.design.HostDesign;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.finding.Finding;

/** A host that has an address besides the planned one (safety Y4). */
class SourceAmbiguousTest {
    private static final Ipv6 PLANNED = Ipv6.parse("2002:836b:2:3333::10");
    private static final List<String> LINES = List.of(
            "netsh interface ipv6 add address interface=\"LAN\" address=2002:836b:2:3333::10/64",
            "netsh interface ipv6 add route prefix=2001:0:836b:2::/64 interface=\"LAN\" nexthop=2002:836b:2:3333::1");
    private static final HostLine HOST = new HostLine(
            new UUID(0, 1), "pc", "LAN", HostRole.OTHER, Addressing.NEXT, PLANNED, null, 64, null, List.of(), true);

    @Test
    void thePlannedAddressAloneIsNothingToReport() {
        assertThat(HostInspection.finding(HOST, passage(List.of()))).isEmpty();
    }

    @Test
    void aSecondAddressThatRanksEqualIsWarnedOf() {
        var other = AdapterAddress.of(Ipv6.parse("2002:836b:2:3333::11"), 64);
        assertThat(HostInspection.finding(HOST, passage(List.of(other))))
                .contains(Finding.warn(
                                "SOURCE_AMBIGUOUS",
                                "pc",
                                "To clients by Teredo this host sends from 2002:836b:2:3333::10 or"
                                        + " 2002:836b:2:3333::11, not surely from the planned 2002:836b:2:3333::10;"
                                        + " IPsec may then drop it.",
                                "Walked along the planned lines; RFC 6724 section 5; effect inferred, check with"
                                        + " Find-NetRoute")
                        .fitting("Teredo off, or one jump host per site"));
    }

    @Test
    void aSecondAddressThatNoAnswerComesBackToBreaksThePath() {
        var other = AdapterAddress.of(Ipv6.parse("2002:836b:9:3333::10"), 64);
        assertThat(HostInspection.finding(HOST, passage(List.of(other)))).hasValueSatisfying(finding -> {
            assertThat(finding.code()).isEqualTo("PATH_BROKEN");
            assertThat(finding.message()).contains("the sender may use an address that no answer comes back to");
        });
    }

    @Test
    void anAddressOfAnotherEdgeMayBeTheSourceTowardsTeredoClientsAndNoAnswerComesBackToIt() {
        assertThat(sources("2002:836b:9:3333::10"))
                .containsExactly(Finding.warn(
                                "SOURCE_AMBIGUOUS",
                                "WS01",
                                "To clients by Teredo this host may send from an address that it has besides the planned"
                                        + " 2002:836b:2:3333::10. The answer to 2002:836b:9:3333::10 is lost at DirectAccess"
                                        + " server: the sender may use an address that no answer comes back to.",
                                "Walked along the planned lines; RFC 6724 section 5; effect inferred, check with"
                                        + " Find-NetRoute")
                        .fitting("Teredo off, or one jump host per site"));
    }

    @Test
    void anAddressThatRanksLowerTowardsEveryClientIsNothingToReport() {
        assertThat(sources("fd00:1::10")).isEmpty();
    }

    private static List<Finding> sources(String other) {
        var frame = Typed.frame(Typed.ARTICLE, Typed.CONFIRMED);
        var line = HostDesign.of(frame, Typed.host("10"));
        return new HostInspection(frame).sources(line, List.of(Ipv6.parse(other)));
    }

    private static ClientPassage passage(List<AdapterAddress> others) {
        Tunnel teredo = Tunnel.to("Teredo", Ipv6Prefix.parse("2001:0:836b:2::/64"));
        AdapterAddress own = AdapterAddress.of(Ipv6.parse("2002:836b:2:3333::1"), 64);
        Surroundings around = new Surroundings(List.of(DirectAccessServer.with(own, List.of(teredo))), List.of());
        return around.walk(new ConfiguredHost("pc", Link.INTERNAL, NetshReader.commands(LINES), others))
                .get(0);
    }
}
