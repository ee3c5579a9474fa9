package outward.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells browsers that came by HTTPS never to come without it; whether they did, a proxy must be believed for. */
@ApplicationScoped
class TransportSecurity {
    private static final int FIRST = 1000;
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    void listen(@Observes Filters filters) {
        filters.register(TransportSecurity::say, FIRST);
    }

    private static void say(RoutingContext context) {
        if ("https".equals(context.request().scheme())) {
            context.response().putHeader("Strict-Transport-Security", TWO_YEARS);
        }
        context.next();
    }
}
