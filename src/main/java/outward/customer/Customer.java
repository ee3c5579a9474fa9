package outward.customer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation whose DirectAccess estate is planned; {@code version} grows with each edit. */
public record Customer(
        UUID id, int version, String name, @Nullable String reference) {}
