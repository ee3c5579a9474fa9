package outward.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparationTest {
    private static final Map<String, String> OWNER = Map.of(
            "OUTWARD_BOOTSTRAP_EMAIL", "ada@example.com",
            "OUTWARD_BOOTSTRAP_PASSWORD", "correct horse battery",
            "OUTWARD_BOOTSTRAP_TENANT", "Ada & Partners",
            "OUTWARD_BOOTSTRAP_TOKEN", "0123456789abcdef0123456789abcdef");

    private static final Map<String, String> EXTERNAL = Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://db/outward",
            "QUARKUS_DATASOURCE_USERNAME", "app",
            "QUARKUS_DATASOURCE_PASSWORD", "a",
            "QUARKUS_FLYWAY_USERNAME", "owner",
            "QUARKUS_FLYWAY_PASSWORD", "b",
            "OUTWARD_SESSION_KEY", "0123456789abcdef0123456789abcdef",
            "OUTWARD_FACTOR_KEY", "fedcba9876543210fedcba9876543210",
            "OUTWARD_CHECKPOINT_KEY", "0123456789abcdef0123456789abcdef");

    @Test
    void a_whole_owner_and_no_owner_are_fine() {
        assertThatCode(() -> preparation(OWNER).checkBootstrap()).doesNotThrowAnyException();
        assertThatCode(() -> preparation(Map.of()).checkBootstrap()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OUTWARD_BOOTSTRAP_PASSWORD | OUTWARD_BOOTSTRAP_PASSWORD is not set: the first owner needs a password.",
                "OUTWARD_BOOTSTRAP_TENANT   | OUTWARD_BOOTSTRAP_TENANT is not set: it is the name of the first owner's firm.",
                "OUTWARD_BOOTSTRAP_EMAIL    | OUTWARD_BOOTSTRAP_TOKEN is set without an owner: set OUTWARD_BOOTSTRAP_EMAIL, OUTWARD_BOOTSTRAP_PASSWORD and OUTWARD_BOOTSTRAP_TENANT too."
            })
    void half_an_owner_stops_the_start_and_says_what_is_missing(String missing, String sentence) {
        assertThatThrownBy(() -> preparation(without(OWNER, missing)).checkBootstrap())
                .hasMessage(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a provider is three settings
                "https://login.example | |  | Sign-in by a provider is half set: set OUTWARD_OIDC_ISSUER, OUTWARD_OIDC_CLIENT_ID and OUTWARD_OIDC_CLIENT_SECRET, or none of them.",
                "  | outward | secret | Sign-in by a provider is half set: set OUTWARD_OIDC_ISSUER, OUTWARD_OIDC_CLIENT_ID and OUTWARD_OIDC_CLIENT_SECRET, or none of them.",
                "https://login.example | outward | | Sign-in by a provider is half set: set OUTWARD_OIDC_ISSUER, OUTWARD_OIDC_CLIENT_ID and OUTWARD_OIDC_CLIENT_SECRET, or none of them.",
                // without TLS anybody on the way could sign in as anybody
                "http://login.example | outward | secret | OUTWARD_OIDC_ISSUER must be",
                "http://localhost.example | outward | secret | OUTWARD_OIDC_ISSUER must be",
                "http://127.0.0.1.example | outward | secret | OUTWARD_OIDC_ISSUER must be",
                "https://login.example?x=y | outward | secret | OUTWARD_OIDC_ISSUER must be",
                "https://login.example#x | outward | secret | OUTWARD_OIDC_ISSUER must be",
                "https://me@login.example | outward | secret | OUTWARD_OIDC_ISSUER must be",
                "login.example | outward | secret | OUTWARD_OIDC_ISSUER must be",
                "https://login example | outward | secret | OUTWARD_OIDC_ISSUER must be"
            })
    void a_provider_that_cannot_be_used_stops_the_start(String issuer, String client, String secret, String sentence) {
        assertThatThrownBy(() -> preparation(provider(issuer, client, secret)).checkProvider())
                .hasMessageStartingWith(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        // none at all, a whole one, and one on the same machine
        ", , ",
        "https://login.example/realms/firm, outward, secret",
        "http://127.0.0.1:8180/realms/firm, outward, secret",
        "http://localhost:8180, outward, secret",
        "http://[::1]:8180, outward, secret"
    })
    void a_whole_provider_and_none_are_fine(String issuer, String client, String secret) {
        assertThatCode(() -> preparation(provider(issuer, client, secret)).checkProvider())
                .doesNotThrowAnyException();
    }

    private static Map<String, String> provider(String issuer, String client, String secret) {
        var settings = new HashMap<String, String>();
        settings.put("OUTWARD_OIDC_ISSUER", issuer);
        settings.put("OUTWARD_OIDC_CLIENT_ID", client);
        settings.put("OUTWARD_OIDC_CLIENT_SECRET", secret);
        return settings;
    }

    @Test
    void a_token_that_can_be_guessed_stops_the_start() {
        var settings = new HashMap<>(OWNER);
        settings.put("OUTWARD_BOOTSTRAP_TOKEN", "0123456789abcdef0123456789abcde");
        assertThatThrownBy(() -> preparation(settings).checkBootstrap())
                .hasMessage("OUTWARD_BOOTSTRAP_TOKEN has 31 characters; it needs at least 32 random ones"
                        + " (openssl rand -hex 32).");
    }

    @ParameterizedTest
    @CsvSource({
        "QUARKUS_DATASOURCE_USERNAME",
        "QUARKUS_DATASOURCE_PASSWORD",
        "QUARKUS_FLYWAY_USERNAME",
        "QUARKUS_FLYWAY_PASSWORD",
        "OUTWARD_SESSION_KEY",
        "OUTWARD_FACTOR_KEY",
        "OUTWARD_CHECKPOINT_KEY"
    })
    void with_a_database_of_the_operators_own_nothing_may_be_missing(String missing) {
        assertThatThrownBy(() -> preparation(without(EXTERNAL, missing)).external())
                .hasMessageStartingWith(missing + " is not set: ");
    }

    @Test
    void the_sample_estate_is_for_the_embedded_database_only() {
        assertThat(preparation(EXTERNAL).isEmbedded()).isFalse();
        assertThat(preparation(EXTERNAL).external()).containsEntry("outward.sample-estate", "false");
        assertThat(preparation(Map.of()).isEmbedded()).isTrue();
    }

    private static Preparation preparation(Map<String, String> environment) {
        return new Preparation(new Settings(environment::get));
    }

    private static Map<String, String> without(Map<String, String> settings, String missing) {
        var rest = new HashMap<>(settings);
        rest.remove(missing);
        return rest;
    }

    @Test
    void forwarded_headers_are_believed_from_named_proxies_only() {
        assertThat(preparation(Map.of()).proxies()).isEmpty();
        assertThat(preparation(Map.of("OUTWARD_TRUSTED_PROXIES", "10.0.0.7,2001:db8::/32"))
                        .proxies())
                .containsEntry("quarkus.http.proxy.trusted-proxies", "10.0.0.7,2001:db8::/32")
                .containsEntry("quarkus.http.proxy.proxy-address-forwarding", "true");
        assertThatThrownBy(() ->
                        preparation(Map.of("OUTWARD_TRUSTED_PROXIES", "proxy")).proxies())
                .hasMessageStartingWith("OUTWARD_TRUSTED_PROXIES names no addresses or networks");
        assertThatThrownBy(() -> preparation(Map.of("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING", "true"))
                        .proxies())
                .hasMessageContaining("set OUTWARD_TRUSTED_PROXIES to the addresses of your proxies");
    }
}
