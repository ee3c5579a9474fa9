package outward.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.ledger.Rounds.host;
import static outward.ledger.Rounds.round;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.customer.Typed;
import outward.design.Frame;
import outward.design.HostDesign;
import outward.design.HostFacts;
import outward.design.HostLine;
import outward.plan.ChangeSet;
import outward.plan.HostReport;
import outward.plan.Plan;
import outward.plan.PlanHash;
import outward.plan.PlanRevision;

/** What is in force by the record, and what is left to be carried out: three revisions of a site with hosts A, B and C. */
class CompositionTest {
    private static final UUID SITE = new UUID(0, 0xa1);
    private static final Frame ARTICLE = Typed.frame(Typed.ARTICLE);
    private static final Frame NATIVE = Typed.frame(
            Typed.NATIVE,
            "internalPrefixes: ['2001:db8:1:7::/64', '2001:db8:1:8::/64']",
            "serverAddress: '2001:db8:1:7::5'",
            "internalRouter: '2001:db8:1:7::fe'");

    /** Revision 2 gives A another address and leaves B out, revision 3 is the first with C. */
    private static Plan plan(int revision) {
        return switch (revision) {
            case 1 -> plan(1, ARTICLE, "A=10", "B=11");
            case 2 -> plan(2, ARTICLE, "A=20");
            default -> plan(3, ARTICLE, "A=10", "B=11", "C=12");
        };
    }

    private static Plan plan(int revision, Frame frame, String... hosts) {
        List<HostReport> reports = Stream.of(hosts)
                .map(h -> new HostReport(HostDesign.of(frame, facts(h)), List.of()))
                .toList();
        var head = new PlanRevision(revision, Rounds.NIGHT, "Ada", "because", PlanHash.NONE);
        return new Plan(SITE, "HQ", head, frame, List.of(), reports, List.of(), Rounds.NIGHT);
    }

    private static HostFacts facts(String host) {
        String[] words = host.split("=", 2);
        HostFacts like = Typed.host(words[1]);
        return new HostFacts(
                host(words[0]),
                words[0],
                like.interfaceAlias(),
                like.ipv4(),
                like.internalPrefix(),
                like.addressing(),
                like.interfaceId(),
                like.role(),
                like.onLink(),
                like.routing());
    }

