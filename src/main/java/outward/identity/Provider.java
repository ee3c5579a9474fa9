package outward.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sign-in provider that the operator may name (OpenID Connect); without one the ways through it are not there. */
@ConfigMapping(prefix = "outward.oidc")
public interface Provider {
    /** Without TLS nobody but the same machine may be believed. */
    Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[::1]");

    /** Its issuer, which its tokens name letter by letter and where its description is found. */
    Optional<String> issuer();

    /** The name by which it knows this installation. */
    Optional<String> clientId();

    /** The secret that goes with that name. */
    Optional<String> clientSecret();

    /** What people call it. */
    @WithDefault("single sign-on")
    String name();

    /** Whether there is one. */
    default boolean isOn() {
        return issuer().isPresent();
    }

    /** Why the settings cannot be used, in a sentence for the operator. */
    default Optional<String> refusal() {
        return refusal(issuer(), clientId(), clientSecret());
    }

    /** The same of values that were read elsewhere. */
    static Optional<String> refusal(Optional<String> issuer, Optional<String> clientId, Optional<String> clientSecret) {
        List<Optional<String>> all = List.of(issuer, clientId, clientSecret);
        if (all.stream().allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (all.stream().anyMatch(Optional::isEmpty)) {
            return Optional.of("Sign-in by a provider is half set: set OUTWARD_OIDC_ISSUER, OUTWARD_OIDC_CLIENT_ID and"
                    + " OUTWARD_OIDC_CLIENT_SECRET, or none of them.");
        }
        return issuer.filter(address -> !isSafe(address))
                .map(address -> "OUTWARD_OIDC_ISSUER must be an address such as https://login.example.com/realms/firm,"
                        + " with https (http for this very machine only) and without query or fragment.");
    }

    private static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            boolean plain = uri.getHost() != null
                    && Stream.of(uri.getUserInfo(), uri.getQuery(), uri.getFragment())
                            .allMatch(part -> part == null);
            return plain
                    && ("https".equals(uri.getScheme())
                            || ("http".equals(uri.getScheme())
                                    && LOOPBACK.matcher(uri.getHost()).matches()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
