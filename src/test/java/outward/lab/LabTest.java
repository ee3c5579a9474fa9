package outward.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.command.Adapter;
import outward.command.AdapterAddress;
import outward.command.Forwarding;
import outward.command.Link;
import outward.command.Network;
import outward.command.Node;
import outward.directaccess.Method;

/** The lab itself: what it leaves behind, and what it does with what Linux does not take. */
class LabTest {
    private final SiteDraft site = SiteDraft.edge("site", Method.ARTICLE, "131.107.0.2", "131.107.0.3");

    @BeforeAll
    static void namespacesAreAllowed() {
        Namespaces.require();
    }

    @Test
    void aLabThatCannotBeLaidOutLeavesNoNamespace() {
        AdapterAddress own = AdapterAddress.of(Ipv6.parse("2001:db8::1"), 64);
        Adapter twice = new Adapter("a", new Link("link"), Forwarding.OFF, List.of(own, own));
        Bench bench = new Bench();
        try (bench) {
            assertThatThrownBy(() -> Lab.of(bench, new Network(List.of(Node.of("node", List.of(twice), List.of())))))
                    .hasMessageStartingWith("The shell answers");
            assertThat(namespacesOf(bench)).isEmpty();
        }
    }

    @Test
    void aBenchTakesItsNamespacesAlong() {
        Bench bench = new Bench();
        try (bench) {
            bench.shell().run("ip netns add " + bench.namespace("forgotten"));
            assertThat(namespacesOf(bench)).hasSize(1);
        }
        assertThat(namespacesOf(bench)).isEmpty();
    }

    @Test
    void aRouteToANextHopOffTheLinkIsRefusedByTheKernel() {
        PlanDraft plan = PlanDraft.of(site);
        Spoiling.nextHop(plan, Ipv6.parse("2001:db8:bad::1"));
        try (Bench bench = new Bench();
                Lab lab = Lab.of(bench, plan.network())) {
            assertThat(lab.refusedRoutes())
                    .hasSize(2)
                    .allSatisfy(said -> assertThat(said)
                            .startsWith("refused: 200")
                            .contains(" via 2001:db8:bad::1 dev a0 metric 256"));
        }
    }

    @Test
    void theKernelHoldsTheRoutesOfTheGeneratedLines() {
        try (Bench bench = new Bench();
                Lab lab = Lab.of(bench, PlanDraft.of(site).network())) {
            assertThat(lab.run("host1", "ip -6 route show 2001:0:836b:2::/64"))
                    .containsExactly("2001:0:836b:2::/64 via 2002:836b:2:3333::1 dev a0 metric 256 pref medium");
        }
    }

    private static List<String> namespacesOf(Bench bench) {
        String[] names = new File("/run/netns").list((folder, name) -> name.startsWith(bench.namespace("")));
        return names == null ? List.of() : List.of(names);
    }
}
