package outward.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import outward.answer.ApiPath;
import outward.answer.Forbidden;
import outward.answer.NotFound;
import outward.answer.Problem;
import outward.answer.SeeOther;
import outward.answer.TooMany;
import outward.answer.WrongInput;
import outward.database.AccessEnded;
import outward.database.OnlyReads;
import outward.database.Outage;

/** The one place where an exception becomes an answer; none of its own words reach the caller. */
class ErrorMapper {
    private static final Logger LOG = Logger.getLogger(ErrorMapper.class);
    static final Problem NOT_FOUND = Problem.of(404, "Not found", "There is no such thing, or it is not yours.");
    private static final Problem NOT_SIGNED_IN =
            Problem.of(401, "Not signed in", "Send Authorization: Bearer with a valid access token.");
    /** Of what stands beside the resources, such as metrics. */
    private static final Problem NOT_ALLOWED = Problem.of(403, "Not allowed", "Your role does not see this.");

    private static final Problem CUT_OFF = Problem.of(400, "Cut off", "The request ended before all of it was sent.");
    private static final Problem ONLY_READS = Problem.of(403, "Not allowed", "You may read this, not change it.");
    private static final Map<Integer, String> SENTENCES = Map.of(
            405, "There is something at this address, but it cannot be asked in that way.",
            406, "None of the kinds that were asked for can be given.",
            413, "At most 16 MiB are read, and of one field of a form at most 4 MiB; nothing was changed.",
            415, "A body of this kind is not taken here.");
    private static final String AWAY = "Nothing that was confirmed is lost. Try again in a moment.";

    @ServerExceptionMapper
    public Response wrongInput(WrongInput wrong, RoutingContext route) {
        return ErrorPage.answer(Problem.of(wrong), route.normalizedPath());
    }

    @ServerExceptionMapper({NotFound.class, NotFoundException.class})
    public Response notFound(RoutingContext route) {
        return ErrorPage.answer(NOT_FOUND, route.normalizedPath());
    }

    @ServerExceptionMapper
    public Response forbidden(Forbidden refused, RoutingContext route) {
        return ErrorPage.answer(Problem.of(403, "Not allowed", refused.getMessage()), route.normalizedPath());
    }

    @ServerExceptionMapper
    public Response tooMany(TooMany refused, RoutingContext route) {
        return Response.fromResponse(ErrorPage.answer(refused.problem(), route.normalizedPath()))
                .header(HttpHeaders.RETRY_AFTER, refused.seconds())
                .build();
    }

    /** Whose session or token has ended is a stranger again. */
    @ServerExceptionMapper
    public Response ended(AccessEnded ended, RoutingContext route) {
        if (ApiPath.is(route.normalizedPath())) {
            return ErrorPage.answer(NOT_SIGNED_IN, route.normalizedPath());
        }
        return SeeOther.to("/sign-in");
    }

    @ServerExceptionMapper
    public Response wrongJson(MismatchedInputException wrong, RoutingContext route) {
        return ErrorPage.answer(JsonFaults.problem(wrong), route.normalizedPath());
    }

    @ServerExceptionMapper(StrictUtf8.Refused.class)
    public Response notUtf8(RoutingContext route) {
        return ErrorPage.answer(StrictUtf8.PROBLEM, route.normalizedPath());
    }

    @ServerExceptionMapper
    public Response boundlessJson(StreamConstraintsException wrong, RoutingContext route) {
        return ErrorPage.answer(JsonFaults.problem(wrong), route.normalizedPath());
    }

    @ServerExceptionMapper
    public Response refusedByHttp(WebApplicationException refusal, RoutingContext route) {
        if (refusal.getCause() instanceof JsonProcessingException json) {
            return ErrorPage.answer(JsonFaults.problem(json), route.normalizedPath());
        }
        Response.StatusType status = refusal.getResponse().getStatusInfo();
        if (status.getStatusCode() >= 500) {
            return bug(refusal, route);
        }
        String sentence = SENTENCES.get(status.getStatusCode());
        return ErrorPage.answer(
                Problem.of(status.getStatusCode(), status.getReasonPhrase(), sentence), route.normalizedPath());
    }

    @ServerExceptionMapper
    public Response bug(Throwable failure, RoutingContext route) {
        return ErrorPage.answer(problem(failure, route), route.normalizedPath());
    }

    static Problem problem(Throwable failure, RoutingContext route) {
        if (TooManyFields.isSaidBy(failure)) {
            return TooManyFields.PROBLEM;
        }
        if (BrokenForm.isSaidBy(failure)) {
            return BrokenForm.PROBLEM;
        }
        if (failure instanceof ForbiddenException) {
            return NOT_ALLOWED;
        }
        if (route.response().closed() && isCutOff(failure)) {
            LOG.debugf("%s %s was cut off", route.request().method(), route.normalizedPath());
            return CUT_OFF;
        }
        if (OnlyReads.isBehind(failure)) {
            return ONLY_READS;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        if (Outage.isBehind(failure)) {
            LOG.warnf(
                    "%s %s: the database is away, reference %s",
                    route.request().method(), route.normalizedPath(), reference);
            return new Problem("The database is away", 503, AWAY, null, null, reference, null);
        }
        LOG.errorf(failure, "%s %s failed, reference %s", route.request().method(), route.normalizedPath(), reference);
        return Problem.ofBug(reference);
    }

    /** Whether the line broke while the request was still being sent. */
    private static boolean isCutOff(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpClosedException) {
                return true;
            }
        }
        return false;
    }
}
