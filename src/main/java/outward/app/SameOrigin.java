package outward.app;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import outward.answer.ApiPath;
import outward.answer.Problem;

/** Forms act only when a page of ours sent them: browsers say where a request comes from, beside the form token. */
class SameOrigin {
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Problem FOREIGN =
            Problem.of(403, "Sent by another site", "Open the page here and send its form again.");

    @ServerRequestFilter
    public @Nullable Response check(ContainerRequestContext context, HttpServerRequest request, RoutingContext route) {
        if (ApiPath.is(route.normalizedPath())) {
            route.addHeadersEndHandler(end -> route.response().removeCookie("csrf-token", false));
            return null;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean fine = site == null || OURS.contains(site) || BodyKind.READING.contains(context.getMethod());
        return fine ? null : ErrorPage.answer(FOREIGN, route.normalizedPath());
    }
}
