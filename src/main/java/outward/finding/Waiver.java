package outward.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A finding that a person accepted, with the reason; it ends after {@code untilOn} (UTC) where that is given. */
public record Waiver(
        String code,
        String reason,
        String memberName,
        Instant grantedAt,
        @Nullable LocalDate untilOn) {
    /** Whether it is in force at this moment. */
    public boolean inForce(Instant now) {
        return untilOn == null || !LocalDate.ofInstant(now, ZoneOffset.UTC).isAfter(untilOn);
    }
}
