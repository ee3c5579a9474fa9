package outward.identity.web;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jose4j.jwx.Headers;
import org.jspecify.annotations.Nullable;
import outward.identity.Provider;
import outward.identity.ProviderAccount;

/**
 * What we ask of an ID token beside its signature, issuer, audience, times and nonce, which quarkus-oidc looks at (OpenID
 * Connect Core, 3.1.3.7; RFC 7515; RFC 8725): the plain compact form, one of two algorithms, a header that names a key and
 * brings none, the type, an audience that is ours alone or a party that is ours, a nonce that is one text, a subject, and a time of
 * issue that has come.
 */
@Unremovable
@ApplicationScoped
class IdTokenRules implements Validator {
    /** RFC 7515, 7.1; base64url without padding. */
    private static final Pattern COMPACT = Pattern.compile("[\\w-]+\\.[\\w-]+\\.[\\w-]+");

    private static final Set<String> ALGORITHMS = Set.of("RS256", "ES256");

    /** None of them is for an ID token of a provider whose keys we fetch ourselves. */
    private static final List<String> KEYS_OF_THEIR_OWN = List.of("jwk", "jku", "x5u", "x5c", "crit", "cty", "zip");

    private final Provider provider;
    private final Clock clock;

    IdTokenRules(Provider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        return header(token).or(() -> claims(token.getJwtClaims())).orElse(null);
    }

    private static Optional<String> header(JwtContext token) {
        if (token.getJoseObjects().size() != 1
                || !COMPACT.matcher(token.getJwt()).matches()) {
            return Optional.of("not one plain signed token");
        }
        Headers header = token.getJoseObjects().get(0).getHeaders();
        if (!ALGORITHMS.contains(String.valueOf(header.getStringHeaderValue("alg")))) {
            return Optional.of("another algorithm than RS256 and ES256");
        }
        String type = header.getStringHeaderValue("typ");
        if (type != null && !type.equalsIgnoreCase("JWT")) {
            return Optional.of("another type than JWT");
        }
        return KEYS_OF_THEIR_OWN.stream()
                .filter(name -> header.getObjectHeaderValue(name) != null)
                .findFirst()
                .map(name -> "a header " + name);
    }

    private Optional<String> claims(JwtClaims claims) {
        try {
            return people(claims).or(() -> issued(claims));
        } catch (MalformedClaimException wrong) {
            return Optional.of("a claim of the wrong type");
        }
    }

    private Optional<String> people(JwtClaims claims) throws MalformedClaimException {
        String us = provider.clientId().orElseThrow();
        String party = claims.getStringClaimValue("azp");
        if (party == null ? claims.getAudience().size() != 1 : !party.equals(us)) {
            return Optional.of("made for another party than us");
        }
        if (!claims.isClaimValueString("nonce")) {
            return Optional.of("a nonce that is no text");
        }
        String subject = claims.getSubject();
        return subject == null || !ProviderAccount.isSubject(subject) ? Optional.of("no subject") : Optional.empty();
    }

    private Optional<String> issued(JwtClaims claims) {
        Instant latest = clock.instant().plus(ProviderTenant.SKEW);
        Object issued = claims.getClaimValue("iat");
        boolean fine = issued instanceof Number seconds && seconds.longValue() <= latest.getEpochSecond();
        return fine ? Optional.empty() : Optional.of("issued in the future");
    }
}
