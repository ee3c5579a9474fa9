package outward.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.plan.Designs.ARTICLE;
import static outward.plan.Designs.host;
import static outward.plan.Designs.words;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.customer.Typed;
import outward.design.Frame;
import outward.design.HostFacts;

class ChangeSetsTest {
    private static Plan plan(Frame frame, HostFacts... hosts) {
        List<HostReport> reports =
                Stream.of(hosts).map(h -> Designs.report(frame, h)).toList();
        var revision = new PlanRevision(1, Instant.EPOCH, "Ada", "because", PlanHash.NONE);
        return new Plan(Designs.SITE, "HQ", revision, frame, List.of(), reports, List.of(), Instant.EPOCH);
    }

    @Test
    void equal_plans_differ_in_nothing() {
        Plan plan = plan(ARTICLE, host(1, "A", "10"), host(2, "B", "11"));
        assertThat(ChangeSets.between(plan, plan).isEmpty()).isTrue();
    }

    @Test
    void hosts_are_told_apart_by_what_happened_to_them() {
        Plan before = plan(ARTICLE, host(1, "STAYS", "10"), host(2, "LEAVES", "11"), host(3, "MOVES", "12"));
        Plan after = plan(ARTICLE, host(1, "STAYS", "10"), host(3, "MOVES", "13"), host(4, "COMES", "14"));
        ChangeSet changes = ChangeSets.between(before, after);
        assertThat(words(changes)).containsExactly("~ host MOVES", "+ host COMES", "− host LEAVES");
        assertThat(changes.count(Action.ADD)).isOne();
        assertThat(changes.count(Action.CHANGE)).isOne();
        assertThat(changes.count(Action.REMOVE)).isOne();
    }

    @Test
    void the_way_back_is_the_opposite() {
        Plan before = plan(ARTICLE, host(1, "A", "10"));
        Plan after = plan(Typed.frame(Typed.ARTICLE, "publicIpv4: ['131.107.0.2']"));
        assertThat(words(ChangeSets.between(before, after)))
                .containsExactly(
                        "~ publicIpv4: 131.107.0.2, 131.107.0.3 -> 131.107.0.2",
                        "~ hostRoutes: 2002:836b:2:1000::/64 via 2002:836b:2:3333::1,"
                                + " 2001:0:836b:2::/64 via 2002:836b:2:3333::1"
                                + " -> 2002:836b:2:1000::/64 via 2002:836b:2:3333::1",
                        "− prefixes.teredo: 2001:0:836b:2::/64 (derived) -> null",
                        "− host A");
        assertThat(words(ChangeSets.between(after, before)))
                .contains("+ prefixes.teredo: null -> 2001:0:836b:2::/64 (derived)", "+ host A")
                .hasSize(4);
    }

    @Test
    void a_host_renamed_is_changed_and_shows_its_new_name() {
        Plan before = plan(ARTICLE, host(1, "OLD", "10"));
        Plan after = plan(ARTICLE, host(1, "NEW", "10"));
        assertThat(words(ChangeSets.between(before, after))).containsExactly("~ host NEW");
    }
}
