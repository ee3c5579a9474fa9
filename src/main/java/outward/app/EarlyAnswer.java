package outward.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import outward.answer.ApiPath;
import outward.answer.Problem;

/** A problem answered where no resource is reached. */
@ApplicationScoped
class EarlyAnswer {
    private final ObjectMapper json;

    EarlyAnswer(ObjectMapper json) {
        this.json = json;
    }

    void send(RoutingContext context, Problem problem) {
        boolean api = ApiPath.is(context.normalizedPath());
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, api ? Problem.MEDIA_TYPE : ErrorPage.HTML)
                .end(api ? write(problem) : ErrorPage.html(problem));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
