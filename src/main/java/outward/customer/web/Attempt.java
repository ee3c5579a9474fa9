package outward.customer.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.Callable;
import java.util.function.Function;
import outward.answer.WrongInput;

/**
 * What a form asks for, in one transaction, and its page again in another: PostgreSQL answers nothing more in one that a
 * constraint has ended. The caller must not stand in a transaction, or two connections would be held at once.
 */
final class Attempt {
    private Attempt() {}

    /** The answer to the act; where its input was wrong, nothing of it is stored and the page is shown again. */
    static Response of(Callable<Response> act, Function<WrongInput, Response> again) {
        try {
            return QuarkusTransaction.requiringNew().call(act);
        } catch (WrongInput wrong) {
            return QuarkusTransaction.requiringNew().call(() -> again.apply(wrong));
        }
    }
}
