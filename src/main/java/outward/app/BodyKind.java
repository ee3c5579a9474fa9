package outward.app;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import outward.answer.ApiPath;
import outward.answer.Problem;

/**
 * Pages act on forms, the machine interface on JSON. The form token is asked for where a body is said to be a form and
 * nowhere else, so that a page must not act on anything that is not said to be one.
 */
class BodyKind {
    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    /** In the letters that the form token's filter compares. */
    private static final Pattern FORM = Pattern.compile("application/x-www-form-urlencoded *(;.*)?");

    /** Its filter asks for the token there as well. Without a boundary (RFC 2046, 5.1.1) its parts cannot be told apart. */
    private static final Pattern WITH_FILES =
            Pattern.compile("multipart/form-data *;(.*;)? *boundary=(\"[^\"]{1,70}\"|[^\";, ]{1,70}) *(;.*)?");

    private static final Pattern JSON =
            Pattern.compile("application/([a-z.-]+\\+)?json *(;.*)?", Pattern.CASE_INSENSITIVE);
    private static final Problem NO_FORM =
            Problem.of(415, "Not a form", "Open the page here and send its form; pages take nothing else.");
    private static final Problem NO_JSON = Problem.of(415, "Not JSON", "Send Content-Type: application/json.");

    /** Before the form is read. */
    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public @Nullable Response check(
            ContainerRequestContext context, HttpServerRequest request, RoutingContext route, ResourceInfo resource) {
        if (READING.contains(context.getMethod())) {
            return null;
        }
        String kind = request.getHeader(HttpHeaders.CONTENT_TYPE);
        if (ApiPath.is(route.normalizedPath())) {
            boolean taken = kind == null || JSON.matcher(kind).matches() || isTaken(resource);
            return taken ? null : NO_JSON.response();
        }
        boolean form = kind != null && (FORM.matcher(kind).matches() || (takesFiles(resource) && isWithFiles(kind)));
        return form ? null : ErrorPage.answer(NO_FORM, route.normalizedPath());
    }

    private static boolean isWithFiles(String kind) {
        return WITH_FILES.matcher(kind).matches();
    }

    private static boolean takesFiles(ResourceInfo resource) {
        Consumes consumes = resource.getResourceMethod().getAnnotation(Consumes.class);
        return consumes != null && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    /** A method that says what it takes was found because of it. */
    private static boolean isTaken(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(Consumes.class);
    }
}
