package outward.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import outward.identity.Seal;

/** Three ids and their end as a cookie's value, which a browser can neither read nor change. */
@ApplicationScoped
class SealedIds {
    private static final int IDS = 3;
    private static final int LENGTH = IDS * 16 + 8;

    private final Seal seal;

    SealedIds(@ConfigProperty(name = "outward.session-key") String secret) {
        this.seal = new Seal(secret);
    }

    /** What a value holds. */
    record Opened(List<UUID> ids, Instant until) {}

    String seal(String purpose, Instant until, UUID first, UUID second, UUID third) {
        ByteBuffer plain = ByteBuffer.allocate(LENGTH);
        for (UUID id : List.of(first, second, third)) {
            plain.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
        byte[] sealed = seal.seal(plain.putLong(until.getEpochSecond()).array(), purpose);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** Nothing when we did not write it for that purpose. */
    Optional<Opened> open(String purpose, String value) {
        try {
            return seal.open(Base64.getUrlDecoder().decode(value), purpose)
                    .filter(plain -> plain.length == LENGTH)
                    .map(SealedIds::read);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static Opened read(byte[] bytes) {
        ByteBuffer plain = ByteBuffer.wrap(bytes);
        List<UUID> ids = Stream.generate(() -> new UUID(plain.getLong(), plain.getLong()))
                .limit(IDS)
                .toList();
        return new Opened(ids, Instant.ofEpochSecond(plain.getLong()));
    }
}
