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
    private final Members members;
    private final Recent<ByteBuffer, Member> recent;

    AccessTokens(Members members, Clock clock) {
        this.members = members;
        this.recent = new Recent<>(clock);
    }

    /** The member, if the token was used a moment ago; needs no database. */
    public Optional<Member> findRecent(String token) {
        return recent.find(ByteBuffer.wrap(hash(token)));
    }

    /** The member whose token it is. */
    public Optional<Member> find(String token) {
        byte[] hash = hash(token);
        return recent.look(ByteBuffer.wrap(hash), () -> members.byTokenHash(hash));
    }

    static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