    /** Rounds (revision: steps; …) by which revision's plan is the target, what is in force then, and what is left. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # each step of A is done, B was not begun
            1: address-and-routes A sets done, test-by-address A done | 1 | A=10 | + B
            # A is set and not tested: it is set up once more, because its script does no harm then
            1: address-and-routes A sets done, test-by-address A pending | 1 | A=10 | + A, + B
            # what is set is gone from the next plan, or has another address there
            1: address-and-routes A sets done, address-and-routes B sets done | 2 | A=10 B=11 | ~ A, − B
            # the new address is set, the former one not taken back yet
            1: address-and-routes A sets done; 2: address-and-routes A sets done, take-back-host A back pending | 2 | A=20 A=10 | ~ A
            # it was taken back: nothing is left
            1: address-and-routes A sets done; 2: address-and-routes A sets done, take-back-host A back done | 2 | A=20 | nothing
            # of a host that only the list knows the address is not set; that is still to be done
            1: address-and-routes A sets done, address-and-routes B sets skipped, management-servers done | 1 | A=10 B=11 | + B
            # a host that is planned no more stands behind those that are
            1: address-and-routes B sets done; 2: address-and-routes A sets done | 2 | A=20 B=11 | − B
            # a new host beside one that stays
            1: address-and-routes A sets done, address-and-routes B sets done | 3 | A=10 B=11 | + C
            """)
    void what_is_left_is_the_target_without_what_is_recorded(String rounds, int target, String hosts, String left) {
        Recorded recorded = Composition.of(baseline(rounds), CompositionTest::plan, plan(target));
        assertThat(recorded.isSomething()).isTrue();
        assertThat(recorded.known().design().hosts().stream().map(CompositionTest::words))
                .containsExactly(hosts.split(" "));
        assertThat(words(recorded.to(plan(target)))).isEqualTo(left);
    }

    private static Baseline baseline(String rounds) {
        List<Sheet> sheets = Stream.of(rounds.split("; ", -1))
                .map(r -> r.split(": ", 2))
                .map(r -> round(Integer.parseInt(r[0]), Integer.parseInt(r[0]), r[1].split(", ", -1)))
                .toList();
        return Baseline.of(sheets);
    }

    private static String words(HostLine line) {
        return line.name() + "="
                + Objects.requireNonNull(line.address()).toString().replaceAll(".*:", "");
    }

    private static String words(ChangeSet changes) {
        return changes.hosts().isEmpty()
                ? "nothing"
                : changes.hosts().stream()
                        .map(c -> c.action().symbol() + " " + c.name())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void before_anything_is_recorded_everything_is_left() {
        Recorded nothing = Composition.of(Baseline.of(List.of()), CompositionTest::plan, plan(1));
        assertThat(nothing.isSomething()).isFalse();
        assertThat(nothing.line(host("A"))).isNull();
        ChangeSet left = nothing.to(plan(1));
        assertThat(words(left)).isEqualTo("+ A, + B");
        assertThat(left.frame()).isNotEmpty();
    }

    @Test
    void the_line_of_a_host_is_the_one_that_was_set_last() {
        Recorded recorded = Composition.of(
                baseline(
                        "1: address-and-routes A sets done; 2: address-and-routes A sets done, take-back-host A back failed"),
                CompositionTest::plan,
                plan(2));
        assertThat(words(Objects.requireNonNull(recorded.line(host("A"))))).isEqualTo("A=20");
        assertThat(recorded.line(host("B"))).isNull();
    }

    /** The site's own settings are left as long as one of their steps is open; the server's routes are there once added. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            server-routes done, policy-refresh done       | 1 | 0
            server-routes done, policy-refresh skipped    | 1 | 0
            server-routes done, policy-refresh pending    | 1 | all
            server-routes pending, policy-refresh pending | 0 | all
            server-routes skipped, policy-refresh done    | 0 | 1
            """)
    void what_all_hosts_share_is_left_until_each_step_of_it_is_settled(String steps, int routes, String left) {
        Plan target = plan(1, NATIVE, "A=10");
        Baseline baseline = Baseline.of(List.of(round(1, 1, ("address-and-routes A sets done, " + steps).split(", "))));
        Recorded recorded = Composition.of(baseline, r -> target, target);
        ChangeSet changes = recorded.to(target);
        assertThat(recorded.known().frame().server().routes()).hasSize(routes);
        assertThat(
                        changes.frame().size() > 1
                                ? "all"
                                : String.valueOf(changes.frame().size()))
                .isEqualTo(left);
        assertThat(changes.hosts()).isEmpty();
    }

    @Test
    void routes_that_only_the_network_has_are_among_those_of_hosts() {
        Plan target = plan(2, NATIVE);
        Baseline baseline = Baseline.of(List.of(
                round(1, 1, "network-routes done", "management-servers done"), round(2, 2, "network-routes pending")));
        Recorded recorded = Composition.of(baseline, r -> r == 1 ? plan(1, ARTICLE) : target, target);
        assertThat(recorded.known().frame().hostRoutes()).isEqualTo(ARTICLE.hostRoutes());
        assertThat(recorded.known().revision().number()).isOne();
    }

    @Test
    void nothing_is_put_together_of_two_methods() {
        Baseline both = baseline("1: address-and-routes A sets done; 2: address-and-routes B sets done");
        assertThat(Composition.refusal(both, CompositionTest::plan)).isEmpty();
        var refusal = Composition.refusal(both, r -> plan(r, r == 1 ? ARTICLE : NATIVE))
                .orElseThrow();
        assertThat(refusal.code()).isEqualTo("METHODS_MIXED");
        assertThat(refusal.reason())
                .startsWith("What is recorded as carried out is of revisions 1, 2, with different methods");
    }
}
