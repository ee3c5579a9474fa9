package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outward.design.HostLine;
import outward.runbook.step.StepBook;

class StepKeyTest {
    @Test
    void every_step_of_the_article_has_its_word_and_the_hosts_that_it_is_ticked_for() {
        assertThat(keys(RunbookFixture.article().scope()))
                .containsExactly(
                        "read-state",
                        "policy-backup",
                        "report-before JUMP01 CM01",
                        "names-before JUMP01 CM01",
                        "address-and-routes JUMP01 (sets)",
                        "address-and-routes CM01 (sets)",
                        "teredo-echo",
                        "test-by-address JUMP01 CM01",
                        "name-records JUMP01 CM01",
                        "management-servers",
                        "console-finish",
                        "client-firewall",
                        "client-6to4-off",
                        "policy-refresh",
                        "ipsec-coverage, after policy",
                        "resolve-client, after policy",
                        "manage-signed-in, after policy",
                        "manage-before-sign-in, after policy",
                        "evidence");
    }

    @Test
    void what_is_taken_back_waits_for_the_policy_and_names_the_hosts_that_leave() {
        Scope change = RunbookFixture.article().without("CM01").after(RunbookFixture.article());
        assertThat(keys(change).filter(key -> key.contains("take-back") || key.contains("prove")))
                .containsExactly(
                        "prove-first, after policy",
                        "take-back-names (takes-back), after policy",
                        "take-back-host CM01 (takes-back), after policy",
                        "take-back-teredo-echo (takes-back), after policy",
                        "take-back-firewall (takes-back), after policy",
                        "prove-again, after policy");
    }

    @Test
    void hosts_that_a_router_or_a_policy_sets_up_are_ticked_at_that_step() {
        assertThat(keys(RunbookFixture.advertised().scope()))
                .contains(
                        "router-advertisements 2001:db8:1::/64 AUTO01 (sets)",
                        "router-advertisements 2001:db8:2::/64 AUTO02 (sets)");
        assertThat(keys(RunbookFixture.isatap().scope())).contains("isatap-hosts JUMP01 (sets)");
    }

    @Test
    void no_key_stands_twice_in_a_runbook() {
        Stream<Scope> changes = RunbookFixture.all().stream()
                .flatMap(to -> RunbookFixture.all().stream().map(to::after));
        Stream.concat(RunbookFixture.all().stream().map(RunbookFixture::scope), changes)
                .forEach(scope -> {
                    assertThat(single(scope)).doesNotHaveDuplicates();
                    assertThat(StepBook.runbook(scope).steps())
                            .allSatisfy(step -> assertThat(step.key().word()).matches("[a-z0-9-]+( [0-9a-f:/]+)?"));
                });
    }

    private static List<String> single(Scope scope) {
        List<String> keys = new ArrayList<>();
        StepBook.runbook(scope).steps().map(Step::key).forEach(key -> {
            if (key.hosts().isEmpty()) {
                keys.add(key.word());
            }
            key.hosts().forEach(host -> keys.add(key.word() + host.id()));
        });
        return keys;
    }

    private static Stream<String> keys(Scope scope) {
        return StepBook.runbook(scope).steps().map(Step::key).map(StepKeyTest::words);
    }

    private static String words(StepKey key) {
        String hosts = String.join(
                "", key.hosts().stream().map(HostLine::name).map(n -> " " + n).toList());
        return key.word()
                + hosts
                + switch (key.effect()) {
                    case NONE -> "";
                    case SETS -> " (sets)";
                    case TAKES_BACK -> " (takes-back)";
                }
                + after(key.waits());
    }

    private static String after(StepKey.Wait wait) {
        return switch (wait) {
            case NOTHING -> "";
            case POLICY -> ", after policy";
            case EVERY_CLIENT -> ", after every client";
        };
    }
}
