package outward.oidc;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.database.Ids;

/** Signing in with a real Keycloak, through its own sign-in page. */
@OutwardTest
@TestProfile(KeycloakTest.WithKeycloak.class)
class KeycloakTest {
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

    /** Nora's cookies there. */
    private final Map<String, String> there = new HashMap<>();

    /** The operator has named a Keycloak. */
    public static class WithKeycloak implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("outward.oidc.issuer", KeycloakServer.ISSUER, "outward.oidc.name", "Keycloak");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(KeycloakServer.class));
        }
    }

    /** One test, because each step needs the one before. */
    @Test
    void nora_stays_outside_until_an_invitation_binds_her_then_signs_in_and_proves_who_she_is() {
        var stranger = ProviderWalk.signIn();
        back(stranger, typed(stranger)).then().statusCode(403).body(containsString("does not know this account yet"));
        assertThat(stranger.browser().isIn()).isFalse();
        assertThat(arrive().isIn()).isTrue();

        var again = ProviderWalk.signIn();
        back(again, location(at(again.address()))).then().statusCode(303).header("Location", "/");
        assertThat(again.browser().isIn()).isTrue();

        var proof = ProviderWalk.begin(again.browser(), "/account/prove/provider", "to", "/account/factor");
        back(proof, typed(proof)).then().statusCode(303).header("Location", containsString("/account/prove?to="));
        var proven = again.browser().form().post("/account/prove/provider/answer");
        proven.then().statusCode(303).header("Location", "/account/factor");
    }

    private TestBrowser arrive() {
        String email = Ids.next() + "@example.com";
        String invitation = TestMember.invite(email, "auditor", List.of());
        var arrival = ProviderWalk.begin(TestBrowser.stranger(), "/welcome/provider", "code", invitation);
        back(arrival, location(at(arrival.address())))
                .then()
                .statusCode(200)
                .body(containsString("nora@example.com"), containsString(email));
        TestBrowser here = arrival.browser();
        here.take(here.form().post("/welcome/provider/arrival")).then().statusCode(303);
        return here;
    }

    /** Where Keycloak sends a browser in which Nora types her password. */
    private String typed(ProviderWalk walk) {
        Response page = at(walk.address());
        Matcher form = FORM.matcher(page.then().statusCode(200).extract().asString());
        assertThat(form.find()).isTrue();
        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(there)
                .contentType("application/x-www-form-urlencoded")
                .body("username=nora&password=what+Nora+types+there&credentialId=")
                .post(URI.create(form.group(1).replace("&amp;", "&")));
        return location(answer);
    }

    private Response at(String address) {
        Response answer = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookies(there)
                .get(URI.create(address));
        there.putAll(answer.cookies());
        return answer;
    }

    private String location(Response answer) {
        there.putAll(answer.cookies());
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(302);
        return answer.header("Location");
    }

    private static Response back(ProviderWalk walk, String address) {
        assertThat(address).contains("/sign-in/provider?");
        return walk.browser()
                .take(walk.browser().page().urlEncodingEnabled(false).get(URI.create(address)));
    }
}
