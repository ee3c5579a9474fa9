package outward.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import outward.answer.ApiPath;
import outward.answer.Forbidden;
import outward.answer.NotFound;
import outward.answer.Problem;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.database.AccessEnded;
import outward.database.Outage;

/** The one place where an exception becomes an answer; none of its own words reach the caller. */
class ErrorMapper {
    private static final Logger LOG = Logger.getLogger(ErrorMapper.class);
    static final Problem NOT_FOUND = Problem.of(404, "Not found", "There is no such thing, or it is not yours.");
    private static final Problem NOT_SIGNED_IN =
            Problem.of(401, "Not signed in", "Send Authorization: Bearer with a valid access token.");
    static final Problem AWAY =
            Problem.of(503, "The database is away", "Nothing that was confirmed is lost. Try again in a moment.");

    @ServerExceptionMapper
    public Response wrongInput(WrongInput wrong, HttpServerRequest request) {
        return ErrorPage.answer(Problem.of(wrong), request.path());
    }

    @ServerExceptionMapper({NotFound.class, NotFoundException.class})
    public Response notFound(HttpServerRequest request) {
        return ErrorPage.answer(NOT_FOUND, request.path());
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden refused, HttpServerRequest request) {
        return ErrorPage.answer(Problem.of(403, "Not allowed", refused.getMessage()), request.path());
    }

    /** Whose session or token has ended is a stranger again. */
    @ServerExceptionMapper
    public Response ended(AccessEnded ended, HttpServerRequest request) {
        if (ApiPath.is(request.path())) {
            return ErrorPage.answer(NOT_SIGNED_IN, request.path());
        }
        return SeeOther.to("/sign-in");
    }

    @ServerExceptionMapper
    public Response wrongJson(MismatchedInputException wrong, HttpServerRequest request) {
        return ErrorPage.answer(JsonFaults.problem(wrong), request.path());
    }

    @ServerExceptionMapper
    public Response boundlessJson(StreamConstraintsException wrong, HttpServerRequest request) {
        return ErrorPage.answer(JsonFaults.problem(wrong), request.path());
    }

    @ServerExceptionMapper
    public Response refusedByHttp(WebApplicationException refusal, HttpServerRequest request) {
        if (refusal.getCause() instanceof JsonProcessingException json) {
            return ErrorPage.answer(JsonFaults.problem(json), request.path());
        }
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        if (status.getStatusCode() >= 500) {
            return bug(refusal, request);
        }
        return ErrorPage.answer(Problem.of(status.getStatusCode(), status.getReasonPhrase(), null), request.path());
    }

    @ServerExceptionMapper
    public Response bug(Throwable failure, HttpServerRequest request) {
        return ErrorPage.answer(problem(failure, request), request.path());
    }

    static Problem problem(Throwable failure, HttpServerRequest request) {
        if (Outage.isBehind(failure)) {
            LOG.warnf("%s %s: the database is away", request.method(), request.path());
            return AWAY;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(failure, "%s %s failed, reference %s", request.method(), request.path(), reference);
        return Problem.ofBug(reference);
    }
}
