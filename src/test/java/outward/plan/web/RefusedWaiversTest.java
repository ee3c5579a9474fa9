package outward.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static outward.customer.Inventory.call;
import static outward.customer.Inventory.customer;
import static outward.customer.Inventory.plan;
import static outward.customer.Inventory.site;

import io.restassured.http.Method;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.OutwardTest;
import outward.customer.StoredRows;
import outward.customer.Typed;

/** Waivers that are none. */
@OutwardTest
class RefusedWaiversTest {
    /** Everything recorded, and forwarding seen disabled. */
    private static final String REFUSED = Typed.CONFIRMED + ", serverForwarding: false";

    @Inject
    StoredRows rows;

    private static Response waive(String site, String code, String body) {
        return call(Method.PUT, "sites/" + site + "/waivers/" + code, body);
    }

    private static String verdict(String site) {
        return plan(site).get("verdict").asText();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # the site                                              | its finding           | the refusal
            # wrong arithmetic
            "clientPrefix: '2001:db8:1:1000::/59'"                   | CLIENT_PREFIX_LENGTH  | NOT_WAIVABLE
            # Teredo behind NAT
            "topology: 'behind-nat', teredo: 'enabled'"              | TEREDO_BEHIND_NAT     | NOT_WAIVABLE
            # numbering from NAT64
            "method: 'native', internalPrefixes: ['fdc9:9f4e:eb1b:7777::/64'], nat64Prefix: 'fdc9:9f4e:eb1b:7777::/96'" | PREFIXES_COLLIDE | NOT_WAIVABLE
            # nothing to waive
            "windowsVersion: '2019'"                                 | SINGLE_ADAPTER        | NOT_REPORTED
            "windowsVersion: '2019'"                                 | no-such-code          | NOT_REPORTED
            """)
    void what_no_reason_makes_right_is_refused_and_nothing_is_stored(String fields, String code, String refusal) {
        String site = site(customer(), Typed.ARTICLE, fields);
        var before = rows.counts();
        String verdict = verdict(site);
        waive(site, code, "{reason: 'because'}")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo(refusal))
                .body("reason", containsString(" "));
        assertThat(rows.counts()).isEqualTo(before);
        assertThat(verdict(site)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # what is sent                          | the field that is wrong
            "{}"                                    | reason
            "{reason: null}"                        | reason
            "{reason: ''}"                          | reason
            "{reason: ' '}"                         | reason
            "{reason: 'a\\u0000b'}"                 | reason
            "{reason: 7}"                           | reason
            "{reason: 'x', until: 'tomorrow'}"      | until
            "{reason: 'x', until: '2027-02-30'}"    | until
            "{reason: 'x', until: 5}"               | until
            "{reason: 'x', until: ''}"              | until
            "{reason: 'x', until: '2020-01-01'}"    | until
            "{reason: 'x', until: '0000-01-01'}"    | until
            "{reason: 'x', until: '+999999999-12-31'}" | until
            "{reason: 'x', by: 'Eve'}"              | by
            "[]"                                    | body
            """)
    void wrong_input_is_named_and_nothing_is_stored(String body, String field) {
        String site = site(customer(), Typed.ARTICLE, REFUSED);
        var before = rows.counts();
        waive(site, "SERVER_FORWARDING_OFF", body).then().statusCode(422).body("errors[0].field", equalTo(field));
        assertThat(rows.counts()).isEqualTo(before);
    }
}
