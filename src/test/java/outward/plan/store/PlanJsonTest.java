package outward.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.customer.Typed;
import outward.design.Deployment;
import outward.design.EntryPoint;
import outward.design.Frame;

class PlanJsonTest {
    private static final EntryPoint OTHER = new EntryPoint(
            "two",
            List.of(Ipv6Prefix.parse("2001:db8:2:2000::/64")),
            Ipv6Prefix.parse("2001:db8:2:3000::/64"),
            List.of(Ipv6Prefix.parse("2001:db8:2::/64")),
            Ipv6.parse("2001:db8:2::5"));
    private static final Frame FRAME = Frame.of(Typed.site(Typed.NATIVE), new Deployment(true, List.of(OTHER)));

    @Test
    void a_frame_is_read_as_it_was_written() {
        assertThat(PlanJson.frame(PlanJson.write(FRAME))).isEqualTo(FRAME);
    }

    @Test
    void an_entry_point_that_was_stored_without_its_internal_prefixes_has_none() throws Exception {
        var older = (ObjectNode) new JsonMapper().readTree(PlanJson.write(FRAME));
        ((ObjectNode) older.at("/deployment/others/0")).remove(List.of("internalPrefixes", "vpnPrefix"));
        EntryPoint read = PlanJson.frame(older.toString()).deployment().others().get(0);
        assertThat(read).isEqualTo(new EntryPoint("two", OTHER.clientPrefixes(), null, List.of(), OTHER.nextHop()));
    }
}
