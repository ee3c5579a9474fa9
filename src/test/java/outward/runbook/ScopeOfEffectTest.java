package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a plan's scripts must not reach: prefixes without hosts, and 6to4 on anything but clients. */
class ScopeOfEffectTest {
    @Test
    void of_two_internal_prefixes_isatap_hosts_are_in_the_first_and_only_that_one_is_published_and_let_in() {
        Map<String, String> files = files(RunbookFixture.isatapBesideAnotherPrefix());
        assertThat(files.get("server/routes.ps1")).contains("$prefixes = @('2002:836b:2:1::/64')\r\n");
        assertThat(files.get("clients/firewall.ps1"))
                .contains("$managementAddresses = @('2002:836b:2:1:0:5efe:a02:100a')\r\n");
        assertThat(files.get("server/management-servers.ps1"))
                .contains("$entries = @('2002:836b:2:1:0:5efe:a02:100a')\r\n");
    }

    @Test
    void six_to_four_is_switched_off_in_the_clients_policy_and_nowhere_else() {
        Map<String, String> files = files(RunbookFixture.article());
        assertThat(files.get("runbook.md").lines().filter(line -> line.contains("-State Disabled")))
                .containsExactly("    Set-Net6to4Configuration -PolicyStore ($domain + '\\Outward manage-out firewall"
                        + " 000000a1') -State Disabled");
        files.forEach((path, text) -> {
            if (path.endsWith(".ps1") || path.endsWith(".cmd")) {
                assertThat(text).as(path).doesNotContain("Set-Net6to4");
            }
        });
    }

    private static Map<String, String> files(RunbookFixture plan) {
        Map<String, String> texts = new TreeMap<>();
        ZipContent.of(plan.scope())
                .forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
