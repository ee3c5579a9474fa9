package outward.audit.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import outward.audit.Occasion;
import outward.audit.Refusals;
import outward.audit.Visits;
import outward.tenant.Whence;

/**
 * The one place that sees every answer: what a member was refused is recorded, whoever refused it. A 404 counts where
 * the path names a thing, because whose a thing is that is not there is not known here, on purpose.
 */
class AccessFilter {
    private static final Pattern NAMES_A_THING = Pattern.compile("(?i).*/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}.*");

    private final Occasion occasion;
    private final Refusals refusals;
    private final Visits visits;

    AccessFilter(Occasion occasion, Refusals refusals, Visits visits) {
        this.occasion = occasion;
        this.refusals = refusals;
        this.visits = visits;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION - 100)
    public void begin(ContainerRequestContext context, HttpServerRequest request) {
        var id = occasion.begin(Whence.address(request));
        context.setProperty("outward.request", id);
    }

    @ServerResponseFilter
    public void end(ContainerRequestContext context, ContainerResponseContext response, HttpServerRequest request) {
        Object id = context.getProperty("outward.request");
        if (id != null) {
            response.getHeaders().putSingle("X-Request-Id", id.toString());
            visits.used();
        }
        int status = response.getStatus();
        if (status == 403 || (status == 404 && namesAThing(request.path()))) {
            refusals.add(status, request.method().name(), request.path());
        }
    }

    private static boolean namesAThing(String path) {
        return NAMES_A_THING.matcher(path).matches();
    }
}
