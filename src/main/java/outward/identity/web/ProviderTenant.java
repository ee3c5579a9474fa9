package outward.identity.web;

import io.quarkus.oidc.Oidc;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.identity.Provider;
import outward.tenant.AccessTokens;

/** Tells quarkus-oidc of the operator's provider, and how its authorization code flow is to be walked. */
@ApplicationScoped
class ProviderTenant {
    /** What quarkus-oidc calls the provider. */
    static final String ID = "provider";

    /** Where the provider sends people back to. */
    static final String CALLBACK = "/sign-in/provider";

    /** How far the provider's clock may be from ours. */
    static final Duration SKEW = Duration.ofSeconds(30);

    /** A token is looked at as soon as it is made. */
    static final Duration OLDEST = Duration.ofMinutes(5);

    void create(
            @Observes Oidc oidc, Provider provider, @ConfigProperty(name = "outward.session-key") String sessionKey) {
        provider.refusal().ifPresent(refusal -> {
            throw new IllegalStateException(refusal);
        });
        provider.issuer().ifPresent(issuer -> oidc.create(config(issuer, provider, sessionKey)));
    }

    private static OidcTenantConfig config(String issuer, Provider provider, String sessionKey) {
        return OidcTenantConfig.authServerUrl(issuer)
                .tenantId(ID)
                .applicationType(ApplicationType.WEB_APP)
                .clientId(provider.clientId().orElseThrow())
                .credentials(provider.clientSecret().orElseThrow())
                .authentication()
                .redirectPath(CALLBACK)
                .removeRedirectParameters(false)
                .cookiePath("/")
                .pkceRequired()
                .nonceRequired()
                .stateSecret(stateSecret(sessionKey))
                .allowMultipleCodeFlows(false)
                .failOnMissingStateParam()
                .idTokenRequired()
                .scopes("openid", "profile", "email")
                .end()
                .token()
                .issuer(issuer)
                .subjectRequired()
                .lifespanGrace((int) SKEW.toSeconds())
                .age(OLDEST)
                .allowJwtIntrospection(false)
                .allowOpaqueTokenIntrospection(false)
                .end()
                .build();
    }

    /** The same on every replica, and nothing else's secret. */
    private static String stateSecret(String sessionKey) {
        return HexFormat.of().formatHex(AccessTokens.hash("state of a sign-in by the provider " + sessionKey));
    }
}
