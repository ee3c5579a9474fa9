package outward.audit.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;

/** The Ed25519 key (RFC 8032) that signs checkpoints, made from a secret so that every replica has the same. */
public final class SigningKey {
    private final KeyPair pair;
    private final VerifyingKey verifying;

    private SigningKey(KeyPair pair) {
        this.pair = pair;
        this.verifying = new VerifyingKey(pair.getPublic());
    }

    /** The key whose 32 private bytes are SHA-256 of the secret. */
    public static SigningKey of(String secret) {
        MessageDigest digest = Chain.sha256();
        byte[] seed = digest.digest(("outward-audit-key 1\n" + secret).getBytes(StandardCharsets.UTF_8));
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(new NamedParameterSpec("Ed25519"), new Given(seed));
            return new SigningKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs a text. */
    byte[] sign(String text) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What everybody may have. */
    public VerifyingKey verifying() {
        return verifying;
    }

    /** Gives the private bytes to the generator, which computes the public ones from them. */
    private static final class Given extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] wanted) {
            System.arraycopy(bytes, 0, wanted, 0, wanted.length);
        }
    }
}
