package outward.identity.web;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Keeps none of the provider's tokens: they say once who somebody is, and our own session begins. */
@Alternative
@Priority(1)
@ApplicationScoped
class NothingKept implements TokenStateManager {
    @Override
    public Uni<String> createTokenState(
            RoutingContext route,
            OidcTenantConfig config,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> request) {
        return Uni.createFrom().item("-");
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext route,
            OidcTenantConfig config,
            String state,
            OidcRequestContext<AuthorizationCodeTokens> request) {
        return Uni.createFrom().failure(new AuthenticationFailedException("no token was kept"));
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext route, OidcTenantConfig config, String state, OidcRequestContext<Void> request) {
        return Uni.createFrom().voidItem();
    }
}
