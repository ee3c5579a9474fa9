package outward.directaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import outward.address.InterfaceId;
import outward.address.InvalidAddress;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.address.SixToFour;
import outward.address.Teredo;
import outward.domain.Golden;
import outward.domain.GoldenRow;

/** The golden rows on what DirectAccess derives, accepts, warns of and refuses. */
class GoldenPrefixTest {
    private static final Pattern RFC = Pattern.compile("RFC \\d+");

    @Golden("edge_v4")
    void edgeAddressGivesItsPrefixes(GoldenRow row) {
        Ipv4 address = Ipv4.parse(row.get("input"));

        assertVerdict(row, PublicIpv4.refusal(address), PublicIpv4.warning(address));
        if (!row.get("verdict").equals("refuse")) {
            assertPrefixes(row, OrganisationPrefix.of(address));
            assertThat(Teredo.prefix(address)).hasToString(row.get("teredo_prefix"));
            assertThat(SixToFour.hostAddress(address)).hasToString(row.get("sixto4_host"));
        }
    }

    @Golden("ula48")
    void uniqueLocalPrefixGivesItsPrefixes(GoldenRow row) {
        Ipv6Prefix prefix = Ipv6Prefix.parse(row.get("input"));

        assertVerdict(row, OrganisationPrefix.refusal(prefix), OrganisationPrefix.warning(prefix));
        assertPrefixes(row, OrganisationPrefix.ula(prefix));
    }

    private static void assertPrefixes(GoldenRow row, OrganisationPrefix organisation) {
        assertThat(organisation.prefix()).hasToString(row.get("org_prefix"));
        assertThat(organisation.internal()).hasToString(row.get("internal_prefix"));
        assertThat(organisation.manageOut()).hasToString(row.get("mgmt_prefix"));
        assertThat(organisation.dns64Address()).hasToString(row.get("dns64_addr"));
        assertThat(organisation.ipHttps(LoadBalancing.NONE)).hasToString(row.get("iphttps_prefix"));
        assertThat(organisation.ipHttps(LoadBalancing.NLB)).hasToString(row.get("iphttps_prefix_lb"));
        assertThat(organisation.ipHttps(LoadBalancing.EXTERNAL)).hasToString(row.get("iphttps_prefix_lb"));
    }

    @Golden("seed_literal")
    void articleNamesItsServer(GoldenRow row) {
        assertThat(OrganisationPrefix.of(Ipv4.parse(row.get("input"))).dns64Address())
                .hasToString(row.get("result"));
    }

    @Golden("consecutive_pair")
    void pairGivesTeredoWhateverItsOrder(GoldenRow row) {
        List<Ipv4> pair = Stream.of(row.get("input"), row.get("input2"))
                .filter(text -> !text.isEmpty())
                .map(Ipv4::parse)
                .toList();
        List<Ipv4> reversed =
                pair.stream().sorted((one, other) -> other.compareTo(one)).toList();

        for (List<Ipv4> entered : List.of(pair, reversed)) {
            if (row.get("reason").equals("second not public")) {
                assertThatThrownBy(() -> new PublicIpv4(entered)).hasMessageContaining("RFC 1918");
            } else {
                assertTeredo(row, new PublicIpv4(entered));
            }
        }
    }

    private static void assertTeredo(GoldenRow row, PublicIpv4 pair) {
        assertThat(pair.teredoPrefix().map(Ipv6Prefix::toString).orElse("")).isEqualTo(row.get("result"));
        assertThat(pair.consecutive()).isEqualTo(!row.get("result").isEmpty());
        assertThat(pair.textSortTrap()).isEqualTo(row.get("reason").contains("text sorting"));
    }

    @Golden("site_prefix_check")
    void organisationPrefixIsJudged(GoldenRow row) {
        Ipv6Prefix prefix = Ipv6Prefix.parse(row.get("input"));

        assertVerdict(row, OrganisationPrefix.refusal(prefix), OrganisationPrefix.warning(prefix));
        if (!row.get("result").isEmpty()) {
            assertThat(prefix).hasToString(row.get("result"));
        }
    }

    @Golden("client_prefix_check")
    void clientPrefixIsJudged(GoldenRow row) {
        LoadBalancing balancing = row.get("input2").equals("cluster") ? LoadBalancing.NLB : LoadBalancing.NONE;

        if (row.get("reason").startsWith("not on a")) {
            assertThatThrownBy(() -> Ipv6Prefix.parse(row.get("input"))).isInstanceOf(InvalidAddress.class);
        } else {
            Optional<String> refusal = ClientPrefixes.refusal(Ipv6Prefix.parse(row.get("input")), balancing);
            assertThat(refusal.isPresent()).isEqualTo(row.get("verdict").equals("refuse"));
        }
    }

    @Golden("lb_node_prefix")
    void nodeWouldHaveItsShare(GoldenRow row) {
        int node = Integer.parseInt(row.get("input2").replaceAll("^node (\\d+).*", "$1"));

        assertThat(ClientPrefixes.nodePrefix(Ipv6Prefix.parse(row.get("input")), node))
                .hasToString(row.get("result"));
    }

    @Golden("embed_v4_iid")
    void hostIsNumberedFromItsIpv4Address(GoldenRow row) {
        assertHost(row, InterfaceId.of(Ipv4.parse(row.get("input2"))));
    }

    @Golden("manual_iid")
    void hostIsNumberedAsTyped(GoldenRow row) {
        assertHost(row, InterfaceId.parse(row.get("input2")));
    }

    private static void assertHost(GoldenRow row, InterfaceId id) {
        assertThat(Ipv6Prefix.parse(row.get("input")).address(id)).hasToString(row.get("result"));
        assertVerdict(row, HostIdentifiers.refusal(id), HostIdentifiers.warning(id));
    }

    /** The verdict, and every RFC that the table names as its reason. */
    private static void assertVerdict(GoldenRow row, Optional<String> refusal, Optional<String> warning) {
        assertThat(refusal.isPresent())
                .as("refused")
                .isEqualTo(row.get("verdict").equals("refuse"));
        assertThat(refusal.isEmpty() && warning.isPresent())
                .as("warned of")
                .isEqualTo(row.get("verdict").equals("warn"));
        String said = refusal.or(() -> warning).orElse("");
        assertThat(RFC.matcher(row.get("reason")).results())
                .extracting(MatchResult::group)
                .allMatch(said::contains);
    }
}
