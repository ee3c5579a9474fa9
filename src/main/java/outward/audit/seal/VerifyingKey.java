package outward.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The public half of the key, which shows that a checkpoint was signed with the other. */
public final class VerifyingKey {
    private static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
    private static final String END = "\n-----END PUBLIC KEY-----\n";
    private static final Pattern PEM = Pattern.compile(BEGIN.strip() + "\\s+([A-Za-z0-9+/=]+)\\s+" + END.strip());
    private static final int ID_BYTES = 8;

    private final PublicKey key;

    VerifyingKey(PublicKey key) {
        this.key = key;
    }

    /** Reads a PEM file as OpenSSL writes it for Ed25519. */
    public static Optional<VerifyingKey> read(String pem) {
        Matcher read = PEM.matcher(pem.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(read.group(1)));
            return Optional.of(
                    new VerifyingKey(KeyFactory.getInstance("Ed25519").generatePublic(spec)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The same as a PEM file. */
    public String pem() {
        return BEGIN + Base64.getEncoder().encodeToString(key.getEncoded()) + END;
    }

    /** A short name of the key: the start of its SHA-256. */
    public String id() {
        return HexFormat.of().formatHex(Chain.sha256().digest(key.getEncoded()), 0, ID_BYTES);
    }

    /** True when the text was signed with the other half. */
    boolean signed(String text, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
