package outward.app;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import outward.answer.ApiPath;
import outward.answer.Problem;
import outward.tenant.Whence;

/** Forms act only when a page of ours sent them: browsers say where a request comes from, beside the form token. */
class SameOrigin {
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final Pattern ORIGIN =
            Pattern.compile("(https?)://(\\[[0-9a-f:.]+]|[^/:@\\[\\]]+)(?::(\\d{1,5}))?", Pattern.CASE_INSENSITIVE);
    private static final Problem FOREIGN =
            Problem.of(403, "Sent by another site", "Open the page here and send its form again.");

    @ServerRequestFilter
    public @Nullable Response check(ContainerRequestContext context, HttpServerRequest request, RoutingContext route) {
        if (ApiPath.is(route.normalizedPath())) {
            route.addHeadersEndHandler(end -> route.response().removeCookie("csrf-token", false));
            return null;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        boolean ours = site == null ? isOurs(request) : OURS.contains(site);
        boolean fine = ours || BodyKind.READING.contains(context.getMethod());
        return fine ? null : ErrorPage.answer(FOREIGN, route.normalizedPath());
    }

    /** What a browser says that does not know Sec-Fetch-Site; what sends no Origin either is left to the form token. */
    private static boolean isOurs(HttpServerRequest request) {
        @Nullable String origin = request.getHeader(HttpHeaders.ORIGIN);
        @Nullable HostAndPort host = request.authority();
        if (origin == null) {
            return true;
        }
        Matcher said = ORIGIN.matcher(origin);
        if (host == null || !said.matches()) {
            return false;
        }
        String scheme = said.group(1).toLowerCase(Locale.ROOT);
        int usual = "https".equals(scheme) ? 443 : 80;
        int port = said.group(3) == null ? usual : Integer.parseInt(said.group(3));
        return isOurScheme(scheme, request)
                && said.group(2).equalsIgnoreCase(host.host())
                && port == (host.port() < 0 ? usual : host.port());
    }

    /** A proxy with TLS that the settings do not name forwards no scheme: its browsers say https. */
    private static boolean isOurScheme(String scheme, HttpServerRequest request) {
        return scheme.equals(request.scheme()) || ("https".equals(scheme) && !Whence.isPlainLoopback(request));
    }
}
