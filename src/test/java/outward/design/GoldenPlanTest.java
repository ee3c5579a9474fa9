package outward.design;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Typed.frame;
import static outward.customer.Typed.host;

import org.assertj.core.api.Assertions;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.answer.WrongInput;
import outward.directaccess.HostIdentifiers;
import outward.domain.Golden;
import outward.domain.GoldenRow;

/** The golden rows that a plan decides, through the design that decides them. */
class GoldenPlanTest {
    @Golden("consecutive_pair")
    void a_pair_leads_to_a_teredo_prefix_only_when_consecutive(GoldenRow row) {
        String second = row.get("input2").isEmpty() ? "" : ", '" + row.get("input2") + "'";
        String fields = "topology: 'edge', publicIpv4: ['" + row.get("input") + "'" + second + "]";
        if (row.get("reason").equals("second not public")) {
            Assertions.assertThatThrownBy(() -> frame(fields)).isInstanceOf(WrongInput.class);
            return;
        }
        var teredo = frame(fields).prefixes().teredo();
        String expected = row.get("result");
        assertThat(teredo == null ? "" : teredo.value().toString()).isEqualTo(expected);
    }

    @Golden("seed_literal")
    void the_articles_literal_address_is_the_server(GoldenRow row) {
        var frame = frame("topology: 'edge', publicIpv4: ['" + row.get("input") + "']");
        assertThat(frame.server().address()).hasToString(row.get("result"));
    }

    @Golden("embed_v4_iid")
    void a_host_numbered_from_its_ipv4_gets_the_golden_address(GoldenRow row) {
        Ipv6Prefix subnet = Ipv6Prefix.parse(row.get("input"));
        InterfaceId id = InterfaceId.of(Ipv4.parse(row.get("input2")));
        if (row.get("verdict").equals("refuse")) {
            assertThat(HostIdentifiers.refusal(id)).isPresent();
            return;
        }
        String fields = "topology: 'edge', method: 'native', internalPrefixes: ['" + subnet + "'], serverAddress: '"
                + subnet.address(new InterfaceId(1)) + "'";
        assertThat(HostDesign.of(frame(fields), host(id.toString())).address()).hasToString(row.get("result"));
    }
}
