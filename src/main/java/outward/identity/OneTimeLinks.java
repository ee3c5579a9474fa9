package outward.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import outward.tenant.AccessTokens;

/** Makes and reads the secrets of one-time links; 256 random bits, kept as SHA-256. */
@ApplicationScoped
public class OneTimeLinks {
    private static final int BYTES = 32;

    private final LinkRows rows;
    private final LinkDelivery delivery;
    private final Clock clock;
    private final Guesses guesses;
    private final SecureRandom random = new SecureRandom();

    OneTimeLinks(LinkRows rows, LinkDelivery delivery, Clock clock, Guesses guesses) {
        this.rows = rows;
        this.delivery = delivery;
        this.clock = clock;
        this.guesses = guesses;
    }

    /** The secret of a new link for a member of the bound tenant, in the caller's transaction. */
    public String issue(UUID member, LinkPurpose purpose) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        rows.replace(
                member,
                purpose,
                AccessTokens.hash(secret),
                clock.instant().plus(purpose.life()),
                !delivery.sendsMail());
        return secret;
    }

    /** The link with that secret, if it is still good. */
    public Optional<OneTimeLink> find(String secret, Visitor visitor) {
        return guesses.attempt(Guesses.Kind.LINK, visitor, () -> rows.find(AccessTokens.hash(secret), clock.instant()));
    }

    /** Uses the link up, in the caller's transaction; false when somebody was quicker. */
    boolean use(OneTimeLink link, String secret) {
        return rows.use(link.memberId(), AccessTokens.hash(secret));
    }
}
