package outward.oidc;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in provider on loopback that issues whatever token it is told to: {@code PUT /told/CODE} with the code challenge,
 * a blank and the token; whoever brings the code first, with the verifier and our secret, gets the token.
 */
public final class StubProvider implements QuarkusTestResourceLifecycleManager {
    public static final String CLIENT = "outward";
    public static final String SECRET = "a secret that only tests use, 32 characters";
    /** {@code outward} and {@link #SECRET}, form-encoded as RFC 6749, 2.3.1 has it. */
    private static final String CREDENTIALS = "outward:a+secret+that+only+tests+use%2C+32+characters";

    private final Map<String, String> told = new ConcurrentHashMap<>();
    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            var keys = new JsonWebKeySet(
                    named(RsaJwkGenerator.generateJwk(2048), "rsa"),
                    named(EcJwkGenerator.generateJwk(EllipticCurves.P256), "ec"));
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String issuer = "http://127.0.0.1:" + server.getAddress().getPort();
            server.createContext("/", http -> answer(http, 404, ""));
            server.createContext("/.well-known/openid-configuration", http -> answer(http, 200, description(issuer)));
            server.createContext("/keys", http -> answer(http, 200, keys.toJson(OutputControlLevel.PUBLIC_ONLY)));
            server.createContext(
                    "/private-keys", http -> answer(http, 200, keys.toJson(OutputControlLevel.INCLUDE_PRIVATE)));
            server.createContext("/told/", this::beTold);
            server.createContext("/token", this::token);
            server.setExecutor(Executors.newCachedThreadPool());
            server.start();
            return Map.of(
                    "outward.oidc.issuer", issuer,
                    "outward.oidc.client-id", CLIENT,
                    "outward.oidc.client-secret", SECRET,
                    "outward.oidc.name", "Stub & Co");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PublicJsonWebKey named(PublicJsonWebKey key, String name) {
        key.setKeyId(name);
        key.setUse("sig");
        return key;
    }

    private static String description(String issuer) {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "introspection_endpoint": "%1$s/introspect",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256", "ES256"]}""".formatted(issuer);
    }

    private void beTold(HttpExchange http) throws IOException {
        told.put(http.getRequestURI().getPath().substring("/told/".length()), body(http));
        answer(http, 204, "");
    }

    /** A code is good once, for whoever can prove that they began the flow. */
    private void token(HttpExchange http) throws IOException {
        Map<String, String> form = new ConcurrentHashMap<>();
        Arrays.stream(body(http).split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> form.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        String answer = told.remove(form.getOrDefault("code", ""));
        boolean ours = isOurs(http, form);
        boolean begun = answer != null && answer.startsWith(Challenge.of(form.getOrDefault("code_verifier", "")) + " ");
        if (!ours || !begun) {
            answer(http, 400, "{\"error\": \"invalid_grant\"}");
            return;
        }
        String token = answer.substring(answer.indexOf(' ') + 1);
        answer(
                http,
                200,
                "{\"access_token\": \"opaque\", \"token_type\": \"Bearer\", \"expires_in\": 300"
                        + (token.isEmpty() ? "" : ", \"id_token\": \"" + token + "\"") + "}");
    }

    private static boolean isOurs(HttpExchange http, Map<String, String> form) {
        String basic = String.valueOf(http.getRequestHeaders().getFirst("Authorization"));
        String sent = new String(
                java.util.Base64.getDecoder().decode(basic.substring(basic.indexOf(' ') + 1)), StandardCharsets.UTF_8);
        return (sent.equals(CREDENTIALS) || sent.equals(CLIENT + ":" + SECRET))
                && "authorization_code".equals(form.get("grant_type"));
    }

    private static String body(HttpExchange http) throws IOException {
        return new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void answer(HttpExchange http, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().add("Content-Type", "application/json");
        http.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
