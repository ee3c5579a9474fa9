package outward.oidc;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jose4j.json.JsonUtil;

/** Tokens whose signature is none, not the provider's, or not made as we have it. */
final class MutatedSignatures {
    /** The key of somebody who is not the provider. */
    static final KeyPair STRANGER = stranger();

    private MutatedSignatures() {}

    private static KeyPair stranger() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** RFC 8725, 2.1 and 3.1: the algorithm is ours to choose. */
    static Map<String, Function<TestToken, String>> all() {
        Map<String, Function<TestToken, String>> all = new LinkedHashMap<>();
        all.put("alg none", token -> token.header("alg", "none").unsigned() + ".");
        all.put(
                "alg None, signed all the same",
                token -> token.header("alg", "None").signed());
        all.put(
                "alg none, signed all the same",
                token -> token.header("alg", "none").signed());
        all.put(
                "HS256 with the public key",
                token -> token.header("alg", "HS256").signedBy(publicKey()));
        all.put(
                "HS256 with the public key as text",
                token -> token.header("alg", "HS256").signedBy(pem()));
        all.put(
                "HS256 with our secret",
                token -> token.header("alg", "HS256").signedBy(StubProvider.SECRET.getBytes(StandardCharsets.UTF_8)));
        all.put(
                "RS512, rightly signed",
                token -> TestToken.signed(
                        token.header("alg", "RS512").unsigned(),
                        TestToken.key("rsa").getPrivateKey(),
                        "SHA512withRSA"));
        all.put(
                "RS1",
                token -> TestToken.signed(
                        token.header("alg", "RS1").unsigned(),
                        TestToken.key("rsa").getPrivateKey(),
                        "SHA1withRSA"));
        all.put(
                "ES256 in the header, RS256 signed",
                token -> token.header("alg", "ES256").signed());
        all.put("signature cut", token -> cut(token.signed(), 40));
        all.put("signature left out", token -> token.unsigned() + ".");
        all.put("signature of zeros", token -> token.unsigned() + "." + TestToken.base64(new byte[256]));
        all.put(
                "signature of another token",
                token -> token.unsigned() + token.claim("jti", "x").signed().replaceAll(".*(?=\\.)", ""));
        all.put("signature of another key", token -> token.signed(STRANGER.getPrivate()));
        all.put(
                "claims changed after signing",
                token -> token.unsigned(JsonUtil.toJson(token.claims).replace("ada@", "eve@"))
                        + token.signed().replaceAll(".*(?=\\.)", ""));
        return all;
    }

    private static String cut(String token, int by) {
        return token.substring(0, token.length() - by);
    }

    private static byte[] publicKey() {
        return TestToken.key("rsa").getPublicKey().getEncoded();
    }

    private static byte[] pem() {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(publicKey());
        return ("-----BEGIN PUBLIC KEY-----\n" + body + "\n-----END PUBLIC KEY-----\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
