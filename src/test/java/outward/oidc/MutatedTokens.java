package outward.oidc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jose4j.json.JsonUtil;

/** Every way in which a token is spoilt, by name. Most are signed with the provider's own key after the change, so that the change alone is why they are refused. */
final class MutatedTokens {
    private static final String US = StubProvider.CLIENT;
    private static final Map<String, Function<TestToken, String>> ALL = new LinkedHashMap<>();

    static {
        ALL.putAll(MutatedSignatures.all());
        headers();
        people();
        times();
        forms();
    }

    private MutatedTokens() {}

    static Map<String, Function<TestToken, String>> all() {
        return ALL;
    }

    private static Map<String, Object> strangersJwk() {
        var key = (java.security.interfaces.RSAPublicKey) MutatedSignatures.STRANGER.getPublic();
        return Map.of(
                "kty",
                "RSA",
                "kid",
                "rsa",
                "n",
                TestToken.base64(key.getModulus().toByteArray()),
                "e",
                TestToken.base64(key.getPublicExponent().toByteArray()));
    }

    /** RFC 8725, 3.10 to 3.12; RFC 7515, 4.1.11. */
    private static void headers() {
        ALL.put("unknown kid", token -> token.header("kid", "unknown").signed());
        ALL.put(
                "kid with a path",
                token -> token.header("kid", "../../../../dev/null").signed());
        ALL.put("kid with SQL", token -> token.header("kid", "x' or '1'='1").signed());
        ALL.put("kid of another kind of key", token -> token.header("kid", "ec").signed());
        ALL.put(
                "embedded key, signed by it",
                token -> token.header("jwk", strangersJwk()).signed(MutatedSignatures.STRANGER.getPrivate()));
        ALL.put(
                "embedded key, rightly signed",
                token -> token.header("jwk", strangersJwk()).signed());
        ALL.put(
                "jku of the stub",
                token -> token.header("jku", TestToken.ISSUER + "/keys").signed());
        ALL.put(
                "jku of a stranger, signed by them",
                token -> token.header("jku", "https://evil.example/keys")
                        .signed(MutatedSignatures.STRANGER.getPrivate()));
        ALL.put(
                "x5u",
                token -> token.header("x5u", "https://evil.example/chain.pem").signed());
        ALL.put("x5c", token -> token.header("x5c", List.of("MIIB")).signed());
        ALL.put(
                "crit that nobody knows",
                token -> token.header("crit", List.of("x")).header("x", 1).signed());
        ALL.put("typ of an access token", token -> token.header("typ", "at+jwt").signed());
        ALL.put(
                "typ of a logout token",
                token -> token.header("typ", "logout+jwt").signed());
    }

    /** OpenID Connect Core, 3.1.3.7, 1 to 5 and 11; 2 for the subject. */
    private static void people() {
        ALL.put(
                "another issuer",
                token -> token.claim("iss", "https://evil.example").signed());
        ALL.put(
                "issuer with a slash behind",
                token -> token.claim("iss", TestToken.ISSUER + "/").signed());
        ALL.put(
                "issuer in capitals",
                token -> token.claim("iss", TestToken.ISSUER.replace("http", "HTTP"))
                        .signed());
        ALL.put("no issuer", token -> token.without("iss").signed());
        ALL.put("another audience", token -> token.claim("aud", "somebody-else").signed());
        ALL.put("no audience", token -> token.without("aud").signed());
        ALL.put(
                "several audiences, no azp",
                token -> token.claim("aud", List.of(US, "somebody-else")).signed());
        ALL.put(
                "several audiences, another azp",
                token -> token.claim("aud", List.of(US, "somebody-else"))
                        .claim("azp", "somebody-else")
                        .signed());
        ALL.put("another azp", token -> token.claim("azp", "somebody-else").signed());
        ALL.put("azp that is no text", token -> token.claim("azp", List.of(US)).signed());
        ALL.put("no sub", token -> token.without("sub").signed());
        ALL.put("empty sub", token -> token.claim("sub", "").signed());
        ALL.put("blank sub", token -> token.claim("sub", "  ").signed());
        ALL.put(
                "sub of 256 characters",
                token -> token.claim("sub", "s".repeat(256)).signed());
        ALL.put("sub that is no text", token -> token.claim("sub", 5).signed());
        ALL.put("no nonce", token -> token.without("nonce").signed());
        ALL.put("another nonce", token -> token.claim("nonce", "another").signed());
        ALL.put(
                "nonce in a list",
                token -> token.claim("nonce", List.of(token.claims.get("nonce"), "x"))
                        .signed());
    }

    /** OpenID Connect Core, 3.1.3.7, 9 and 10. */
    private static void times() {
        ALL.put("expired", token -> token.claim("exp", TestToken.now() - 120).signed());
        ALL.put("no exp", token -> token.without("exp").signed());
        ALL.put("exp that is no number", token -> token.claim("exp", "tomorrow").signed());
        ALL.put(
                "not yet valid",
                token -> token.claim("nbf", TestToken.now() + 120).signed());
        ALL.put(
                "issued in the future",
                token -> token.claim("iat", TestToken.now() + 120).signed());
        ALL.put(
                "issued an hour ago",
                token -> token.claim("iat", TestToken.now() - 3600).signed());
        ALL.put("no iat", token -> token.without("iat").signed());
    }

    /** RFC 7515, 7.1 and 2; RFC 8725, 2.4. */
    private static void forms() {
        ALL.put("nothing", token -> "");
        ALL.put("no token", token -> "opaque");
        ALL.put("cut in the claims", token -> token.unsigned().substring(0, 120));
        ALL.put("one dot more", token -> token.signed() + ".");
        ALL.put("two dots more", token -> token.signed() + "..");
        ALL.put("padded signature", token -> token.signed() + "==");
        ALL.put(
                "padded claims, rightly signed",
                token -> TestToken.signed(padded(token), TestToken.key("rsa").getPrivateKey(), "SHA256withRSA"));
        ALL.put("sub said twice", token -> twice(token, "sub", "nobody"));
        ALL.put("aud said twice", token -> twice(token, "aud", US));
        ALL.put(
                "claims that are a list",
                token -> TestToken.signed(
                        token.unsigned("[]"), TestToken.key("rsa").getPrivateKey(), "SHA256withRSA"));
    }

    private static String padded(TestToken token) {
        String parts = token.unsigned(JsonUtil.toJson(token.claims) + " ");
        String claims = parts.substring(parts.indexOf('.') + 1);
        int missing = (4 - claims.length() % 4) % 4;
        return missing == 0 ? padded(token.claim("jti", "xx")) : parts + "=".repeat(missing);
    }

    private static String twice(TestToken token, String claim, String other) {
        String claims = JsonUtil.toJson(token.claims);
        String both = "{\"" + claim + "\": \"" + other + "\", " + claims.substring(1);
        return TestToken.signed(token.unsigned(both), TestToken.key("rsa").getPrivateKey(), "SHA256withRSA");
    }
}
