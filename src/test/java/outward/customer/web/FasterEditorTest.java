package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.site;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestOwner;
import outward.TestTransactions;
import outward.customer.Typed;
import outward.database.Sql;

/** The database has the last word where two editors ask for the same at once; the slower one is told on the form. */
@OutwardTest
class FasterEditorTest {
    private static final String ELSEWHERE = "internalPrefixes: ['2001:db8:2::/64'], serverAddress: '2001:db8:2::5',"
            + " clientPrefix: '2001:db8:2:2000::/64', publicIpv4: [], deployment: 'other'";

    @Inject
    TestTransactions transactions;

    @Inject
    Sql sql;

    private void insertHost(String site, String address) {
        sql.run(
                "insert into hosts (id, customer_id, site_id, name, interface_alias, addressing, role, address)"
                        + " select ?, customer_id, id, 'FASTER', 'LAN', 'next', 'other', ?::inet from sites where id = ?",
                UUID.randomUUID(),
                address,
                UUID.fromString(site));
    }

    /** What the slower one is answered, whose form waits until the faster one's transaction ends. */
    private Response slower(Runnable faster, Supplier<Response> form) {
        return transactions
                .asAda(() -> {
                    faster.run();
                    var slower = CompletableFuture.supplyAsync(form);
                    awaitWaiting();
                    return slower;
                })
                .join();
    }

    private void awaitWaiting() {
        long end = System.nanoTime() + 10_000_000_000L;
        while (waiting() == 0 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return sql.first(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = current_user",
                        row -> row.getInt(1))
                .orElseThrow();
    }

    @Test
    void a_site_whose_host_finds_its_address_taken_comes_back_with_the_form() {
        String customer = customer();
        String ours = site(customer, Typed.NATIVE);
        host(ours, "addressing: 'manual', interfaceId: '10'");
        String other = site(customer, Typed.NATIVE, ELSEWHERE);
        var answer = slower(
                () -> insertHost(other, "2001:db8:2::10"),
                () -> TestOwner.form()
                        .formParams("version", 0, "name", "HQ", "topology", "edge", "method", "native")
                        .formParams("publicIpv4", "131.107.0.2 131.107.0.3", "ipv6AtInstall", "true")
                        .formParams("internalPrefixes", "2001:db8:2::/64", "serverAddress", "2001:db8:2::6")
                        .formParams("clientPrefix", "2001:db8:1:1000::/64")
                        .post("/sites/" + ours + "/edit"));
        answer.then().statusCode(422).body(containsString("Another host of this customer has this address."));
        assertThat(read("sites/" + ours).get("version").asInt()).isZero();
    }
}
