package outward.oidc;

import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import outward.TestBrowser;

/** Ways back from the provider on which the token is good and something else is not (RFC 6749, 10.12; RFC 7636; RFC 9700, 4.5). */
final class WrongWaysBack {
    private WrongWaysBack() {}

    static Map<String, Function<ProviderWalk, Response>> of(String subject) {
        Map<String, Function<ProviderWalk, Response>> ways = new LinkedHashMap<>();
        ways.put("another state", walk -> walk.back("code", good(walk, subject), "state", "another"));
        ways.put("no state", walk -> walk.back("code", good(walk, subject)));
        ways.put(
                "two states", walk -> walk.back("code", good(walk, subject), "state", state(walk), "state", "another"));
        ways.put("no code", walk -> walk.back("state", state(walk)));
        ways.put(
                "a code and an error",
                walk -> walk.back("code", good(walk, subject), "state", state(walk), "error", "access_denied"));
        ways.put("a code that nobody gave out", walk -> walk.back("code", "guessed", "state", state(walk)));
        ways.put(
                "a browser without any cookie",
                walk -> walk.with(TestBrowser.stranger()).back("code", good(walk, subject), "state", state(walk)));
        ways.put(
                "a browser that began another walk",
                walk -> walk.with(ProviderWalk.signIn().browser())
                        .back("code", good(walk, subject), "state", state(walk)));
        ways.put(
                "a code of another walk",
                walk -> walk.back("code", good(ProviderWalk.signIn(), subject), "state", state(walk)));
        ways.put(
                "a token of another walk",
                walk -> walk.backWith(ProviderWalk.signIn().token(subject).signed()));
        ways.put("the same code once more", walk -> {
            String code = good(walk, subject);
            TestBrowser thief = walk.browser().copy();
            walk.back("code", code, "state", state(walk));
            walk.browser().form().post("/sign-out");
            return walk.with(thief).back("code", code, "state", state(walk));
        });
        ways.put("the same state once more", walk -> {
            walk.back("code", "guessed", "state", state(walk));
            return walk.back("code", good(walk, subject), "state", state(walk));
        });
        return ways;
    }

    private static String good(ProviderWalk walk, String subject) {
        return walk.codeFor(walk.token(subject).signed());
    }

    private static String state(ProviderWalk walk) {
        return walk.asked().get("state");
    }
}
