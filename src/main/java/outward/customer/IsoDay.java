package outward.customer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as ISO 8601 writes it. */
final class IsoDay {
    private IsoDay() {}

    static Optional<LocalDate> find(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
