package outward.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import outward.database.Apart;

/** Finds whose access token a request brings. Tokens are long and random, so that a plain SHA-256 keeps them. */
@ApplicationScoped
public class AccessTokens {
    private final TokenRows rows;
    private final Apart apart;
    private final Clock clock;
    private final Recent<Key, AccessToken> recent;

    /** A token as it is kept, and the address that it came from. */
    private record Key(ByteBuffer hash, String source) {}

    AccessTokens(TokenRows rows, Apart apart, Clock clock) {
        this.rows = rows;
        this.apart = apart;
        this.clock = clock;
        this.recent = new Recent<>(clock);
    }

    /** What the token lets in, if it was used from that address a moment ago; needs no database. */
    public Optional<Access> findRecent(String token, String source) {
        Instant now = clock.instant();
        return recent.find(new Key(ByteBuffer.wrap(hash(token)), source))
                .filter(found -> found.isGoodAt(now))
                .map(found -> found.access(source, now));
    }

    /** What the token lets in from that address; notes its use. */
    public Optional<Access> find(String token, String source) {
        byte[] hash = hash(token);
        Instant now = clock.instant();
        Optional<AccessToken> found =
                recent.look(new Key(ByteBuffer.wrap(hash), source), () -> rows.byHash(hash, source, now));
        found.ifPresent(used -> apart.run(used.member().tenantId(), () -> rows.used(used.id(), now)));
        return found.map(used -> used.access(source, now));
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
