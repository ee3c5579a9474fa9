package outward.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import outward.tenant.Whence;

/** Lets the access log tell the same address as the audit trail ({@code %{d,from}} in its pattern). */
@ApplicationScoped
class AccessLog {
    private static final int FIRST = 1000;

    void listen(@Observes Filters filters) {
        filters.register(AccessLog::say, FIRST);
    }

    private static void say(RoutingContext context) {
        context.put("from", Whence.address(context.request()));
        context.next();
    }
}
