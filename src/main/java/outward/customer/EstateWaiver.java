package outward.customer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A waiver without who granted it and when: whoever imports it grants it. */
public record EstateWaiver(
        String code, String reason, @Nullable LocalDate untilOn) {}
