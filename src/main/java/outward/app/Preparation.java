package outward.app;

import java.nio.file.Path;
import java.util.Map;
import outward.address.InvalidAddress;
import outward.database.embedded.EmbeddedPostgres;
import outward.database.embedded.Secrets;
import outward.identity.Provider;
import outward.tenant.TrustedProxies;

/** Works out the properties that Quarkus needs at start from the settings; refuses what would leave a door open. */
final class Preparation {
    /** Shorter secrets can be guessed. */
    private static final int SHORTEST_SECRET = 32;

    private final Settings settings;

    Preparation(Settings settings) {
        this.settings = settings;
    }

    /** Refuses half of a first owner, and a token that can be guessed. */
    void checkBootstrap() {
        boolean owner = settings.find("OUTWARD_BOOTSTRAP_EMAIL").isPresent();
        if (owner) {
            settings.require("OUTWARD_BOOTSTRAP_PASSWORD", "the first owner needs a password.");
            settings.require("OUTWARD_BOOTSTRAP_TENANT", "it is the name of the first owner's firm.");
        }
        settings.find("OUTWARD_BOOTSTRAP_TOKEN").ifPresent(token -> {
            if (!owner) {
                throw new StartRefused("OUTWARD_BOOTSTRAP_TOKEN is set without an owner: set"
                        + " OUTWARD_BOOTSTRAP_EMAIL, OUTWARD_BOOTSTRAP_PASSWORD and OUTWARD_BOOTSTRAP_TENANT too.");
            }
            checkLength("OUTWARD_BOOTSTRAP_TOKEN", token);
        });
    }

    /**
     * What to believe about where a request comes from: what the proxies at the named addresses say, and nobody else.
     * Refuses to believe everybody, and what is no address.
     */
    Map<String, String> proxies() {
        settings.find("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING").ifPresent(believes -> {
            throw new StartRefused("QUARKUS_HTTP_PROXY_PROXY_ADDRESS_FORWARDING is not for Outward:"
                    + " set OUTWARD_TRUSTED_PROXIES to the addresses of your proxies instead (such as 127.0.0.1).");
        });
        return settings.find("OUTWARD_TRUSTED_PROXIES")
                .map(Preparation::checkAddresses)
                .map(addresses -> Map.of(
                        "quarkus.http.proxy.proxy-address-forwarding", "true",
                        "quarkus.http.proxy.allow-x-forwarded", "true",
                        "quarkus.http.proxy.enable-forwarded-host", "true",
                        "quarkus.http.proxy.trusted-proxies", addresses))
                .orElse(Map.of());
    }

    private static String checkAddresses(String addresses) {
        try {
            TrustedProxies.parse(addresses);
            return addresses;
        } catch (InvalidAddress wrong) {
            throw new StartRefused("OUTWARD_TRUSTED_PROXIES names no addresses or networks with commas between them"
                    + " (such as 127.0.0.1,10.0.0.0/24): " + wrong.getMessage());
        }
    }

    /** Refuses half of a sign-in provider, and one that could be impersonated on the way. */
    void checkProvider() {
        Provider.refusal(
                        settings.find("OUTWARD_OIDC_ISSUER"),
                        settings.find("OUTWARD_OIDC_CLIENT_ID"),
                        settings.find("OUTWARD_OIDC_CLIENT_SECRET"))
                .ifPresent(refusal -> {
                    throw new StartRefused(refusal);
                });
    }

    /** True when no PostgreSQL of the operator's own is named. */
    boolean isEmbedded() {
        return settings.find("QUARKUS_DATASOURCE_JDBC_URL").isEmpty();
    }

    /** Folder of the embedded database and of generated keys. */
    Path dataFolder() {
        return Path.of(settings.find("OUTWARD_DATA_DIR").orElse("data"));
    }

    private String checkpointFolder() {
        return settings.find("OUTWARD_CHECKPOINT_DIR")
                .orElseGet(() -> dataFolder().resolve("checkpoints").toString());
    }

    /** Properties for the embedded database; missing keys are generated and kept. */
    Map<String, String> embedded(EmbeddedPostgres postgres) {
        var secrets = new Secrets(dataFolder());
        String key = settings.find("OUTWARD_SESSION_KEY").orElseGet(() -> secrets.get("session-key"));
        String factorKey = settings.find("OUTWARD_FACTOR_KEY").orElseGet(() -> secrets.get("factor-key"));
        boolean bootstrapped = settings.find("OUTWARD_BOOTSTRAP_EMAIL").isPresent();
        String checkpointKey = settings.find("OUTWARD_CHECKPOINT_KEY").orElseGet(() -> secrets.get("checkpoint-key"));
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.url(),
                "quarkus.datasource.username", postgres.applicationRole(),
                "quarkus.datasource.password", postgres.applicationPassword(),
                "quarkus.flyway.username", postgres.ownerRole(),
                "quarkus.flyway.password", postgres.ownerPassword(),
                "outward.session-key", checkLength("OUTWARD_SESSION_KEY", key),
                "outward.factor-key", checkLength("OUTWARD_FACTOR_KEY", factorKey),
                "outward.audit.checkpoint-key", checkLength("OUTWARD_CHECKPOINT_KEY", checkpointKey),
                "outward.audit.checkpoint-folder", checkpointFolder(),
                "outward.sample-estate",
                        settings.find("OUTWARD_SAMPLE_ESTATE").orElse(Boolean.toString(!bootstrapped)));
    }

    /** Properties for a PostgreSQL of the operator's own; nothing is generated, so that replicas agree. */
    Map<String, String> external() {
        settings.require("QUARKUS_DATASOURCE_USERNAME", "the role that serves requests; it must not own the tables.");
        settings.require("QUARKUS_DATASOURCE_PASSWORD", "the password of the role that serves requests.");
        settings.require("QUARKUS_FLYWAY_USERNAME", "the role that owns the tables and runs the migrations.");
        settings.require("QUARKUS_FLYWAY_PASSWORD", "the password of the role that owns the tables.");
        return Map.of(
                "outward.session-key", key("OUTWARD_SESSION_KEY", "encrypt sessions"),
                "outward.factor-key", key("OUTWARD_FACTOR_KEY", "encrypt second factors"),
                "outward.audit.checkpoint-key",
                        key("OUTWARD_CHECKPOINT_KEY", "the key which signs audit checkpoints is made from"),
                "outward.audit.checkpoint-folder", checkpointFolder(),
                "outward.sample-estate", settings.find("OUTWARD_SAMPLE_ESTATE").orElse("false"));
    }

    private String key(String name, String whatFor) {
        String secret = settings.require(
                name,
                "at least 32 random characters that " + whatFor
                        + ", the same on every replica (openssl rand -hex 32).");
        return checkLength(name, secret);
    }

    private static String checkLength(String name, String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new StartRefused(name + " has " + secret.length() + " characters; it needs at least "
                    + SHORTEST_SECRET + " random ones (openssl rand -hex 32).");
        }
        return secret;
    }
}
