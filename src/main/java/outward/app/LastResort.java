package outward.app;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import outward.answer.Problem;

/** Answers for what fails before a resource is reached, such as asking an absent database whose session this is. */
@ApplicationScoped
class LastResort {
    private static final Problem NO_HOST = Problem.of(400, "Bad request", "The Host header is missing or no host.");
    private final EarlyAnswer answer;

    LastResort(EarlyAnswer answer) {
        this.answer = answer;
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
        Problem problem = context.request().authority() == null ? NO_HOST : ErrorMapper.problem(failure, context);
        answer.send(context, problem);
    }
}
