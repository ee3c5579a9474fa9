package outward.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import outward.address.Ipv6;
import outward.command.Arrives;
import outward.command.PacketWalk;
import outward.directaccess.Method;

/** An edge that got another public address, on a real stack: a host keeps the old plan's lines until the new is proven. */
class RenumberingLabTest {
    private static final String CLIENT = "2002:cb00:7109:1000::c11e";
    private static final String ADDRESS = "2002:cb00:7109:3333::10";

    private final PlannedSite old = PlannedSite.of(List.of(SiteDraft.edge("old", Method.ARTICLE, "131.107.0.2")))
            .get(0);
    private final PlanDraft plan = PlanDraft.of(SiteDraft.edge("new", Method.ARTICLE, "203.0.113.9"));

    private static Bench bench;

    @BeforeAll
    static void open() {
        Namespaces.require();
        bench = new Bench();
    }

    @AfterAll
    static void close() {
        if (bench != null) {
            bench.close();
        }
    }

    @Test
    void whileBothPlansAreSetTheNewClientsAreReachedFromTheNewAddress() {
        plan.victim().lines = joined(List.of(old.lines(0, null), plan.victim().lines));
        assertReached();
    }

    @Test
    void onceTheOldPlanIsTakenBackTheHostIsWhatTheNewPlanAloneMakesOfIt() {
        var alone = plan.victim().node();
        plan.victim().lines = joined(List.of(old.lines(0, null), plan.victim().lines, old.takeBack(0)));
        assertThat(plan.victim().node()).isEqualTo(alone);
        assertReached();
    }

    @Test
    void withTheOldPlanAloneNobodyIsReached() {
        plan.victim().lines = old.lines(0, null);
        assertThat(Reached.of(bench, plan)).containsEntry("host0 " + CLIENT, "lost");
    }

    private void assertReached() {
        assertThat(Reached.of(bench, plan))
                .isEqualTo(Map.of("host0 " + CLIENT, ADDRESS, "host1 " + CLIENT, "2002:cb00:7109:3333::11"));
        assertThat(new PacketWalk(plan.network()).roundTrip("host0", Ipv6.parse(CLIENT)))
                .isInstanceOfSatisfying(
                        Arrives.class,
                        arrives -> assertThat(arrives.surelyFrom(Ipv6.parse(ADDRESS)))
                                .isTrue());
    }

    private static List<String> joined(List<List<String>> lines) {
        return lines.stream().flatMap(List::stream).toList();
    }
}
