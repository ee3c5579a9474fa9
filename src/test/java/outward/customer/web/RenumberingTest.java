package outward.customer.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.host;
import static outward.customer.Inventory.hostFields;
import static outward.customer.Inventory.patch;
import static outward.customer.Inventory.read;
import static outward.customer.Inventory.revision;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.customer.Typed;

/** A site whose prefix changes moves its hosts; what they leave behind rests, for others and not for themselves. */
@OutwardTest
class RenumberingTest {
    private static final String ELSEWHERE = "internalPrefixes: ['2001:db8:2::/64'], serverAddress: '2001:db8:2::5'";
    private static final String BACK = "internalPrefixes: ['2001:db8:1::/64'], serverAddress: '2001:db8:1::5'";

    private static String address(String host) {
        return read("hosts/" + host).get("address").asText();
    }

    private static String beside(String customer) {
        return site(customer, Typed.NATIVE, "clientPrefix: '2001:db8:2:2000::/64', publicIpv4: []");
    }

    @Test
    void an_address_that_a_renumbered_host_left_is_not_handed_out_at_once() {
        String customer = customer();
        String site = site(customer, Typed.NATIVE);
        String moved = host(site, "addressing: 'manual', interfaceId: '10'");
        String other = beside(customer);
        patch("sites/" + site, ELSEWHERE).then().statusCode(200);
        assertThat(address(moved)).isEqualTo("2001:db8:2::10");
        assertThat(address(host(other))).isEqualTo("2001:db8:1::11");
        String typed = "{" + hostFields() + ", addressing: 'manual', interfaceId: '10'}";
        call(Method.POST, "sites/" + other + "/hosts", typed)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("interfaceId"))
                .body("errors[0].message", containsString("still rests"));
    }

    @Test
    void hosts_of_a_site_whose_prefix_is_put_back_have_their_addresses_again() {
        String site = site(customer(), Typed.NATIVE);
        String next = host(site);
        String typed = host(site, "addressing: 'manual', interfaceId: '30'");
        String fromIpv4 = host(site, "addressing: 'from-ipv4', ipv4: '10.2.16.10'");
        patch("sites/" + site, ELSEWHERE).then().statusCode(200);
        patch("sites/" + site, BACK).then().statusCode(200);
        assertThat(address(next)).isEqualTo("2001:db8:1::10");
        assertThat(address(typed)).isEqualTo("2001:db8:1::30");
        assertThat(address(fromIpv4)).isEqualTo("2001:db8:1::a02:100a");
    }

    @Test
    void a_site_whose_host_cannot_move_along_stays_as_it_was_and_says_which_address_is_in_the_way() {
        String customer = customer();
        String site = site(customer, Typed.NATIVE);
        host(site, "addressing: 'manual', interfaceId: '10'");
        String other = beside(customer);
        patch("sites/" + other, ELSEWHERE).then().statusCode(200);
        host(other, "addressing: 'manual', interfaceId: '10'");
        int revision = revision(site);
        patch("sites/" + site, ELSEWHERE)
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("hosts"))
                .body("errors[0].message", containsString("2001:db8:2::10 is held by another host."));
        assertThat(revision(site)).isEqualTo(revision);
    }
}
