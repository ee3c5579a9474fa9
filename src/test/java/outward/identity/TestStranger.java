package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.concurrent.CompletableFuture;
import outward.database.Ids;

/** Bob, who owns a tenant of his own. */
@ApplicationScoped
public class TestStranger {
    private final Founding founding;

    TestStranger(Founding founding) {
        this.founding = founding;
    }

    /** The token of a Bob who was never there before. */
    public String token() {
        String token = "a-token-of-bob-" + Ids.next();
        CompletableFuture.runAsync(() -> found(token)).join();
        return token;
    }

    @ActivateRequestContext
    void found(String token) {
        var bob = new Founder(Ids.next() + "@example.com", "Bob", "another password for tests", "Bob's firm");
        founding.found(bob, token);
    }
}
