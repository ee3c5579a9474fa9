package outward.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.get;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.customer.Typed;

@OutwardTest
class PlanApiTest {
    private static final String SECOND = "name: 'Branch', topology: 'behind-nat', method: 'native',"
            + " clientPrefix: '2001:db8:2:2000::/64', internalPrefixes: ['2001:db8:2::/64'], serverAddress: '2001:db8:2::5'";

    private static JsonNode plan(String site, int revision) {
        return read("sites/" + site + "/plan?revision=" + revision);
    }

    private static JsonNode changes(String site, String query) {
        return read("sites/" + site + "/plan/changes?" + query);
    }

    /** Five revisions: the site, a host, another, the first renamed, the second removed. */
    private static String siteWithAHistory() {
        String site = site(customer(), Typed.ARTICLE);
        String first = host(site, "name: 'OLD'");
        String second = host(site, "name: 'GONE'");
        patch("hosts/" + first, "name: 'NEW'").then().statusCode(200);
        delete("hosts/" + second).then().statusCode(204);
        return site;
    }

    @Test
    void an_old_revision_shows_the_old_design_with_the_old_names() {
        String site = siteWithAHistory();
        List<List<String>> names = new ArrayList<>();
        for (int revision = 1; revision <= 5; revision++) {
            assertThat(plan(site, revision).get("revision").asInt()).isEqualTo(revision);
            names.add(plan(site, revision).get("hosts").findValuesAsText("name"));
        }
        assertThat(names)
                .containsExactly(
                        List.of(), List.of("OLD"), List.of("OLD", "GONE"), List.of("NEW", "GONE"), List.of("NEW"));
    }

    @Test
    void an_old_revision_keeps_its_prefixes_hash_author_and_reason() {
        String site = siteWithAHistory();
        JsonNode before = plan(site, 3);
        patch("sites/" + site, "publicIpv4: ['8.8.8.8']").then().statusCode(200);
        assertThat(plan(site, 3)).isEqualTo(before);
        assertThat(plan(site, 6).at("/prefixes/manageOut/value").asText()).isEqualTo("2002:808:808:3333::/64");
        assertThat(plan(site, 6).at("/hosts/0/address").asText()).isEqualTo("2002:808:808:3333::10");
        assertThat(before.get("reason").asText()).isEqualTo("Host GONE added");
    }

    @Test
    void the_newest_revision_is_shown_where_none_is_named() {
        String site = siteWithAHistory();
        assertThat(outward.customer.Inventory.plan(site)).isEqualTo(plan(site, 5));
    }

    @Test
    void what_differs_is_told_between_any_two_revisions_in_both_directions() {
        String site = siteWithAHistory();
        assertThat(changes(site, "from=1&to=1").at("/hosts")).isEmpty();
        assertThat(words(changes(site, "from=1&to=5"))).containsExactly("add NEW");
        assertThat(words(changes(site, "from=5&to=1"))).containsExactly("remove NEW");
        assertThat(words(changes(site, "from=2&to=4"))).containsExactly("change NEW", "add GONE");
        assertThat(words(changes(site, "from=4"))).containsExactly("remove GONE");
        assertThat(changes(site, "from=2&to=4").get("counts"))
                .isEqualTo(Typed.parsed("{add: 1, change: 1, remove: 0}"));
    }

    private static List<String> words(JsonNode changes) {
        List<String> words = new ArrayList<>();
        changes.get("hosts")
                .forEach(h ->
                        words.add(h.get("action").asText() + " " + h.get("name").asText()));
        return words;
    }

    @Test
    void a_change_shows_both_sides() {
        String site = siteWithAHistory();
        patch("sites/" + site, "serverPrefixLength: 64").then().statusCode(200);
        assertThat(changes(site, "from=5&to=6").get("frame")).isEqualTo(Typed.parsed("""
                [{field: 'server.prefixLength', action: 'add', symbol: '+', before: null, after: '64'}]"""));
        JsonNode renamed = changes(site, "from=3&to=4").at("/hosts/0");
        assertThat(renamed.at("/before/name").asText()).isEqualTo("OLD");
        assertThat(renamed.at("/after/name").asText()).isEqualTo("NEW");
        assertThat(renamed.at("/after/address").asText()).isEqualTo("2002:836b:2:3333::10");
    }

