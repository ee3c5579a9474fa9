package outward.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;
import outward.answer.ApiPath;
import outward.answer.Problem;

/** Answers for what fails before a resource is reached, such as asking an absent database whose session this is. */
@ApplicationScoped
class LastResort {
    private static final Problem NO_HOST = Problem.of(400, "Bad request", "The Host header is missing or no host.");
    private final ObjectMapper json;

    LastResort(ObjectMapper json) {
        this.json = json;
    }

    void listen(@Observes Router router) {
        router.route().failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        Throwable failure = context.failure();
        if (failure == null || context.response().ended()) {
            context.next();
            return;
        }
        Problem problem =
                context.request().authority() == null ? NO_HOST : ErrorMapper.problem(failure, context.request());
        boolean api = ApiPath.is(context.normalizedPath());
        context.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", api ? Problem.MEDIA_TYPE : "text/html; charset=utf-8")
                .end(api ? write(problem) : page(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String page(Problem problem) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="UTF-8"><title>%1$s · Outward</title></head>
                <body><h1>%1$s</h1><p>%2$s</p></body></html>
                """.formatted(problem.title(), sentence(problem.detail(), problem.reference()));
    }

    private static String sentence(@Nullable String detail, @Nullable String reference) {
        return detail != null ? detail : "Reference " + reference + ": the log says more.";
    }
}
