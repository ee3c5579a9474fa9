package outward.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.identity.Session;

/** A session as a cookie's value: encrypted and sealed with AES-256-GCM, so that a browser can neither read nor change it. */
@ApplicationScoped
class SessionCookie {
    static final String NAME = "outward-session";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int LENGTH = 3 * 16 + 8;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    SessionCookie(@ConfigProperty(name = "outward.session-key") String secret) throws GeneralSecurityException {
        var digest = MessageDigest.getInstance("SHA-256");
        this.key = new SecretKeySpec(digest.digest(secret.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    /** The cookie's value. */
    String seal(Session session) {
        ByteBuffer plain = ByteBuffer.allocate(LENGTH);
        write(plain, session.tenantId());
        write(plain, session.identityId());
        write(plain, session.id());
        plain.putLong(session.until().getEpochSecond());
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain.array());
            byte[] whole = ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The session in that value; nothing when we did not write it. */
    Optional<Session> open(String value) {
        try {
            ByteBuffer whole = ByteBuffer.wrap(Base64.getUrlDecoder().decode(value));
            byte[] nonce = new byte[NONCE];
            whole.get(nonce);
            byte[] sealed = new byte[whole.remaining()];
            whole.get(sealed);
            ByteBuffer plain =
                    ByteBuffer.wrap(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(sealed));
            return Optional.of(
                    new Session(readId(plain), readId(plain), readId(plain), Instant.ofEpochSecond(plain.getLong())));
        } catch (IllegalArgumentException | GeneralSecurityException | BufferUnderflowException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static void write(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID readId(ByteBuffer buffer) {
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
