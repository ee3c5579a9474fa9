package outward;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.function.Supplier;
import outward.tenant.AccessTokens;
import outward.tenant.CurrentMember;

/** Work done as Ada in one transaction, without the web. */
@ApplicationScoped
public class TestTransactions {
    private final CurrentMember member;
    private final AccessTokens tokens;

    TestTransactions(CurrentMember member, AccessTokens tokens) {
        this.member = member;
        this.tokens = tokens;
    }

    @ActivateRequestContext
    public <T> T asAda(Supplier<T> work) {
        member.be(tokens.find(TestOwner.TOKEN, "127.0.0.1").orElseThrow());
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
