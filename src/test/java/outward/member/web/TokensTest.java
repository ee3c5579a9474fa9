package outward.member.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestEstate;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.database.Ids;
import outward.database.embedded.Superuser;
import outward.tenant.AccessTokens;

@OutwardTest
class TokensTest {
    private static final Pattern TOKEN = Pattern.compile("id=\"token\">(outward_[\\w-]{43})<");
    private static final Pattern END = Pattern.compile("(/(?:account|members)/tokens/[0-9a-f-]{36}/end)");

    @Inject
    StoredRows rows;

    private static Response make(TestBrowser browser, String scope, String... fields) {
        var form = browser.form().formParams("name", "Nightly " + Ids.next(), "scope", scope);
        for (int i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post("/account/tokens");
    }

    private static String token(Response page) {
        Matcher shown = TOKEN.matcher(page.then().statusCode(200).extract().asString());
        assertThat(shown.find()).isTrue();
        return shown.group(1);
    }

    private static Response ask(String token) {
        return given().header("Authorization", "Bearer " + token).get("/api/v1/customers?size=1");
    }

    @Test
    void a_token_is_shown_once_kept_hashed_and_lets_a_program_in() {
        TestBrowser carla = TestMember.of("consultant").browser();
        String token = token(make(carla, "write"));
        ask(token).then().statusCode(200);
        carla.page()
                .get("/account/tokens")
                .then()
                .statusCode(200)
                .body(not(containsString(token)))
                .body(not(containsString("Not yet")));
        assertThat(rows.run("delete from access_tokens where position(convert_to(?, 'UTF8') in token_hash) > 0", token))
                .isZero();
    }

    @Test
    void a_token_that_reads_changes_nothing_and_one_of_a_customer_sees_no_other() {
        var estate = TestEstate.of(TestOwner.TOKEN);
        String reads = token(make(TestOwner.browser(), "read"));
        given().header("Authorization", "Bearer " + reads)
                .delete("/api/v1/customers/" + estate.customer())
                .then()
                .statusCode(403);
        String narrow = token(make(TestOwner.browser(), "write", "customer", estate.customer()));
        ask(narrow).then().body("total", equalTo(1));
    }

    @Test
    void who_may_only_read_makes_tokens_that_only_read() {
        TestBrowser auditor = TestMember.of("auditor").browser();
        make(auditor, "write").then().statusCode(422).body(containsString("your tokens may only read, too"));
        ask(token(make(auditor, "read"))).then().statusCode(200);
    }

    @Test
    void a_customer_that_the_member_does_not_see_is_not_there() {
        var seen = TestEstate.of(TestOwner.TOKEN);
        var hidden = TestEstate.of(TestOwner.TOKEN);
        TestBrowser carla =
                TestMember.of("consultant", List.of(seen.customer())).browser();
        make(carla, "read", "customer", hidden.customer()).then().statusCode(422);
        ask(token(make(carla, "read", "customer", seen.customer()))).then().body("total", equalTo(1));
    }

    @Test
    void a_token_is_good_from_its_networks_only() {
        ask(token(make(TestOwner.browser(), "read", "networks", "127.0.0.0/8, 2001:db8::/32")))
                .then()
                .statusCode(200);
        ask(token(make(TestOwner.browser(), "read", "networks", "10.0.0.0/8")))
                .then()
                .statusCode(401);
        make(TestOwner.browser(), "read", "networks", "10.0.0.1/8").then().statusCode(422);
        make(TestOwner.browser(), "read", "networks", "everywhere").then().statusCode(422);
    }

    @Test
    void a_token_whose_time_is_over_or_whose_network_changed_is_refused_at_once() throws SQLException {
        TestBrowser carla = TestMember.of("consultant").browser();
        String token = token(make(carla, "read", "until", "2036-01-01"));
        ask(token).then().statusCode(200);
        change(token, "expires_at = now() - interval '1 second'");
        ask(token).then().statusCode(401);
        change(token, "expires_at = null, networks = '{10.0.0.0/8}'");
        ask(token).then().statusCode(401);
    }

    private static void change(String token, String what) throws SQLException {
        try (var superuser = Superuser.connect();
                var statement = superuser.createStatement()) {
            String hash = HexFormat.of().formatHex(AccessTokens.hash(token));
            statement.execute("update access_tokens set " + what + " where token_hash = decode('" + hash + "', 'hex')");
        }
    }

    @Test
    void a_day_that_is_over_is_refused() {
        make(TestOwner.browser(), "read", "until", "2020-01-01").then().statusCode(422);
        make(TestOwner.browser(), "read", "until", "soon").then().statusCode(422);
    }

    @Test
    void a_token_that_was_taken_back_is_refused_at_once() {
        TestBrowser carla = TestMember.of("consultant").browser();
        String token = token(make(carla, "write"));
        ask(token).then().statusCode(200);
        String end = end(carla.page().get("/account/tokens"));
        TestOwner.form().post(end).then().statusCode(404);
        carla.form().post(end).then().statusCode(303);
        ask(token).then().statusCode(401);
    }

    private static String end(Response page) {
        Matcher end = END.matcher(page.asString());
        assertThat(end.find()).isTrue();
        return end.group(1);
    }

    @Test
    void an_owner_sees_and_takes_back_everybodys_tokens() {
        TestMember carla = TestMember.of("consultant");
        String token = token(make(carla.browser(), "write"));
        String own = end(carla.browser().page().get("/account/tokens"));
        carla.browser().page().get("/members/tokens").then().statusCode(403);
        var owner = TestOwner.browser();
        owner.page().get("/members/tokens").then().statusCode(200).body(containsString("Nightly"));
        owner.form().post(own.replace("/account/", "/members/")).then().statusCode(303);
        ask(token).then().statusCode(401);
    }
}
