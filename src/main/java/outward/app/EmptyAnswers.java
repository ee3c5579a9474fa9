package outward.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import outward.answer.ApiPath;
import outward.answer.Problem;
import outward.tenant.Whence;

/** Says in words of ours what the form token's filter refuses with an empty page. */
class EmptyAnswers {
    private static final String COOKIE = "csrf-token";
    private static final Pattern SOUND = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Problem NO_TOKEN = Problem.of(
            400,
            "Form not accepted",
            "Its token is missing or no longer good; nothing was changed. Go back, load the page again and send the form"
                    + " from there.");

    private static final Problem NO_COOKIE = Problem.of(
            400,
            "Form not accepted",
            "This page came by plain HTTP, where browsers keep no cookie of ours; nothing was changed. Open it by HTTPS, or"
                    + " on the machine that Outward runs on.");

    private final ObjectMapper json;

    EmptyAnswers(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    public void fill(ContainerRequestContext request, ContainerResponseContext answer, RoutingContext route)
            throws JsonProcessingException {
        if (answer.getStatus() != NO_TOKEN.status() || answer.hasEntity()) {
            return;
        }
        if (isDamaged(route.request().getCookie(COOKIE))) {
            answer.getHeaders().add(HttpHeaders.SET_COOKIE, COOKIE + "=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict");
        }
        Problem problem = needsTls(route.request()) ? NO_COOKIE : NO_TOKEN;
        boolean api = ApiPath.is(route.normalizedPath());
        answer.setEntity(
                api ? json.writeValueAsString(problem) : ErrorPage.html(problem),
                null,
                api ? MediaType.valueOf(Problem.MEDIA_TYPE) : MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
    }

    private static boolean needsTls(HttpServerRequest request) {
        return !"https".equals(request.scheme()) && !Whence.isPlainLoopback(request);
    }

    /** Such a cookie would have every page refused until the browser forgets it. */
    private static boolean isDamaged(@Nullable Cookie cookie) {
        return cookie != null && !SOUND.matcher(cookie.getValue()).matches();
    }
}
