package outward.oidc;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.lang.JoseException;
import outward.TestClock;

/** An ID token as the stub would make it, open to every change before it is signed; written without a library that could object. */
final class TestToken {
    static final String ISSUER = ConfigProvider.getConfig().getValue("outward.oidc.issuer", String.class);
    private static final JsonWebKeySet KEYS = keys();

    final Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "kid", "rsa", "typ", "JWT"));
    final Map<String, Object> claims = new LinkedHashMap<>();

    TestToken(String subject, String nonce) {
        long now = TestClock.ofTheApplication().instant().getEpochSecond();
        claims.put("iss", ISSUER);
        claims.put("sub", subject);
        claims.put("aud", StubProvider.CLIENT);
        claims.put("iat", now);
        claims.put("exp", now + 300);
        claims.put("auth_time", now);
        claims.put("nonce", nonce);
        claims.put("email", "ada@example.com");
    }

    private static JsonWebKeySet keys() {
        try {
            return new JsonWebKeySet(given().get(ISSUER + "/private-keys").asString());
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    static PublicJsonWebKey key(String id) {
        return (PublicJsonWebKey) KEYS.findJsonWebKey(id, null, null, null);
    }

    static long now() {
        return Instant.now().getEpochSecond();
    }

    TestToken header(String name, Object value) {
        header.put(name, value);
        return this;
    }

    TestToken claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    TestToken without(String name) {
        claims.remove(name);
        return this;
    }

    /** The two parts that are signed. */
    String unsigned() {
        return unsigned(JsonUtil.toJson(claims));
    }

    String unsigned(String payload) {
        return base64(JsonUtil.toJson(header).getBytes(StandardCharsets.UTF_8)) + "."
                + base64(payload.getBytes(StandardCharsets.UTF_8));
    }

    String signed() {
        return signed(key("rsa").getPrivateKey());
    }

    String signed(PrivateKey key) {
        return signed(unsigned(), key, "SHA256withRSA");
    }

    static String signed(String parts, PrivateKey key, String algorithm) {
        try {
            var signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(parts.getBytes(StandardCharsets.US_ASCII));
            return parts + "." + base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By a secret in place of a key. */
    String signedBy(byte[] secret) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            Key key = new SecretKeySpec(secret, "HmacSHA256");
            mac.init(key);
            return unsigned() + "." + base64(mac.doFinal(unsigned().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
