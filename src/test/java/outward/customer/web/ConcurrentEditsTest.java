package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.delete;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.hostFields;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.customer.Typed;

/** Editors of one site queue; nothing that was answered with success is lost, and no address is given twice. */
@OutwardTest
class ConcurrentEditsTest {
    private static final int EDITS = 50;

    /** Each piece of work on a thread of its own, all beginning together; what they answer. */
    private static <T> List<T> atOnce(List<Supplier<T>> work) {
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var running = work.stream()
                    .map(each -> CompletableFuture.supplyAsync(each, threads))
                    .toList();
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    /** Fifty edits of one field, each another than the one before; the statuses that differ from 200. */
    private static Supplier<List<Integer>> edits(String path, String field, String... values) {
        return () -> IntStream.range(0, EDITS)
                .mapToObj(i ->
                        patch(path, field + ": " + values[i % values.length]).statusCode())
                .filter(status -> status != 200)
                .toList();
    }

    @Test
    void two_clients_that_edit_different_fields_of_a_site_lose_nothing() {
        String site = site(customer(), Typed.ARTICLE);
        var failed = atOnce(List.of(
                edits("sites/" + site, "windowsVersion", "'2016'", "'2019'"),
                edits("sites/" + site, "serverPrefixLength", "128", "64")));
        assertThat(failed).containsOnly(List.of());
        assertThat(read("sites/" + site).get("windowsVersion").asText()).isEqualTo("2019");
        assertThat(read("sites/" + site).get("serverPrefixLength").asInt()).isEqualTo(64);
        assertThat(read("sites/" + site).get("version").asInt()).isEqualTo(2 * EDITS);
        assertThat(revision(site)).isEqualTo(1 + 2 * EDITS);
    }

    @Test
    void two_clients_that_edit_different_fields_of_a_host_lose_nothing() {
        String site = site(customer(), Typed.ARTICLE);
        String host = host(site);
        var failed = atOnce(List.of(
                edits("hosts/" + host, "role", "'help-desk'", "'jump-host'"),
                edits("hosts/" + host, "interfaceAlias", "'A'", "'B'")));
        assertThat(failed).containsOnly(List.of());
        assertThat(read("hosts/" + host).get("role").asText()).isEqualTo("jump-host");
        assertThat(read("hosts/" + host).get("interfaceAlias").asText()).isEqualTo("B");
        assertThat(read("hosts/" + host).get("version").asInt()).isEqualTo(2 * EDITS);
        assertThat(plan(site).at("/hosts/0/interfaceAlias").asText()).isEqualTo("B");
        assertThat(revision(site)).isEqualTo(2 + 2 * EDITS);
    }

    @Test
    void a_site_and_its_hosts_can_be_edited_at_once() {
        String site = site(customer(), Typed.ARTICLE);
        Supplier<List<Integer>> comeAndGo = () -> IntStream.range(0, EDITS)
                .mapToObj(i -> delete("hosts/" + host(site)).statusCode())
                .filter(status -> status != 204)
                .toList();
        var failed = atOnce(List.of(
                edits("sites/" + site, "windowsVersion", "'2016'", "'2019'"),
                comeAndGo,
                comeAndGo,
                edits("sites/" + site, "serverPrefixLength", "128", "64")));
        assertThat(failed).containsOnly(List.of());
        assertThat(revision(site)).isEqualTo(1 + 6 * EDITS);
        assertThat(plan(site).get("hosts")).isEmpty();
    }

    @Test
    void eight_clients_that_add_hosts_to_one_site_get_eight_times_as_many_addresses() {
        String site = site(customer(), Typed.ARTICLE);
        assertThat(addedAtOnce(List.of(site, site, site, site, site, site, site, site)))
                .hasSize(8 * 10);
        assertThat(revision(site)).isEqualTo(1 + 8 * 10);
    }

    @Test
    void so_do_clients_of_two_sites_that_share_an_internal_prefix() {
        String customer = customer();
        String one = site(customer, Typed.NATIVE);
        String two = site(customer, Typed.NATIVE, "clientPrefix: '2001:db8:2:2000::/64', publicIpv4: []");
        assertThat(addedAtOnce(List.of(one, two, one, two, one, two, one, two))).hasSize(8 * 10);
    }

    /** The different addresses of ten hosts added to each site, one at a time, all sites at once. */
    private static Set<String> addedAtOnce(List<String> sites) {
        List<Supplier<List<String>>> clients = new ArrayList<>();
        for (String site : sites) {
            clients.add(() -> IntStream.range(0, 10)
                    .mapToObj(i -> call(Method.POST, "sites/" + site + "/hosts", "{" + hostFields() + "}")
                            .then()
                            .statusCode(201)
                            .extract()
                            .<String>path("address"))
                    .toList());
        }
        var addresses = new HashSet<String>();
        atOnce(clients).forEach(addresses::addAll);
        return addresses;
    }

    @Test
    void two_clients_that_ask_for_the_same_address_are_told_apart() {
        String site = site(customer(), Typed.ARTICLE);
        String manual = ", addressing: 'manual', interfaceId: '20'}";
        Supplier<Integer> ask = () -> call(Method.POST, "sites/" + site + "/hosts", "{" + hostFields() + manual)
                .statusCode();
        assertThat(atOnce(List.of(ask, ask, ask, ask))).containsExactlyInAnyOrder(201, 422, 422, 422);
    }

    @Test
    void two_clients_that_make_sites_with_the_same_prefixes_are_told_apart() {
        String customer = customer();
        Supplier<Integer> ask =
                () -> call(Method.POST, "customers/" + customer + "/sites", "{name: 'HQ', " + Typed.ARTICLE + "}")
                        .statusCode();
        assertThat(atOnce(List.of(ask, ask, ask, ask))).containsExactlyInAnyOrder(201, 422, 422, 422);
    }
}
