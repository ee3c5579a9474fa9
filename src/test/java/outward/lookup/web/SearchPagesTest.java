package outward.lookup.web;

import static org.assertj.core.api.Assertions.assertThat;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import outward.OutwardTest;
import outward.TestOwner;

@OutwardTest
class SearchPagesTest {
    private static String search(String text) {
        return TestOwner.page()
                .queryParam("q", text)
                .get("/search")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void things_are_found_by_a_part_of_their_name_and_by_ipv4() {
        String site = site(customer(), "name: 'Zwettl 100%'", "topology: 'edge'", "publicIpv4: ['62.189.216.90']");
        String host = host(site, "name: 'ZWETTL-JUMP'", "ipv4: '10.77.66.55'");
        assertThat(search("zwettl")).contains("/sites/" + site, "/hosts/" + host);
        assertThat(search("10.77.66.55")).contains("/hosts/" + host).doesNotContain("/sites/" + site);
        assertThat(search("62.189.216.90")).contains("/sites/" + site);
        assertThat(search("100%")).contains("/sites/" + site).doesNotContain("/hosts/" + host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no such thing", "%", "_", "\\", "'; drop table sites", "<script>alert(1)</script>"})
    void what_nothing_is_called_is_said_and_no_sign_is_a_wildcard(String text) {
        assertThat(search(text + " 4711-0815"))
                .contains("Nothing you see is called")
                .doesNotContain("<script>alert");
    }

    @Test
    void an_address_is_taken_apart_on_the_page() {
        assertThat(search("[2001:0:4136:e378:8000:63bf:3fff:fdd2]"))
                .contains("<strong>Teredo.</strong>", "65.54.227.120", "192.0.2.45", "40000");
    }

    @Test
    void an_empty_search_says_what_it_is_for() {
        assertThat(search("  ")).contains("Paste an IPv6 address to learn what it is and whose");
    }
}
