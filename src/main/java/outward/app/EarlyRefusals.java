package outward.app;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import outward.answer.Problem;

/** Refuses before anything is read what no resource has to look at, and says so as every other error is said. */
@ApplicationScoped
class EarlyRefusals {
    /** Before the limit of Quarkus' own, which answers an empty page. */
    private static final int FIRST = 900;

    private static final int LONGEST_ADDRESS = 4096;
    private static final Problem TOO_LONG =
            Problem.of(414, "Address too long", "At most " + LONGEST_ADDRESS + " characters are read.");
    private static final Problem TOO_LARGE = Problem.of(413, "Too much at once", "At most 16 MiB are read.");
    private static final Problem READ_ONLY = Problem.of(405, "Method Not Allowed", "This can only be read.");

    private final EarlyAnswer answer;
    private final long largest;

    EarlyRefusals(EarlyAnswer answer, @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.answer = answer;
        this.largest = largest.asLongValue();
    }

    void listen(@Observes Filters filters) {
        filters.register(this::check, FIRST);
    }

    private void check(RoutingContext context) {
        Problem problem = problem(context.request(), context.normalizedPath());
        if (problem == null) {
            context.next();
            return;
        }
        if (problem.status() == TOO_LARGE.status()) {
            context.response()
                    .putHeader(HttpHeaders.CONNECTION, "close")
                    .endHandler(end -> context.request().connection().close());
        }
        answer.send(context, problem);
    }

    private @Nullable Problem problem(HttpServerRequest request, String path) {
        if (request.uri().length() > LONGEST_ADDRESS) {
            return TOO_LONG;
        }
        if (path.startsWith("/q/")
                && !BodyKind.READING.contains(request.method().name())) {
            return READ_ONLY;
        }
        return length(request) > largest ? TOO_LARGE : null;
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? 0 : Long.parseLong(length);
    }
}
