package outward.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Says the character set of every page: Qute leaves it out where a resource answers with a status of its own. */
@ApplicationScoped
class CharacterSet {
    private static final int FIRST = 1000;

    void listen(@Observes Filters filters) {
        filters.register(CharacterSet::watch, FIRST);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(end -> say(context.response().headers()));
        context.next();
    }

    private static void say(MultiMap headers) {
        if (MediaType.TEXT_HTML.equals(headers.get(HttpHeaders.CONTENT_TYPE))) {
            headers.set(HttpHeaders.CONTENT_TYPE, MediaType.TEXT_HTML + ";charset=UTF-8");
        }
    }
}
