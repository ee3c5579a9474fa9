package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestTransactions;
import outward.customer.Typed;
import outward.database.Sql;

/** Just after many hosts came, one of them must not cost reading them all. */
@OutwardTest
class ManyHostsTest {
    @Inject
    TestTransactions transactions;

    @Inject
    Sql sql;

    private static String hosts(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "{\"name\":\"%s%d\",\"interfaceAlias\":\"LAN\",\"ipv4\":\"10.20.%d.%d\"}"
                        .formatted(name, i, i / 250, 1 + i % 250))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String siteOf(int hosts) {
        String site = site(customer(), Typed.NATIVE, "serverInternalIpv4: '10.0.0.5/8'");
        call(Method.POST, "sites/" + site + "/hosts", hosts("M", hosts)).then().statusCode(201);
        return site;
    }

    private String plan(String query, Object... parameters) {
        return transactions.asAda(
                () -> String.join("\n", sql.list("explain (costs off) " + query, row -> row.getString(1), parameters)));
    }

    @Test
    void the_host_with_an_ipv4_address_is_found_by_the_index_made_for_it() {
        var site = UUID.fromString(siteOf(3000));
        assertThat(plan("select id from hosts where site_id = ? and ipv4 = any ('{10.20.1.1}'::inet[])", site))
                .contains("Index Scan using hosts_by_ipv4", "ipv4 = ANY");
    }

    @Test
    void one_host_is_found_by_its_id_whatever_else_is_asked_of_it() {
        var site = UUID.fromString(siteOf(3000));
        assertThat(plan("update hosts set version = 1 where id = ? and site_id = ?", UUID.randomUUID(), site))
                .containsPattern("Index Cond: .*\\bid = ");
    }
}
