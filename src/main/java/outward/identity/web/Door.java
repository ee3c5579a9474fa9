package outward.identity.web;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.spi.runtime.BlockingSecurityExecutor;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import outward.answer.ApiPath;
import outward.answer.Problem;
import outward.answer.TooMany;
import outward.identity.FirstStart;
import outward.identity.Guesses;
import outward.identity.Session;
import outward.identity.Sessions;
import outward.tenant.Access;
import outward.tenant.AccessTokens;
import outward.tenant.Whence;

/**
 * Says whose request it is: the API knows access tokens only, so that no cookie can act on it; pages know the session
 * cookie, and a token with the rights it has at the API. It is the only one that is asked: quarkus-oidc serves the
 * sign-in by a provider and opens no door by itself. Strangers get 401 from the API and are sent to sign-in from a page.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Door implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";
    private static final String TOO_MANY = TooMany.class.getName();
    private static final String TOO_MANY_TOKENS =
            "{\"title\":\"Too many attempts\",\"status\":429,\"detail\":\"Retry-After says when to try again.\"}";
    private static final String NO_TOKEN =
            "{\"title\":\"Not signed in\",\"status\":401,\"detail\":\"Send Authorization: Bearer with a valid access token.\"}";

    private final AccessTokens tokens;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final FirstStart firstStart;
    private final Guesses guesses;
    private final BlockingSecurityExecutor database;

    Door(
            AccessTokens tokens,
            Sessions sessions,
            SessionCookie cookie,
            FirstStart firstStart,
            Guesses guesses,
            BlockingSecurityExecutor database) {
        this.tokens = tokens;
        this.sessions = sessions;
        this.cookie = cookie;
        this.firstStart = firstStart;
        this.guesses = guesses;
        this.database = database;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        Optional<String> token = token(context);
        if (token.isPresent()) {
            String source = Whence.address(context.request());
            Optional<Access> recent = askedAgain(context) ? tokens.findRecent(token.get(), source) : Optional.empty();
            return known(recent, () -> lookUp(token.get(), source, context), null);
        }
        Optional<Session> session = session(context);
        if (session.isPresent()) {
            Optional<Access> recent = askedAgain(context) ? sessions.findRecent(session.get()) : Optional.empty();
            return known(recent, () -> sessions.find(session.get()), session.get());
        }
        return Uni.createFrom().nullItem();
    }

    /** What Quarkus serves itself begins no transaction, in which the database would be asked again. */
    private static boolean askedAgain(RoutingContext context) {
        return !context.normalizedPath().startsWith("/q/");
    }

    /** Who sends too many unknown tokens is told to wait. */
    private Optional<Access> lookUp(String token, String source, RoutingContext context) {
        Optional<Access> found = tokens.find(token, source);
        if (found.isEmpty()) {
            try {
                guesses.countUnknownToken(Visitors.of(context.request()));
            } catch (TooMany tooMany) {
                context.put(TOO_MANY, tooMany);
            }
        }
        return found;
    }

    private static Optional<String> token(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }

    private Optional<Session> session(RoutingContext context) {
        Cookie found =
                ApiPath.is(context.normalizedPath()) ? null : context.request().getCookie(SessionCookie.NAME);
        return Optional.ofNullable(found).map(Cookie::getValue).flatMap(cookie::open);
    }

    private Uni<SecurityIdentity> known(
            Optional<Access> recent, Supplier<Optional<Access>> lookUp, @Nullable Session session) {
        if (recent.isPresent()) {
            return Uni.createFrom().item(new SignedIn(recent.get(), session).identity());
        }
        return database.executeBlocking(() -> lookUp.get()
                .map(access -> new SignedIn(access, session).identity())
                .orElse(null));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (context.get(TOO_MANY) instanceof TooMany tooMany) {
            return Uni.createFrom()
                    .item(new ChallengeData(429, HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds())));
        }
        if (ApiPath.is(context.normalizedPath())) {
            return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
        }
        return database.executeBlocking(() -> new ChallengeData(303, HttpHeaders.LOCATION, signIn(context)));
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        return getChallenge(context).flatMap(challenge -> {
            context.response().setStatusCode(challenge.status).putHeader(challenge.headerName, challenge.headerContent);
            return Uni.createFrom()
                    .completionStage(body(context).toCompletionStage())
                    .replaceWith(true);
        });
    }

    private static Future<Void> body(RoutingContext context) {
        if (!ApiPath.is(context.normalizedPath())) {
            return context.response().end();
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        return context.response().end(context.response().getStatusCode() == 429 ? TOO_MANY_TOKENS : NO_TOKEN);
    }

    private String signIn(RoutingContext context) {
        return firstStart.isOpen() ? "/first-start" : ReturnPath.signIn(context.request());
    }
}
