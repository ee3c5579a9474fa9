package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.CompletableFuture;
import outward.TestBrowser;
import outward.database.Ids;

/** Bob, who owns a tenant of his own. */
@ApplicationScoped
public class TestStranger {
    private static final String TOKEN = "a-token-of-bob-";
    public static final String PASSWORD = "another password for tests";

    private final TestFounding founding;

    TestStranger(TestFounding founding) {
        this.founding = founding;
    }

    /** The token of a Bob who was never there before. */
    public String token() {
        String token = TOKEN + Ids.next();
        CompletableFuture.runAsync(() -> found(token)).join();
        return token;
    }

    /** The address of such a Bob, who signs in with {@link #PASSWORD}. */
    public String owner() {
        String email = Ids.next() + "@example.com";
        CompletableFuture.runAsync(() -> found(email, "a-token-of-bob-" + email))
                .join();
        return email;
    }

    @ActivateRequestContext
    void found(String token) {
        found(email(token), token);
    }

    @ActivateRequestContext
    void found(String email, String token) {
        var bob = new Founder(email, "Bob", PASSWORD, "Bob's firm");
        founding.found(bob, token);
    }

    private static String email(String token) {
        return token.substring(TOKEN.length()) + "@example.com";
    }

    /** A browser in which the Bob with that token has just signed in. */
    public static TestBrowser browser(String token) {
        return TestBrowser.signedIn(email(token), PASSWORD);
    }
}
