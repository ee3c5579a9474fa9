package outward.identity.web;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;
import outward.answer.PlainText;
import outward.identity.ProviderAccount;
import outward.identity.Testimony;

/**
 * Walks the authorization code flow with quarkus-oidc, which keeps state, nonce and code verifier in a cookie of its own and
 * looks at the token; asked by our resources only, never by the door (docs/decisions/sign-in-by-a-provider.md).
 */
@ApplicationScoped
class ProviderFlow {
    private static final Logger LOG = Logger.getLogger(ProviderFlow.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FOUND = 302;
    private static final int LONGEST_REASON = 200;

    private final OidcAuthenticationMechanism mechanism;
    private final IdentityProviderManager identities;
    private final CurrentVertxRequest request;
    private final ExecutorService aside = Executors.newCachedThreadPool();

    ProviderFlow(
            OidcAuthenticationMechanism mechanism, IdentityProviderManager identities, CurrentVertxRequest request) {
        this.mechanism = mechanism;
        this.identities = identities;
        this.request = request;
    }

    /** Where to send the browser; nothing when the provider cannot be reached. The answer gets the cookie of the flow. */
    Optional<String> begin() {
        try {
            return Optional.ofNullable(mechanism.getChallenge(route()).await().atMost(PATIENCE))
                    .filter(challenge -> challenge.status == FOUND)
                    .map(challenge -> String.valueOf(challenge.headerContent));
        } catch (RuntimeException away) {
            LOG.warnf("The sign-in provider cannot be reached: %s", reason(away));
            return Optional.empty();
        }
    }

    /** What the provider says of whoever comes back; nothing when what they bring is not good. */
    Optional<Testimony> finish() {
        try {
            RoutingContext route = route();
            return Optional.ofNullable(aside(() -> mechanism.authenticate(route, identities)))
                    .map(SecurityIdentity::getPrincipal)
                    .map(JsonWebToken.class::cast)
                    .map(ProviderFlow::testimony);
        } catch (RuntimeException refused) {
            LOG.infof("What came back from the sign-in provider was refused: %s", reason(refused));
            return Optional.empty();
        } finally {
            forget(route().response());
        }
    }

    /**
     * On a thread without a request: what quarkus-oidc goes on with when the provider answers would share the request's
     * scope with the thread that waits here, and could end it.
     */
    private <T> @Nullable T aside(Supplier<Uni<T>> flow) {
        return CompletableFuture.supplyAsync(() -> flow.get().await().atMost(PATIENCE), aside)
                .join();
    }

    @PreDestroy
    void stop() {
        aside.shutdownNow();
    }

    private RoutingContext route() {
        return request.getCurrent().put(OidcUtils.TENANT_ID_ATTRIBUTE, ProviderTenant.ID);
    }

    /** It would be a session of quarkus-oidc's; ours is another. */
    private static void forget(HttpServerResponse response) {
        response.removeCookies("q_session_" + ProviderTenant.ID, false);
    }

    private static Testimony testimony(JsonWebToken token) {
        String shown = Stream.of("email", "preferred_username", "name")
                .map(claim -> token.claim(claim).map(String::valueOf).orElse(""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(token.getSubject());
        return new Testimony(new ProviderAccount(token.getIssuer(), token.getSubject()), shown, signedInAt(token));
    }

    private static @Nullable Instant signedInAt(JsonWebToken token) {
        Object seconds = token.getClaim("auth_time");
        return seconds == null ? null : Instant.ofEpochSecond(Long.parseLong(seconds.toString()));
    }

    /** Never the token: what jose4j says of it as a whole holds its claims. */
    private static String reason(Throwable failure) {
        String reason = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(cause -> cause instanceof InvalidJwtException wrong
                        ? wrong.getErrorDetails().toString()
                        : cause.getCause() == null ? cause.getMessage() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("no token that can be read")
                .replaceAll(":? ?JsonWebSignature.*|eyJ.*", "");
        return PlainText.ascii(reason, LONGEST_REASON);
    }
}
