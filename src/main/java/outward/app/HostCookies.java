package outward.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.tenant.Whence;

/**
 * Keeps cookies to this host and to TLS. Everywhere but on plain HTTP of the same machine each goes out Secure and named
 * {@code __Host-…}, and none but those is taken in, so that neither a neighbouring host nor somebody on the wire can
 * plant one. Whoever sets or reads a cookie knows it by its short name.
 */
@ApplicationScoped
class HostCookies {
    private static final String PREFIX = "__Host-";
    /** Before anybody reads a cookie; what is done at the end is done last. */
    private static final int FIRST = 1100;

    void listen(@Observes Filters filters) {
        filters.register(HostCookies::guard, FIRST);
    }

    private static void guard(RoutingContext context) {
        if (!Whence.isPlainLoopback(context.request())) {
            take(context.request().headers());
            context.addHeadersEndHandler(end -> give(context));
        }
        context.next();
    }

    private static void take(MultiMap headers) {
        String ours = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip)
                .filter(cookie -> cookie.startsWith(PREFIX))
                .map(cookie -> cookie.substring(PREFIX.length()))
                .collect(Collectors.joining("; "));
        headers.set(HttpHeaders.COOKIE, ours);
    }

    private static void give(RoutingContext context) {
        MultiMap headers = context.response().headers();
        List<String> lines = headers.getAll(HttpHeaders.SET_COOKIE);
        if (!lines.isEmpty()) {
            headers.set(
                    HttpHeaders.SET_COOKIE.toString(),
                    lines.stream().map(line -> PREFIX + line + ";Secure").toList());
        }
        List.copyOf(context.request().cookies()).stream()
                .filter(HostCookies::isSet)
                .forEach(cookie -> rename(cookie, context));
    }

    /** A cookie that the browser sent has no path. */
    private static boolean isSet(Cookie cookie) {
        return cookie.getPath() != null;
    }

    private static void rename(Cookie cookie, RoutingContext context) {
        context.response().removeCookies(cookie.getName(), false);
        context.response()
                .addCookie(Cookie.cookie(PREFIX + cookie.getName(), cookie.getValue())
                        .setPath("/")
                        .setMaxAge(cookie.getMaxAge())
                        .setHttpOnly(cookie.isHttpOnly())
                        .setSameSite(cookie.getSameSite())
                        .setSecure(true));
    }
}
