package outward.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;

/** Finds whose access token a request brings. Tokens are long and random, so that a plain SHA-256 keeps them. */
@ApplicationScoped
public class AccessTokens {
    private final TokenRows rows;
    private final Clock clock;
    private final Recent<ByteBuffer, AccessToken> recent;

    AccessTokens(TokenRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
        this.recent = new Recent<>(clock);
    }

    /** What the token lets in, if it was used a moment ago; needs no database. */
    public Optional<Access> findRecent(String token) {
        return recent.find(ByteBuffer.wrap(hash(token))).map(found -> found.access(clock.instant()));
    }

    /** What the token lets in. */
    public Optional<Access> find(String token) {
        byte[] hash = hash(token);
        return recent.look(ByteBuffer.wrap(hash), () -> rows.byHash(hash)).map(found -> found.access(clock.instant()));
    }

    /** What is kept of a token. */
    public static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