    @Test
    void a_host_that_gets_another_role_or_way_of_addressing_shows_it() {
        String site = site(customer(), Typed.ARTICLE);
        String host = host(site);
        patch("hosts/" + host, "role: 'jump-host'").then().statusCode(200);
        JsonNode role = changes(site, "from=2&to=3").at("/hosts/0");
        assertThat(role.at("/before/role").asText()).isEqualTo("other");
        assertThat(role.at("/after/role").asText()).isEqualTo("jump-host");
        patch("hosts/" + host, "addressing: 'auto-configured'").then().statusCode(200);
        JsonNode auto = changes(site, "from=3&to=4").at("/hosts/0");
        assertThat(auto.at("/before/addressing").asText()).isEqualTo("next");
        assertThat(auto.at("/before/advertisedPrefix").isNull()).isTrue();
        assertThat(auto.at("/after/addressing").asText()).isEqualTo("auto-configured");
        assertThat(auto.at("/after/advertisedPrefix").asText()).isEqualTo("2002:836b:2:3333::/64");
    }

    @Test
    void hashes_differ_from_revision_to_revision_and_stay_as_they_are() {
        String site = siteWithAHistory();
        List<String> hashes = new ArrayList<>();
        for (int revision = 1; revision <= 5; revision++) {
            hashes.add(plan(site, revision).get("hash").asText());
        }
        assertThat(hashes).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "9999999999", "0", "01"})
    void what_is_no_revision_is_named(String revision) {
        String site = site(customer(), Typed.ARTICLE);
        get("sites/" + site + "/plan?revision=" + revision)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("revision"));
        get("sites/" + site + "/plan/changes?from=" + revision)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("from"));
        get("sites/" + site + "/plan/changes?from=1&to=" + revision)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));
    }

    @Test
    void a_revision_that_is_not_there_is_not_found() {
        String site = site(customer(), Typed.ARTICLE);
        get("sites/" + site + "/plan?revision=2").then().statusCode(404);
        get("sites/" + site + "/plan/changes?from=1&to=2").then().statusCode(404);
        get("sites/" + site + "/plan/changes").then().statusCode(422).body("errors[0].field", equalTo("from"));
    }

    @Test
    void entry_points_get_a_new_revision_when_another_joins_changes_or_leaves() {
        String customer = customer();
        String first = site(customer, Typed.NATIVE);
        String second = site(customer, SECOND);
        assertThat(revision(first)).isEqualTo(2);
        assertThat(plan(first, 2).get("findings").findValuesAsText("code")).contains("SERVER_ROUTES_UNKNOWN");
        patch("sites/" + first, "internalRouter: '2001:db8:1::fe'").then().statusCode(200);
        assertThat(plan(first, 3).at("/server/routes").findValuesAsText("destination"))
                .containsExactly("2001:db8:2::/64", "2001:db8:2:2000::/64");
        patch("sites/" + second, "clientPrefix: '2001:db8:2:3000::/64'").then().statusCode(200);
        assertThat(plan(first, 4).at("/server/routes").findValuesAsText("destination"))
                .containsExactly("2001:db8:2::/64", "2001:db8:2:3000::/64");
        patch("sites/" + second, "name: 'Lyon', ipv6PathConfirmed: true").then().statusCode(200);
        assertThat(revision(first)).isEqualTo(4);
        delete("sites/" + second).then().statusCode(204);
        assertThat(plan(first, 5).at("/server/routes")).isEmpty();
    }

    @Test
    void a_site_that_moves_to_another_deployment_revises_both() {
        String customer = customer();
        String first = site(customer, Typed.NATIVE);
        String second = site(customer, SECOND);
        String third = site(customer, "topology: 'behind-nat', deployment: 'other'");
        patch("sites/" + second, "deployment: 'other'").then().statusCode(200);
        assertThat(revision(first)).isEqualTo(3);
        assertThat(revision(second)).isEqualTo(2);
        assertThat(outward.customer.Inventory.plan(third).get("findings").findValuesAsText("code"))
                .contains("METHOD_NOT_CHOSEN");
    }
}
