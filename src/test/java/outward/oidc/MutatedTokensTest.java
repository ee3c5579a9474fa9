package outward.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import outward.OutwardTest;
import outward.TestBrowser;
import outward.TestMember;
import outward.customer.StoredRows;
import outward.database.Ids;

/** Tokens and ways back that are not as the provider would have them: none lets anybody in, and the untouched ones do. */
@OutwardTest
class MutatedTokensTest {
    /** Bound to somebody, so that nothing but what is spoilt stands in the way. */
    private final String subject = Ids.next().toString();

    @Inject
    StoredRows rows;

    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void somebody_is_bound() {
        ProviderWalk.arrive(TestMember.invite(Ids.next() + "@example.com", "auditor", List.of()), subject);
    }

    @Test
    void the_untouched_tokens_are_accepted() {
        Map<String, Function<TestToken, String>> fine = new LinkedHashMap<>();
        fine.put("RS256", TestToken::signed);
        fine.put("ES256", MutatedTokensTest::elliptic);
        fine.put(
                "audience in a list",
                token -> token.claim("aud", List.of(StubProvider.CLIENT)).signed());
        fine.put(
                "us among several audiences, as the party",
                token -> token.claim("aud", List.of(StubProvider.CLIENT, "other"))
                        .claim("azp", StubProvider.CLIENT)
                        .signed());
        fine.put("no type", token -> {
            token.header.remove("typ");
            return token.signed();
        });
        fine.forEach((name, made) -> {
            var walk = ProviderWalk.signIn();
            assertThat(walk.backWith(made, subject).statusCode()).as(name).isEqualTo(303);
            assertThat(walk.browser().isIn()).as(name).isTrue();
        });
    }

    private static String elliptic(TestToken token) {
        String parts = token.header("alg", "ES256").header("kid", "ec").unsigned();
        return TestToken.signed(parts, TestToken.key("ec").getPrivateKey(), "SHA256withECDSAinP1363Format");
    }

    @Test
    void no_spoilt_token_and_no_wrong_way_back_begins_a_session() {
        int begun = rows.sessionsBegun();
        MutatedTokens.all().forEach((name, spoilt) -> {
            var walk = ProviderWalk.signIn();
            refused(name, walk.browser(), () -> walk.backWith(spoilt, subject));
        });
        int tokens = MutatedTokens.all().size();
        Map<String, Function<ProviderWalk, Response>> ways = WrongWaysBack.of(subject);
        ways.forEach((name, way) -> {
            var walk = ProviderWalk.signIn();
            refused(name, walk.browser(), () -> way.apply(walk));
        });
        int all = tokens + ways.size();
        System.out.println("OIDC: " + tokens + " mutated tokens and " + ways.size() + " wrong ways back, "
                + (all - wrong.size()) + " of " + all + " refused");
        assertThat(wrong).isEmpty();
        assertThat(tokens).isGreaterThanOrEqualTo(25);
        assertThat(rows.sessionsBegun())
                .as("the one whose code was brought twice")
                .isEqualTo(begun + 1);
    }

    private void refused(String name, TestBrowser browser, Supplier<Response> way) {
        Response answer = way.get();
        if (answer.statusCode() != 401 || answer.cookie("outward-session") != null || browser.isIn()) {
            wrong.add(name + " was answered " + answer.statusCode());
        }
    }
}
